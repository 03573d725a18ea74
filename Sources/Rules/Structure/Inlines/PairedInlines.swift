import Alignment
import Linting
import Notes
import SourceText

/// The blocks of a translation paired with those of its source, and their inlines. Unpaired blocks, and pairs that are
/// little more than a guess, are left out: another rule reports those.
struct PairedInlines {
  let note: Note
  let source: Note
  let pairs: [Pair]

  struct Pair {
    let blocks: BlockPair
    let sources: ArraySlice<Inline>
    let targets: ArraySlice<Inline>
  }

  /// Nil without a source. Computed once per note, linear in its blocks.
  static func of(_ context: LintContext) -> PairedInlines? {
    guard let source = context.sourceNote, !context.readsAsSource else { return nil }
    return context.memo.value { PairedInlines(context, source) }
  }

  private init(_ context: LintContext, _ source: Note) {
    let note = context.note
    self.note = note
    self.source = source
    pairs = context.blockPairs.compactMap { blocks in
      guard !blocks.sources.isEmpty, !blocks.targets.isEmpty, blocks.confidence >= 0.5 else { return nil }
      return Pair(
        blocks: blocks, sources: Self.inlines(blocks.sources, source), targets: Self.inlines(blocks.targets, note))
    }
  }

  private static func inlines(_ blocks: Range<Int>, _ note: Note) -> ArraySlice<Inline> {
    note.inlines[
      note.blocks[blocks.lowerBound].inlines.lowerBound..<note.blocks[blocks.upperBound - 1].inlines.upperBound]
  }
}

extension PairedInlines.Pair {
  /// From the first to the last byte of the translation's blocks.
  func range(in note: Note) -> ByteRange { Self.range(blocks.targets, note) }

  /// From the first to the last byte of the source's blocks.
  func sourceRange(in source: Note) -> ByteRange { Self.range(blocks.sources, source) }

  /// The translation's segments.
  func segments(in note: Note) -> Range<Int> { Self.segments(blocks.targets, note) }

  /// The source's segments.
  func sourceSegments(in source: Note) -> Range<Int> { Self.segments(blocks.sources, source) }

  private static func range(_ blocks: Range<Int>, _ note: Note) -> ByteRange {
    let start = note.blocks[blocks.lowerBound].range.start
    let end = blocks.map { note.blocks[$0].range.end }.max() ?? start
    return ByteRange(start, max(start, end))
  }

  private static func segments(_ blocks: Range<Int>, _ note: Note) -> Range<Int> {
    note.blocks[blocks.lowerBound].segments.lowerBound..<note.blocks[blocks.upperBound - 1].segments.upperBound
  }
}

extension Note {
  /// The bytes of a range of the file.
  func bytes(_ range: ByteRange) -> ArraySlice<UInt8> { file.bytes[range.start.value..<range.end.value] }
}
