import Notes
import SourceText

/// Finds a fence that nothing closes.
package enum OpenFence {
  /// The line that opens it.
  package static func line(of note: Note) -> ByteRange? {
    guard let last = note.blocks.last, case .code = last.kind, !last.isQuoted,
      let code = note.inlines(of: note.blocks.count - 1).first
    else { return nil }
    let line = note.file.lines.line(of: code.content.start)
    let opening = code.target.map { note.file.lines.line(of: $0.start) } ?? line - 1
    guard opening >= 1, let mark = mark(opening, note) else { return nil }
    let end = note.file.lines.line(of: code.content.end)
    let isClosed = (max(end, opening) + 1...max(end, opening) + 1 + 3).contains { number in
      number <= note.file.lines.count && self.mark(number, note) == mark
    }
    return isClosed || note.file.lines.line(of: code.content.start) <= opening
      ? nil : note.file.lines.range(ofLine: opening, in: note.file.bytes)
  }

  /// The fence's byte, when the line starts with three of it.
  private static func mark(_ line: Int, _ note: Note) -> UInt8? {
    let text = note.bytes(note.file.lines.range(ofLine: line, in: note.file.bytes)).drop { $0 <= 0x20 || $0 == 0x3E }
    guard let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~"),
      text.prefix(3).count == 3, text.prefix(3).allSatisfy({ $0 == first })
    else { return nil }
    return first
  }
}
