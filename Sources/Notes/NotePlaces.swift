import SourceText

/// Finds the markup at a place of a note. Made once per note; each query is logarithmic.
package struct NotePlaces: Sendable {
  private let note: Note
  private let segments: NestedRanges
  private let inlines: NestedRanges
  private let destinations: NestedRanges

  /// Sorts the elements of the note.
  package init(_ note: Note) {
    self.note = note
    segments = NestedRanges(note.segments.map(\.range))
    inlines = NestedRanges(note.inlines.map(\.range))
    destinations = NestedRanges(note.definitions.map(\.destination))
  }

  /// The inlines that contain all of `range`, smallest first.
  package func inlines(holding range: ByteRange) -> [Inline] { inlines.holding(range).map { note.inlines[$0] } }

  /// Whether `range` is in the destination of a definition.
  package func isInDefinition(_ range: ByteRange) -> Bool { !destinations.holding(range).isEmpty }

  /// Whether replacing the words in `range` would also replace markup: emphasis that starts or ends inside, a code
  /// span, a link. Line ends, with the quote markers after them, and entities do not count as markup. False outside
  /// prose. Linear in the inlines in `range`.
  package func crossesMarkup(_ range: ByteRange) -> Bool {
    let start = ByteRange(range.start, range.start)
    guard
      let index = segments.holding(start).first(where: { note.segments[$0].range.end > range.start })
        ?? segments.first(startingIn: range)
    else { return false }
    return note.segments[index].text.crossesMarkup(range, in: note.file.bytes)
  }
}

extension SegmentText {
  fileprivate func crossesMarkup(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    var end = range.start
    for run in runs[runs.partitioningIndex { $0.bytes.end > range.start }...] {
      if case .masked = run.content, run.bytes.overlaps(range) { return true }
      let gap = bytes[end.value..<max(end.value, min(run.bytes.start.value, range.end.value))]
      if !gap.allSatisfy({ $0.isSpace || $0 == UInt8(ascii: ">") }) { return true }
      guard run.bytes.end < range.end else { return false }
      end = max(end, run.bytes.end)
    }
    return !bytes[end.value..<range.end.value].allSatisfy(\.isSpace)
  }
}
