import Linting
import Notes
import SourceText

/// Finds places where a finding can be suppressed. A place may turn out to be unsuitable: the caller must check the
/// result of writing there.
struct IgnorePlaces {
  private let note: Note
  private let lines: LineIndex

  init(_ note: Note) {
    self.note = note
    lines = note.file.lines
  }

  /// The places for `diagnostic`, the narrowest first. Linear in the blocks of its list or table.
  func places(for diagnostic: Diagnostic) -> [IgnorePlace] {
    let line = lines.line(of: diagnostic.range.start)
    if let front = note.frontMatter?.range, diagnostic.range.start < front.end {
      return frontMatter(line, front) + [.note]
    }
    if let definition = note.definitions.first(where: { $0.range.contains(diagnostic.range.start) }) {
      return self.definition(definition.range, line) + [.note]
    }
    guard let index = block(at: diagnostic.range.start, in: line) else {
      return [.above(line), .around(first: line, last: line), .note]
    }
    let block = note.blocks[index]
    var (first, last) = extent(of: index)
    // A place after a fence is in the line that closes it.
    (first, last) = (min(first, line), max(last, line))
    var places: [IgnorePlace] = []
    switch block.kind {
    case .tableRow: places.append(.inside(line))
    case .code, .frontMatter: break
    default:
      if line == first { places.append(.above(line)) }
      if block.kind != .html && block.kind != .masked { places.append(.inside(line)) }
    }
    places.append(.around(first: first, last: last))
    return places + group(around: index) + [.note]
  }

  /// The block at `offset`, or the last one that ends in its line or in the one before: a link's destination and a
  /// closing fence come after the text of a block.
  private func block(at offset: ByteOffset, in line: Int) -> Int? {
    if let index = note.blockIndex(at: offset) { return index }
    let end = lines.range(ofLine: line, in: note.file.bytes).end
    guard let last = note.blocks.lastIndex(where: { $0.range.start <= end }),
      line <= extent(of: last).last + 1
    else { return nil }
    return last
  }

  /// The places for a link definition, which may span two lines.
  private func definition(_ range: ByteRange, _ line: Int) -> [IgnorePlace] {
    let (first, last) = (lines.line(of: range.start), lines.line(of: ByteOffset(max(0, range.end.value - 1))))
    return (line == first ? [.above(line)] : []) + [.around(first: first, last: last)]
  }

  private func frontMatter(_ line: Int, _ range: ByteRange) -> [IgnorePlace] {
    let first = lines.line(of: range.start)
    let last = lines.line(of: ByteOffset(max(range.start.value, range.end.value - 1)))
    guard line >= first, range.count > 0 else { return [] }
    var places: [IgnorePlace] = [.above(line)]
    let entries = note.frontMatter?.entries.filter { $0.path.count == 1 }.map { lines.line(of: $0.key.start) } ?? []
    if let start = entries.last(where: { $0 <= line }) {
      let next = entries.first { $0 > line } ?? last + 1
      places.append(.around(first: start, last: next - 1))
    }
    return places + [.around(first: first, last: last)]
  }

  /// The lines of a block, with the fences of code.
  private func extent(of index: Int) -> (first: Int, last: Int) {
    let block = note.blocks[index]
    let last = max(block.range.start.value, block.range.end.value - 1)
    let (start, end) = (lines.line(of: block.range.start), lines.line(of: ByteOffset(last)))
    guard case .code = block.kind else { return (start, end) }
    return (isFence(start - 1) ? start - 1 : start, isFence(end + 1) ? end + 1 : end)
  }

  private func isFence(_ line: Int) -> Bool {
    guard (1...lines.count).contains(line) else { return false }
    let text = note.file.bytes[range(ofLine: line)].drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    let mark = text.first ?? 0
    let marks = text.prefix { $0 == mark }.count
    if marks >= 3, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") { return true }
    // In the line of an item.
    return text.contains(UInt8(ascii: "`")) && text.drop { $0 != UInt8(ascii: "`") }.prefix { $0 == 0x60 }.count >= 3
  }

  /// All rows of a table, then the whole list, quote or box that a block is in.
  private func group(around index: Int) -> [IgnorePlace] {
    var found: [IgnorePlace] = []
    if case .tableRow = note.blocks[index].kind {
      found.append(around(index) { if case .tableRow = $0.kind { true } else { false } })
    }
    if note.blocks[index].depth > 0 { found.append(around(index) { $0.depth > 0 }) }
    return found
  }

  private func around(_ index: Int, _ isPart: (Block) -> Bool) -> IgnorePlace {
    var (first, last) = (index, index)
    while first > 0, isPart(note.blocks[first - 1]), !isApart(first) { first -= 1 }
    while last + 1 < note.blocks.count, isPart(note.blocks[last + 1]), !isApart(last + 1) { last += 1 }
    return .around(first: extent(of: first).first, last: extent(of: last).last)
  }

  /// Whether a row is not directly below the previous one, apart from the delimiter row.
  private func isApart(_ index: Int) -> Bool {
    guard case .tableRow = note.blocks[index].kind, case .tableRow = note.blocks[index - 1].kind else { return false }
    return extent(of: index).first - extent(of: index - 1).last > 2
  }

  private func range(ofLine line: Int) -> Range<Int> {
    let range = lines.range(ofLine: line, in: note.file.bytes)
    return range.start.value..<range.end.value
  }
}
