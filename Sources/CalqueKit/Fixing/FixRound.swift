import Linting
import Notes
import SourceText

/// Chooses which fixes of one report are made together. More certain ones come first; of two that touch, the other
/// waits for the next round; fixes that would change the note's markup by accident are left out.
package struct FixRound {
  /// In the order of the file.
  package let made: [(diagnostic: Diagnostic, fix: Fix)]
  /// The text with all of them made.
  let bytes: [UInt8]

  private typealias Candidate = (diagnostic: Diagnostic, fix: Fix)

  /// - Parameters:
  ///   - fixes: one per finding, in the order of the file.
  ///   - mostReadings: how often the note is read to find the fixes that would change its shape; nil for some eight
  ///     million bytes in all, so that a few are found in a large note and very many in one of ordinary size.
  package init(_ fixes: [(diagnostic: Diagnostic, fix: Fix)], of file: SourceFile, mostReadings: Int? = nil) {
    let readings = mostReadings ?? max(32, (8 << 20) / max(1, file.bytes.count))
    var chosen = EditSet()
    var taken: [Candidate] = []
    for promise in [Applicability.safe, .unsafe] {
      for candidate in fixes where candidate.fix.applicability == promise {
        if Self.fits(candidate.fix, file), chosen.insert(candidate.fix.edits) { taken.append(candidate) }
      }
    }
    let textual = Self.keepingShape(taken.filter { !$0.fix.changesMarkup }, of: file, readings)
    made = (textual + taken.filter { $0.fix.changesMarkup })
      .sorted { $0.diagnostic.range.start < $1.diagnostic.range.start }
    bytes = Self.edits(made).applied(to: file.bytes)
  }

  /// Whether every edit is inside the file and changes it, and none widens a suppression.
  private static func fits(_ fix: Fix, _ file: SourceFile) -> Bool {
    !fix.edits.isEmpty && fix.edits.allSatisfy { $0.range.end.value <= file.bytes.count }
      && fix.edits.contains { file.text($0.range) != $0.text } && !fix.edits.contains { movesSuppression($0, file) }
  }

  /// Whether the edit deletes a line to which a comment above it refers: the comment would then refer to the next line.
  private static func movesSuppression(_ edit: Edit, _ file: SourceFile) -> Bool {
    guard !edit.range.isEmpty, edit.text.allSatisfy(\.isWhitespace) else { return false }
    func text(_ line: Int) -> String { file.text(file.lines.range(ofLine: line, in: file.bytes)) }
    let line = file.lines.line(of: edit.range.start)
    let whole = file.lines.range(ofLine: line, in: file.bytes)
    let lead = file.text(ByteRange(whole.start, max(whole.start, edit.range.start)))
    guard edit.range.end >= whole.end, lead.allSatisfy({ $0.isWhitespace || $0 == ">" }) else { return false }
    // Any of the comments above one line may be deleted.
    guard !text(line).contains("calque-"), line > 1 else { return false }
    let above = (1..<line).reversed().first { !text($0).allSatisfy { $0.isWhitespace || $0 == ">" } }
    return above.map { text($0).contains("calque-ignore-next-line") } ?? false
  }

  private static func edits(_ candidates: [Candidate]) -> EditSet {
    var edits = EditSet()
    for candidate in candidates { edits.insert(candidate.fix.edits) }
    return edits
  }

  /// Those of `candidates` that can be made together without a change of the note's shape. Halves them until the
  /// culprits are alone: as many readings of the note as there are culprits, times the logarithm. If that is too many,
  /// those that were not tried are left out.
  private static func keepingShape(
    _ candidates: [Candidate], of file: SourceFile, _ mostReadings: Int
  ) -> [Candidate] {
    guard !candidates.isEmpty, let shape = NoteShape(file) else { return [] }
    var kept: [Candidate] = []
    var waiting = [candidates]
    var readings = 0
    while readings < mostReadings, let group = waiting.popLast() {
      readings += 1
      let bytes = edits(kept + group).applied(to: file.bytes)
      if let changed = try? SourceFile(path: file.path, bytes: bytes), NoteShape(changed) == shape {
        kept += group
      } else if group.count > 1 {
        waiting.append(Array(group[(group.count / 2)...]))
        waiting.append(Array(group[..<(group.count / 2)]))
      }
    }
    return kept
  }
}
