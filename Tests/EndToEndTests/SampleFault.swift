import Foundation

/// A fault that its author put into a sample: one row of `samples/faults.tsv`.
struct SampleFault: CustomStringConvertible, Sendable {
  /// Name of the note in `samples/notes`.
  let note: String
  let line: Int
  let rule: String
  /// The exact words that must be marked; with … at the end, the beginning of the words.
  let words: String
  /// The first suggestion required; nil if no definite one is possible.
  let replacement: String?

  var description: String { "\(note):\(line) \(rule) “\(words)”" }

  /// Whether `finding` is this fault at its exact place; the words that render a missing term are only guessed.
  func isMet(by finding: SampleRun.Finding) -> Bool {
    finding.path == "samples/notes/\(note)" && finding.line == line && finding.rule == rule
      && (hasWords(finding.text) || rule == "term-mismatch")
  }

  private func hasWords(_ text: String) -> Bool {
    words.hasSuffix("…") ? text.hasPrefix(words.dropLast()) : text == words
  }

  /// All faults; the table has a header, and a dash where nothing can be suggested.
  static let all: [SampleFault] = {
    let rows = ((try? Project.text("samples/faults.tsv")) ?? "").split(separator: "\n").dropFirst()
    return rows.compactMap { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5, let line = Int(cells[1]) else { return nil }
      return SampleFault(
        note: cells[0], line: line, rule: cells[2], words: cells[3], replacement: cells[4] == "–" ? nil : cells[4])
    }
  }()
}
