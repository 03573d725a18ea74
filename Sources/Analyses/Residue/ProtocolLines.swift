import Notes
import SourceText

/// Finds lines that belong to a protocol between programs or to an editor: `<think>`, `[INST]`, `"a.md" 43L, 2219B`.
package struct ProtocolLines {
  private let context: NoteContext

  package init(_ context: NoteContext) { self.context = context }

  /// - Complexity: one pass over the file and one over its source.
  package func lines() -> [Line] {
    let lines = candidates()
    let known = marksOfSource(lines)
    return lines.filter { !known.contains($0.mark) }
  }

  package struct Line {
    package let range: ByteRange
    /// Whether an editor shows it, and not a model.
    package let isEditor: Bool
    /// The part of the line that is searched for in the source.
    fileprivate let mark: ArraySlice<UInt8>
  }

  private func candidates() -> [Line] {
    let bytes = context.note.file.bytes
    var found: [Line] = []
    RawLines.each(of: context.note) { line in
      guard let first = bytes[line].first, Self.isCandidate(first), line.count <= 200 else { return }
      let text = bytes[line]
      let isEditor = Self.isEditorLine(text)
      guard
        isEditor
          || Self.marks.contains(where: { text.elementsEqual($0) || (Self.mayLead($0) && text.starts(with: $0)) })
      else { return }
      found.append(
        Line(range: ByteRange(line.lowerBound, line.upperBound), isEditor: isEditor, mark: text.prefix(40)))
    }
    return found
  }

  /// The marks of `lines` that occur anywhere in the source.
  private func marksOfSource(_ lines: [Line]) -> Set<ArraySlice<UInt8>> {
    guard let source = context.sourceNote, !lines.isEmpty else { return [] }
    var tree = PrefixTree()
    for (number, line) in lines.enumerated() { tree.insert(line.mark, number) }
    var found: Set<ArraySlice<UInt8>> = []
    for place in source.file.bytes.indices {
      tree.forEachPrefix(of: source.file.bytes[place...]) { found.insert(lines[$0].mark) }
    }
    return found
  }

  private static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static let marks: [[UInt8]] = [
    "<think>", "</think>", "<thinking>", "</thinking>", "<|im_start|>", "<|im_end|>", "<|endoftext|>", "<|eot_id|>",
    "<s>", "</s>", "[INST]", "[/INST]", "<<SYS>>", "<translation>", "</translation>", "<translated_text>",
    "</translated_text>", "<output>", "</output>", ":wq", ":wq!", ":q!", "---BEGIN TRANSLATION---",
    "---END TRANSLATION---",
  ].map { Array($0.utf8) }

  /// Marks of models that text may follow on the same line.
  private static func mayLead(_ mark: [UInt8]) -> Bool {
    mark.count > 4 && (mark[1] == UInt8(ascii: "|") || mark.starts(with: Array("<think".utf8)))
  }

  /// The status line of vi after it opened or wrote a file: `"notes.md" [noeol] 43L, 2219B`.
  private static func isEditorLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "\""), let quote = line.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else {
      return false
    }
    let parts = line[(quote + 1)...].split(separator: UInt8(ascii: " ")).filter { $0.first != UInt8(ascii: "[") }
    guard parts.count >= 2 else { return false }
    return isCount(parts[0], ["L,"]) && isCount(parts[1], ["B", "C"])
  }

  private static func isCount(_ part: ArraySlice<UInt8>, _ units: [String]) -> Bool {
    let unit = part.drop { (0x30...0x39).contains($0) }
    return unit.count < part.count && units.contains { unit.elementsEqual($0.utf8) }
  }
}
