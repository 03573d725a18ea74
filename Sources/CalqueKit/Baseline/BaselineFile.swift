import JSONText
import Linting
import Reporting
import SourceText
import Workspace

/// A baseline on disk: JSON Lines, the first about the file itself, then one per block and rule, sorted, so that a
/// version control system can merge two of them by lines; a line that two branches added counts once.
///
///     {"schema":"calque.baseline/1","written":"2026-11-27"}
///     {"path":"notes/haus-de.md","rule":"doubled-word","fingerprint":"8f1c0a73b2d94e56","count":1}
package enum BaselineFile {
  /// The default file name.
  package static let customaryName = ".calque-baseline.jsonl"
  private static let schema = "calque.baseline/1"
  /// Findings of one rule in one block. The sum over all lines of a file stays far from the limits of an integer.
  private static let largestCount = 1_000_000

  /// Reads the baseline in the file at `path`.
  package static func read(_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Baseline {
    var (written, notes) = (Day?.none, [String: [FindingFingerprint: Baseline.Accepted]]())
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let place = Place(path: path, line: number + 1)
      guard !line.allSatisfy({ $0 <= 0x20 }) else { continue }
      let value = try place.value(line)
      if value["schema"] != nil {
        written = max(try place.day(value), written)
      } else {
        let (note, fingerprint, entry) = try place.entry(value)
        let known = notes[note]?[fingerprint]?.count ?? 0
        notes[note, default: [:]][fingerprint] = Baseline.Accepted(rule: entry.rule, count: max(entry.count, known))
      }
    }
    guard let written else { throw FileProblem(path: path, message: "not a baseline of Calque, name another file") }
    return Baseline(written: written, notes: notes)
  }

  /// A baseline of any version.
  private static let kind = FileKind("a baseline of Calque") { start in
    let lines = start.split(separator: 0x0A)
    return lines.contains { $0.starts(with: "{\"schema\":\"calque.baseline/".utf8) }
      && lines.allSatisfy { $0.first == UInt8(ascii: "{") || MergeMark.opens($0) || $0.allSatisfy { $0 <= 0x20 } }
  }

  /// Writes `baseline` to its file, atomically.
  package static func write(_ baseline: Baseline, to file: FileWriter) throws(FileProblem) {
    try file.write(bytes(of: baseline), replacing: .kind(kind))
  }

  /// `baseline` in the file format.
  package static func bytes(of baseline: Baseline) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes) { json in
      json.field("schema", schema)
      json.field("written", baseline.written.description)
    }
    for (note, entries) in baseline.notes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      for (fingerprint, entry) in entries.sorted(by: { ($0.value.rule, $0.key) < ($1.value.rule, $1.key) }) {
        append(to: &bytes) { json in
          json.field("path", note)
          json.field("rule", entry.rule)
          json.field("fingerprint", fingerprint.description)
          json.field("count", min(entry.count, largestCount))
        }
      }
    }
    return bytes
  }

  private static func append(to bytes: inout [UInt8], _ fields: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object(fields)
    bytes += json.bytes
    bytes.append(0x0A)
  }

  /// The current line, for error messages.
  private struct Place {
    let path: String
    let line: Int

    func value(_ bytes: ArraySlice<UInt8>) throws(FileProblem) -> JSONValue {
      for mark in ["<<<<<<<", "=======", ">>>>>>>"] where bytes.starts(with: mark.utf8) {
        throw problem("a merge was left unfinished here, keep the lines of both sides")
      }
      do throws(JSONValue.Fault) { return try JSONValue(bytes) } catch {
        throw problem("not a baseline of Calque: \(error.message)")
      }
    }

    func day(_ value: JSONValue) throws(FileProblem) -> Day {
      guard value["schema"]?.text == schema else {
        throw problem("made by another version of Calque, write it again with --write-baseline")
      }
      guard let day = value["written"]?.text.flatMap({ Day($0) }) else { throw problem("“written” is not a day") }
      return day
    }

    func entry(_ value: JSONValue) throws(FileProblem) -> (String, FindingFingerprint, Baseline.Accepted) {
      guard let note = value["path"]?.text, let rule = value["rule"]?.text,
        let fingerprint = value["fingerprint"]?.text.flatMap({ FindingFingerprint($0) }),
        case .number(let digits) = value["count"]
      else { throw problem("not an entry of a baseline, remove the line") }
      guard let count = Int(digits), 1...largestCount ~= count else {
        throw problem("“count” is not a number of findings from 1 to \(largestCount), remove the line")
      }
      return (note, fingerprint, Baseline.Accepted(rule: FormerRuleNames.current(rule), count: count))
    }

    private func problem(_ message: String) -> FileProblem { FileProblem(path: path, line: line, message: message) }
  }
}

/// The later of two days, or the only one.
private func max(_ day: Day, _ other: Day?) -> Day { other.map { $0.number > day.number ? $0 : day } ?? day }
