import Alignment
import Notes
import SourceText
import UnicodeText

/// A short text of a source and what it was rendered with.
package struct ShortTextPair: Sendable {
  package let kind: SegmentKind
  package let source: Side
  package let target: Side

  /// One of the two texts.
  package struct Side: Sendable {
    /// Index into the segments of its note.
    package let segment: Int
    /// Indices into the words of that segment.
    package let words: Range<Int>
    package let text: String
    /// See `ShortText.key(of:)`.
    package let key: UInt64

    init?(_ short: ShortText, _ segment: Int, of note: Note) {
      guard let text = short.text(in: note.segments[segment]) else { return nil }
      (self.segment, words, self.text, key) = (segment, short.words, text, ShortText.key(of: text))
    }
  }

  /// Whether `target` was translated at all.
  package func isRendered(in note: Note, source: Note, by words: RenderedWords) -> Bool {
    self.source.key != target.key
      && words.contain(
        note.segments[target.segment].words[target.words],
        insteadOf: source.segments[self.source.segment].words[self.source.words])
  }

  /// The pairs in all units that have one segment on either side, in the order of the translation. Linear.
  package static func all(_ units: [TranslationUnit], of note: Note, source: Note) -> [ShortTextPair] {
    units.flatMap { unit -> [ShortTextPair] in
      guard unit.confidence >= leastConfidence, unit.sources.count == 1, unit.targets.count == 1 else { return [] }
      let (theirs, own) = (unit.sources.lowerBound, unit.targets.lowerBound)
      return pairs(
        ShortText.all(in: source.segments[theirs], of: source), ShortText.all(in: note.segments[own], of: note)
      ).compactMap { a, b in
        guard a.words.count <= ShortText.longest, isWorded(a, in: source.segments[theirs]),
          let theirs = Side(a, theirs, of: source), let own = Side(b, own, of: note)
        else { return nil }
        return ShortTextPair(kind: a.kind, source: theirs, target: own)
      }
    }
  }

  private static let leastConfidence: Float = 0.6

  /// Whether it has a word of three letters or more: letters that name things are no text.
  private static func isWorded(_ short: ShortText, in segment: Segment) -> Bool {
    segment.words[short.words].contains { $0.hasLetter && $0.range.count >= 3 }
  }

  /// Links by their destinations, everything else by its place.
  private static func pairs(_ theirs: [ShortText], _ own: [ShortText]) -> [(ShortText, ShortText)] {
    SegmentKind.allCases.flatMap { kind -> [(ShortText, ShortText)] in
      let (a, b) = (theirs.filter { $0.kind == kind }, own.filter { $0.kind == kind })
      if kind != .link || a.count == 1 && b.count == 1 {
        return a.count == b.count ? Array(zip(a, b)) : []
      }
      let byDestination = Dictionary(b.map { ($0.destination, [$0]) }, uniquingKeysWith: +)
      let counts = Dictionary(a.map { ($0.destination, 1) }, uniquingKeysWith: +)
      return a.compactMap { link in
        guard counts[link.destination] == 1, let same = byDestination[link.destination], same.count == 1 else {
          return nil
        }
        return (link, same[0])
      }
    }
  }
}
