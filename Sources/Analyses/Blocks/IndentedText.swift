import Notes
import SourceText

/// Paragraphs that one of two notes indents so far that they are one block of code.
enum IndentedText {
  /// Whether `code` is one block of indented code with as many paragraphs as there are `texts` in the other note.
  static func `is`(_ code: [Int], _ texts: [Int], _ note: Note, _ other: Note) -> Bool {
    guard code.count == 1, texts.count > 1, BlockKind(note.blocks[code[0]], in: note) == .indentedCode else {
      return false
    }
    return texts.allSatisfy { BlockKind(other.blocks[$0], in: other)?.isText == true }
      && paragraphs(note.blocks[code[0]], note) == texts.count
  }

  /// How many runs of lines blank lines divide it into.
  private static func paragraphs(_ code: Block, _ note: Note) -> Int {
    var (count, isAfterBlank) = (0, true)
    for line in note.bytes(code.range).split(separator: 0x0A, omittingEmptySubsequences: false) {
      // Quotes continue across blank lines.
      let isBlank = line.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
      if isAfterBlank, !isBlank { count += 1 }
      isAfterBlank = isBlank
    }
    return count
  }
}
