import Alignment
import Notes
import SourceText
import UnicodeText

/// The blocks of a translation paired with those of its source, and their inlines. Unpaired blocks, and pairs that are
/// little more than a guess, are not compared: another rule reports those.
package struct PairedInlines {
  package let note: Note
  package let source: Note
  package let sourceLanguage: LanguageTag
  package let pairs: [Pair]
  /// The inlines of the blocks that are not compared, in the order of each file.
  package let unpaired: (sources: [Inline], targets: [Inline])

  package struct Pair {
    package let blocks: BlockPair
    package let sources: ArraySlice<Inline>
    package let targets: ArraySlice<Inline>
  }

  /// Linear in the blocks.
  init(_ context: NoteContext, _ source: Note) {
    let note = context.note
    self.note = note
    self.source = source
    sourceLanguage = context.sourceLanguage
    var (pairs, sources, targets): ([Pair], [Inline], [Inline]) = ([], [], [])
    for blocks in context.blockPairs {
      let here = blocks.sources.isEmpty ? [] : Self.inlines(blocks.sources, source)
      let there = blocks.targets.isEmpty ? [] : Self.inlines(blocks.targets, note)
      if !blocks.sources.isEmpty, !blocks.targets.isEmpty, blocks.confidence >= 0.5 {
        pairs.append(Pair(blocks: blocks, sources: here, targets: there))
      } else {
        sources += here
        targets += there
      }
    }
    self.pairs = pairs
    unpaired = (sources.sorted { $0.range.start < $1.range.start }, targets.sorted { $0.range.start < $1.range.start })
  }

  private static func inlines(_ blocks: Range<Int>, _ note: Note) -> ArraySlice<Inline> {
    note.inlines[
      note.blocks[blocks.lowerBound].inlines.lowerBound..<note.blocks[blocks.upperBound - 1].inlines.upperBound]
  }
}

extension PairedInlines.Pair {
  /// From the first to the last byte of the translation's blocks.
  package func range(in note: Note) -> ByteRange { Self.range(blocks.targets, note) }

  /// From the first to the last byte of the source's blocks.
  package func sourceRange(in source: Note) -> ByteRange { Self.range(blocks.sources, source) }

  /// The translation's segments.
  package func segments(in note: Note) -> Range<Int> { Self.segments(blocks.targets, note) }

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
  package func bytes(_ range: ByteRange) -> ArraySlice<UInt8> { file.bytes[range.start.value..<range.end.value] }
}
