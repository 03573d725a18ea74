import Alignment
import Notes
import SourceText
import UnicodeText

/// Keeps one copy of the words or lines that repeat, and tells whether the repetition is the only fault: a model that
/// looped may also have lost text, and then the loop is the only sign of it.
package struct LoopRemoval {
  private let context: NoteContext

  package init(_ context: NoteContext) { self.context = context }

  // MARK: Words

  /// Whether the segment without the loop is a translation of its source: all repetitions are identical, and the length
  /// of the rest is what the source leads one to expect.
  package func isSure(_ loop: WordLoop, inSegment index: Int) -> Bool {
    guard let source = context.sourceNote, let curve = context.lengths, loop.isWhole,
      isExact(loop, context.note.segments[index].text),
      let place = context.unitPlace(ofSegment: index, pairedOnly: true)
    else { return false }
    let unit = context.units[place]
    guard unit.sources.count == 1, unit.targets.count == 1, unit.confidence >= 0.5 else { return false }
    let segment = context.note.segments[index]
    let all = LengthCurve.length(segment)
    let left = all * Float(segment.text.utf16.count - loop.range.count + loop.once.count)
    let expected = LengthCurve.length(source.segments[unit.sources.lowerBound])
    return (-1.5...2).contains(curve.deviation(expected, left / Float(segment.text.utf16.count)))
  }

  /// Whether the loop's bytes are the first occurrence, repeated with one mark or blank between.
  private func isExact(_ loop: WordLoop, _ text: SegmentText) -> Bool {
    let (all, once) = (context.note.bytes(text.byteRange(loop.range)), context.note.bytes(text.byteRange(loop.once)))
    let rest = all.count - loop.count * once.count
    guard rest >= 0, rest % (loop.count - 1) == 0 else { return false }
    let between = all.dropFirst(once.count).prefix(rest / (loop.count - 1))
    return all.elementsEqual(once + (1..<loop.count).flatMap { _ in between + once })
  }

  // MARK: Lines

  /// All but the first of the repeated paragraphs or items.
  package struct Deletion {
    package let range: ByteRange
    /// Whether one of them corresponds to a block of the source, so that the rest is certainly too much.
    package let isOneAnswered: Bool
  }

  /// What to delete. Nil without a source, which may contain all of them, and where several of them correspond to source
  /// blocks, whose translation is then lost.
  package func deletion(of loop: LineLoop) -> Deletion? {
    guard let unanswered = context.unansweredBlocks, let blocks = blocks(of: loop) else { return nil }
    let answered = unanswered.answered(by: blocks)
    if let answered, answered > 1 { return nil }
    let place = BlockPlace(note: context.note)
    return Deletion(
      range: ByteRange(place.end(of: blocks.lowerBound), place.end(of: blocks.upperBound - 1)),
      isOneAnswered: answered == 1)
  }

  /// The blocks of a loop, when they are consecutive, have the same bytes and contain nothing else.
  private func blocks(of loop: LineLoop) -> Range<Int>? {
    let note = context.note
    let blocks = loop.segments.map { note.segments[$0].block }
    guard let first = blocks.first, blocks == Array(first..<first + blocks.count) else { return nil }
    let isSame = blocks.allSatisfy { block in
      note.blocks[block].segments.count == 1 && note.blocks[block].depth == note.blocks[first].depth
        && note.bytes(note.blocks[block].range).elementsEqual(note.bytes(note.blocks[first].range))
    }
    return isSame ? first..<first + blocks.count : nil
  }
}
