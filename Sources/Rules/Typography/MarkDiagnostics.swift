import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// Turns faults of marks into findings: one for each, or a single one where a note has the same fault throughout.
struct MarkDiagnostics {
  let info: RuleInfo
  let applicability: Applicability
  /// Says what is wrong with the mark of a fault.
  let message: (MarkFault) -> Message

  /// From how many on the same fault in a note is one finding, at its first place, with one fix for all.
  static let gathered = 5

  func all(_ faults: [MarkFault], in note: Note) -> [Diagnostic] {
    let groups = Dictionary(grouping: faults, by: \.mark)
    return groups.values.flatMap { group -> [Diagnostic] in
      guard group.count >= Self.gathered, let first = group.first else { return group.map { single($0, note) } }
      return [gathered(group, first, note)]
    }.sorted { $0.range.start < $1.range.start }
  }

  private func single(_ fault: MarkFault, _ note: Note) -> Diagnostic {
    // An empty replacement says that nobody knows a better one.
    let suggestions = fault.replacement.isEmpty ? [] : [Suggestion(fault.replacement, applicability)]
    return Diagnostic(info, at: range(fault, note), message(fault), detail: .replacements(suggestions))
  }

  private func gathered(_ group: [MarkFault], _ first: MarkFault, _ note: Note) -> Diagnostic {
    let edits = group.filter { !$0.replacement.isEmpty }.map { Edit(range: range($0, note), text: $0.replacement) }
    let fix = Fix(title: "replace all \(edits.count)", applicability: applicability, edits: edits)
    return Diagnostic(
      info, at: range(first, note), .here(message(first), more: group.count - 1),
      detail: .fixes(edits.isEmpty ? [] : [fix]))
  }

  private func range(_ fault: MarkFault, _ note: Note) -> ByteRange {
    note.segments[fault.segment].text.byteRange(fault.range)
  }
}

extension Message {
  fileprivate static func here(_ message: Message, more: Int) -> Message {
    "\(message.text); so it is in \(more) more places of this note"
  }
}
