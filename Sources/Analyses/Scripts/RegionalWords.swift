import Languages
import Notes
import SourceText
import UnicodeText

/// Words of another region in Traditional Chinese: 軟件 in Taiwan.
package struct RegionalWords {
  private let context: NoteContext
  private let words: [RegionalWord]
  /// Indices into `words` by first letter, longest word first.
  private let byLetter: [UInt16: [Int]]

  /// Nil if nothing is collected for the region of the note.
  package init?(_ context: NoteContext) {
    let tag = context.targetLanguage
    guard tag.script == "Hant", let region = tag.region else { return nil }
    let words = RegionalWord.all(in: region)
    guard !words.isEmpty else { return nil }
    self.context = context
    self.words = words
    byLetter = Dictionary(grouping: words.indices, by: { words[$0].foreign.first ?? 0 })
  }

  /// All in the note, in order; `mark` tells the words apart.
  package func all() -> [MarkFault] {
    context.note.segments.indices.flatMap(faults(in:))
  }

  private func faults(in index: Int) -> [MarkFault] {
    let segment = context.note.segments[index]
    let units = segment.text.utf16
    lazy var quotations = Quotations(units)
    lazy var source = sourceText(index)
    var found: [MarkFault] = []
    var at = 0
    while at < units.count {
      guard let places = byLetter[units[at]],
        let place = places.first(where: { units[at...].starts(with: words[$0].foreign) })
      else {
        at += 1
        continue
      }
      let word = words[place]
      let range = UTF16Range(Int32(at), Int32(at + word.foreign.count))
      let isReported =
        !quotations.contains(range.start) && !isInLonger(word, at, units) && isWhole(range, segment)
        && (word.cues.isEmpty || word.cues.contains { source.contains(" \($0) ") })
      if isReported {
        found.append(MarkFault(segment: index, range: range, replacement: word.native, mark: UInt16(place)))
      }
      at += word.foreign.count
    }
    return found
  }

  /// Whether it is part of a longer word that keeps it, or of the region's own word.
  private func isInLonger(_ word: RegionalWord, _ at: Int, _ units: [UInt16]) -> Bool {
    (word.kept + [Array(word.native.utf16)]).contains { longer in
      guard longer.count > word.foreign.count else { return false }
      let first = max(0, at + word.foreign.count - longer.count)
      return (first...at).contains { units[$0...].starts(with: longer) }
    }
  }

  /// Whether words begin and end where it does.
  private func isWhole(_ range: UTF16Range, _ segment: Segment) -> Bool {
    let first = segment.words.partitioningIndex { $0.range.end > range.start }
    let last = segment.words.partitioningIndex { $0.range.end >= range.end }
    return first < segment.words.count && last < segment.words.count
      && segment.words[first].range.start == range.start && segment.words[last].range.end == range.end
  }

  /// The words of the segment's source in small letters with spaces between and around them.
  private func sourceText(_ index: Int) -> String {
    let words = context.sources(ofSegment: index).flatMap { segment in
      segment.words.map { Folding.lowercased(segment.string($0), context.sourceLanguage) }
    }
    return " " + words.joined(separator: " ") + " "
  }
}
