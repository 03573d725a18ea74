import Notes
import SourceText

/// The position of blocks in a file, markup included: a block's own range is only its content.
package struct BlockPlace {
  package let note: Note

  package init(note: Note) { self.note = note }

  /// The end of the last line of a block, including its closing fence, the underline of a heading and the delimiter row
  /// below the head of a table.
  package func end(of block: Int) -> ByteOffset {
    let kind = note.blocks[block].kind
    var line = lastLine(of: block)
    if line < lines.count, !content(ofLine: line + 1).isEmpty, closes(kind, line + 1) { line += 1 }
    return lines.range(ofLine: line, in: bytes).end
  }

  /// The start of the first line of a block, after the blanks and marks of quotes before it.
  package func start(of block: Int) -> ByteOffset {
    let line = firstLine(of: block)
    return ByteOffset(content(ofLine: line).startIndex)
  }

  /// The end of the last non-blank line between two blocks, such as one that closes a directive. Comments addressed to
  /// Calque count as blank.
  package func lastText(from start: ByteOffset, before end: ByteOffset) -> ByteOffset {
    var line = lines.line(of: end) - 1
    while line > lines.line(of: start), isBlank(line) { line -= 1 }
    return max(start, lines.range(ofLine: line, in: bytes).end)
  }

  private func isBlank(_ line: Int) -> Bool {
    let text = content(ofLine: line)
    return text.isEmpty || OwnComment.fills(text.startIndex..<text.endIndex, of: bytes)
  }

  /// The lines of blocks from the first, marks included, to the last, including those of fences.
  package func lines(of blocks: Range<Int>) -> ClosedRange<Int>? {
    guard let first = blocks.first, let last = blocks.last else { return nil }
    let (from, to) = (firstLine(of: first), lines.line(of: end(of: last)))
    return from...max(from, to)
  }

  /// The part of a block that a source excerpt shows: its first line.
  package func shown(_ block: Int) -> ByteRange {
    let range = note.blocks[block].range
    let line = lines.range(ofLine: lines.line(of: range.start), in: bytes)
    return ByteRange(range.start, max(range.start, min(range.end, line.end)))
  }

  private var lines: LineIndex { note.file.lines }
  private var bytes: [UInt8] { note.file.bytes }

  private func firstLine(of block: Int) -> Int {
    let line = lines.line(of: note.blocks[block].range.start)
    if case .code = note.blocks[block].kind, isFenced(note.blocks[block]) { return line - 1 }
    return line
  }

  /// Whether a block of code is below an opening fence.
  func isFenced(_ block: Block) -> Bool {
    let line = lines.line(of: block.range.start)
    return line > 1 && isFence(content(ofLine: line - 1))
  }

  private func lastLine(of block: Int) -> Int {
    let range = note.blocks[block].range
    return lines.line(of: range.isEmpty ? range.start : ByteOffset(range.end.value - 1))
  }

  private func closes(_ kind: Block.Kind, _ line: Int) -> Bool {
    let text = content(ofLine: line)
    switch kind {
    case .code: return isFence(text)
    case .heading:
      let isMarked = content(ofLine: line - 1).first == UInt8(ascii: "#")
      return !isMarked && (text.allSatisfy { $0 == UInt8(ascii: "=") } || text.allSatisfy { $0 == UInt8(ascii: "-") })
    case .tableRow(isHead: true): return text.allSatisfy { $0 <= 0x20 || Self.delimiters.contains($0) }
    default: return false
    }
  }

  private static let delimiters = Set("|-:".utf8)

  private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }

  /// A line without the blanks and quote marks before it and the blanks after it.
  private func content(ofLine number: Int) -> ArraySlice<UInt8> {
    let range = lines.range(ofLine: number, in: bytes)
    let first = number == 1 ? note.file.byteOrderMarkLength : range.start.value
    let line = bytes[first..<max(first, range.end.value)]
    let start = line.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") } ?? line.endIndex
    let end = line[start...].lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? start
    return line[start..<end]
  }
}
