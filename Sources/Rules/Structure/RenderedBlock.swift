import Analyses
import Memory
import Notes
import SourceText
import UnicodeText

/// A missing block that is one short text, a heading or an item, as other notes translate it.
struct RenderedBlock {
  /// The line of the source with the text translated; its marks are kept.
  let text: String
  let evidence: KnownRendering.Evidence
  /// Whether other notes agree on it.
  let isSure: Bool

  /// Nil if it is more than that, or if no other note has it.
  init?(_ gap: BlockGaps.Gap, _ source: Note, _ context: NoteContext) {
    guard gap.blocks.count == 1, let block = gap.blocks.first,
      let lines = BlockPlace(note: source).lines(of: gap.blocks),
      lines.count == 1, source.blocks[block].segments.count == 1
    else { return nil }
    let segment = source.segments[source.blocks[block].segments.lowerBound]
    let kind = SegmentKind(segment.kind)
    guard let short = ShortText.all(in: segment, of: source).first(where: { $0.kind == kind }),
      let words = short.text(in: segment), let known = KnownRendering(of: words, [kind], context),
      case .notes = known.evidence, !segment.words[short.words].isEmpty
    else { return nil }
    let first = segment.words[short.words.lowerBound].range.start
    let place = segment.text.byteRange(UTF16Range(first, segment.words[short.words.upperBound - 1].range.end))
    let line = source.file.lines.range(ofLine: lines.lowerBound, in: source.file.bytes)
    let (before, after) = (ByteRange(line.start, place.start), ByteRange(place.end, line.end))
    // Markup inside the words would be lost.
    guard line.contains(place), source.file.text(place).allSatisfy({ !"*_[]`<".contains($0) }) else { return nil }
    text = source.file.text(before) + known.texts[0] + source.file.text(after)
    evidence = known.evidence
    isSure = known.certainty == .unanimous
  }
}
