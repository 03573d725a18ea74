import Alignment
import Memory
import Notes
import SourceText
import UnicodeText

/// Short texts that the note renders otherwise than other notes, and sentences that it renders in two ways.
package final class SegmentDepartures {
  private let context: NoteContext
  private let wording: Wording
  /// The keys of all short texts of the source.
  private lazy var sourceKeys: Set<UInt64> =
    context.sourceNote.map { source in
      Set(
        source.segments.flatMap { segment in
          ShortText.all(in: segment, of: source).compactMap { $0.text(in: segment) }.map { ShortText.key(of: $0) }
        })
    } ?? []

  /// A short text, and how other notes render it.
  package struct Departure {
    package let pair: ShortTextPair
    /// The usual rendering.
    package let usual: String
    /// In how many notes.
    package let notes: Int
    package let all: Int
  }

  package init(_ context: NoteContext) {
    self.context = context
    wording = Wording(context.targetLanguage)
  }

  // MARK: Other notes

  /// The first place of each text that is rendered otherwise than usual, in the order of the note.
  package func departures() -> [Departure] {
    let known = context.habits.segments
    guard !known.isEmpty else { return [] }
    var seen: Set<[UInt64]> = []
    return context.noteSegments.rendered.compactMap { pair in
      guard pair.kind != .prose, known.knows(pair.kind, pair.source.key),
        seen.insert([pair.kind.number, pair.source.key, pair.target.key]).inserted,
        let entry = context.noteSegments.entry(pair.kind, pair.source.key, in: known),
        let usual = entry.renderings.first, usual.key != pair.target.key
      else { return nil }
      return departure(of: pair, from: usual.text, entry)
    }
  }

  private func departure(of pair: ShortTextPair, from usual: String, _ entry: KnownSegments.Entry) -> Departure? {
    func keep(_ reason: KeepReason) -> Departure? {
      context.record(
        .wording, .kept(reason), at: range(of: pair.target.words, in: pair.target.segment),
        evidence: ["other notes: “\(usual)”"])
      return nil
    }
    // Forms of the usual rendering count for it.
    let notes = entry.renderings.reduce(0) { $0 + (wording.isSame($1.text, usual) ? $1.notes : 0) }
    let all = entry.translations
    guard all >= Self.fewestUnanimous else { return nil }
    guard notes == all || all >= Self.fewest && notes * 4 >= all * 3 else { return keep(.variedByProject) }
    guard !wording.isSame(pair.target.text, usual) else { return keep(.otherForm) }
    guard pair.kind != .link || !wording.contains(pair.target.text, usual) else { return keep(.insideTerm) }
    guard !isMispaired(pair) else { return keep(.unreliable) }
    guard context.leftovers.leftovers(in: pair.target.segment).isEmpty else { return keep(.nextToUntranslated) }
    return Departure(pair: pair, usual: usual, notes: notes, all: all)
  }

  /// Whether other notes have this rendering for another text, which the source has too: a list that was sorted anew.
  private func isMispaired(_ pair: ShortTextPair) -> Bool {
    context.habits.segments.sources(of: pair.target.key).contains {
      $0 != pair.source.key && sourceKeys.contains($0)
    }
  }

  /// In notes: with fewer, all must agree.
  private static let fewest = 10
  private static let fewestUnanimous = 4

  package func range(of departure: Departure) -> ByteRange {
    range(of: departure.pair.target.words, in: departure.pair.target.segment)
  }

  /// The bytes of some words, with the marks that close what they open.
  private func range(of words: Range<Int>, in segment: Int) -> ByteRange {
    let segment = context.note.segments[segment]
    guard let first = segment.words[words].first, let last = segment.words[words].last else { return segment.range }
    let range = segment.text.byteRange(UTF16Range(first.range.start, last.range.end))
    return ClosingMarks.extended(range, in: context.note.file.bytes)
  }

  // MARK: The note itself

  /// A sentence that is rendered in other words than the same sentence elsewhere in the note.
  package struct Variant {
    /// Indices of the segments of the note.
    package let segment: Int
    package let usual: Int
  }

  package func range(of variant: Variant) -> ByteRange {
    range(of: context.note.segments[variant.segment].words.indices, in: variant.segment)
  }

  /// The first place of each rendering but the most frequent, in the order of the note. Linear but for the comparison
  /// of the renderings of one sentence, of which only some are looked at.
  package func variants() -> [Variant] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    var bySource: [Sentence: [Int]] = [:]
    for unit in context.units {
      guard unit.confidence >= Self.leastConfidence, unit.sources.count == 1, unit.targets.count == 1 else { continue }
      let theirs = source.segments[unit.sources.lowerBound]
      guard theirs.words.count >= Self.shortest, theirs.kind != .altText, theirs.kind != .linkTitle else { continue }
      bySource[Sentence(theirs, in: source), default: []].append(unit.targets.lowerBound)
    }
    let rendered = RenderedWords(from: context.sourceLanguage, to: context.targetLanguage)
    return bySource.filter { $0.value.count > 1 }.flatMap { _, segments -> [Variant] in
      variants(
        of: segments.filter { segment in
          let theirs = context.sources(ofSegment: segment).flatMap(\.words)
          return context.leftovers.leftovers(in: segment).isEmpty
            && rendered.contain(context.note.segments[segment].words[...], insteadOf: theirs[...])
        })
    }.sorted { $0.segment < $1.segment }
  }

  private func variants(of segments: [Int]) -> [Variant] {
    var groups: [(text: String, segments: [Int])] = []
    for segment in segments {
      let text = String(utf16: context.note.segments[segment].text.utf16)
      if let same = groups.firstIndex(where: { $0.text == text || wording.isSame($0.text, text) }) {
        groups[same].segments.append(segment)
      } else if groups.count < Self.mostRenderings {
        groups.append((text, [segment]))
      }
    }
    guard groups.count > 1, let most = groups.map(\.segments.count).max(),
      let usual = groups.first(where: { $0.segments.count == most })
    else { return [] }
    return groups.filter { $0.text != usual.text && wording.likeness($0.text, usual.text) >= Self.leastLikeness }.map {
      Variant(segment: $0.segments[0], usual: usual.segments[0])
    }
  }

  private static let leastConfidence: Float = 0.7
  /// In words: shorter texts depend on what is around them.
  private static let shortest = 4
  private static let mostRenderings = 8
  /// Of two renderings of one sentence; what has less in common was paired wrongly.
  private static let leastLikeness = 0.4

  /// A text of the source with its code and links, in places of one kind.
  private struct Sentence: Hashable {
    let kind: SegmentKind
    let text: ContentHash

    init(_ segment: Segment, in source: Note) {
      let bytes = source.file.bytes[segment.range.start.value..<segment.range.end.value]
      (kind, text) = (SegmentKind(segment.kind), ContentHash(bytes.filter { $0 > 0x20 }))
    }
  }
}

extension SegmentKind {
  fileprivate var number: UInt64 { UInt64(SegmentKind.allCases.firstIndex(of: self) ?? 0) }
}
