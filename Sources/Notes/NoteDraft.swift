import SourceText
import UnicodeText

/// The blocks of a note while they are collected, in any order.
struct NoteDraft {
  private struct DraftBlock {
    let kind: Block.Kind
    let depth: Int
    let range: ByteRange
    let isQuoted: Bool
    let pieces: [ProsePiece]
    var inlines: [Inline]
  }

  private var blocks: [DraftBlock] = []
  var definitions: [LinkDefinition] = []
  /// Blocks, segments and inlines together.
  private(set) var parts = 0
  /// Whether it contains more than a note may: the caller may stop filling it.
  var isTooLarge: Bool { parts > SizeLimits.parts }

  /// - Parameter pieces: its segments; they are sorted into the order of the file.
  mutating func add(
    _ kind: Block.Kind, depth: Int = 0, range: Range<Int>, isQuoted: Bool = false, pieces: [ProsePiece] = [],
    inlines: [Inline] = []
  ) {
    parts += 1 + pieces.count + inlines.count
    blocks.append(
      DraftBlock(
        kind: kind, depth: depth, range: ByteRange(range.lowerBound, range.upperBound), isQuoted: isQuoted,
        pieces: pieces, inlines: inlines))
  }

  /// Adds `inlines` to the block that was added last.
  mutating func addToLast(_ inlines: [Inline]) {
    guard !blocks.isEmpty else { return }
    parts += inlines.count
    blocks[blocks.count - 1].inlines += inlines
  }

  var isEmpty: Bool { blocks.isEmpty }

  /// Adds all blocks of `other`.
  mutating func append(_ other: NoteDraft) {
    parts += other.parts
    blocks += other.blocks
  }

  /// The note, with the words of every segment.
  /// - Throws: `FileProblem` when it has more parts than a note may.
  func note(_ file: SourceFile, _ frontMatter: FrontMatter?, _ analyzer: TextAnalyzer) throws(FileProblem) -> Note {
    guard !isTooLarge else { throw SizeLimits.tooManyParts(file.path) }
    var finished: [Block] = []
    var segments: [Segment] = []
    finished.reserveCapacity(blocks.count)
    segments.reserveCapacity(blocks.count)
    var inlines: [Inline] = []
    for draft in ordered(blocks, by: { $0.range.start }) {
      let first = segments.count
      for piece in ordered(draft.pieces, by: { $0.text.runs.first?.bytes.start ?? draft.range.start }) {
        segments.append(
          Segment(kind: piece.kind, block: finished.count, text: piece.text, words: analyzer.words(piece.text.utf16)))
      }
      let firstInline = inlines.count
      inlines += ordered(draft.inlines, by: { $0.range.start })
      finished.append(
        Block(
          kind: draft.kind, depth: draft.depth, range: draft.range, segments: first..<segments.count,
          isQuoted: draft.isQuoted, inlines: firstInline..<inlines.count))
    }
    return Note(
      file: file, frontMatter: frontMatter, blocks: finished, segments: segments, inlines: inlines,
      definitions: definitions)
  }

  /// A stable sort that costs one pass when the items are in order, as they nearly always are.
  private func ordered<Item>(_ items: [Item], by place: (Item) -> ByteOffset) -> [Item] {
    let isSorted = items.indices.dropFirst().allSatisfy { place(items[$0 - 1]) <= place(items[$0]) }
    if isSorted { return items }
    return items.enumerated().sorted { a, b in
      let (x, y) = (place(a.element), place(b.element))
      return x != y ? x < y : a.offset < b.offset
    }.map(\.element)
  }
}
