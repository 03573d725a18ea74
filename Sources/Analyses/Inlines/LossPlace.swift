import Notes
import SourceText
import UnicodeText

/// Where in a translation something of the source is missing: interpolated between the counterparts of its neighbours.
package struct LossPlace {
  private let paired: PairedInlines
  private let pair: PairedInlines.Pair
  private let matches: [(source: Inline, target: Inline)]
  /// The words of both sides, in order.
  private let sources: [ByteRange]
  private let targets: [ByteRange]
  /// Corresponding positions, as numbers of words before them, in the order of the source.
  private let anchors: [(source: Float, target: Float)]

  package init(_ paired: PairedInlines, _ pair: PairedInlines.Pair, _ matches: [(source: Inline, target: Inline)]) {
    self.paired = paired
    self.pair = pair
    self.matches = matches
    let sources = Self.words(paired.source, pair.sourceSegments(in: paired.source))
    let targets = Self.words(paired.note, pair.segments(in: paired.note))
    self.sources = sources
    self.targets = targets
    let inner = matches.map { match in
      (Self.rank(match.source.range.start, sources), Self.rank(match.target.range.start, targets))
    }
    anchors = [(0, 0)] + inner.sorted { $0 < $1 } + [(Float(sources.count), Float(targets.count))]
  }

  private static func words(_ note: Note, _ segments: Range<Int>) -> [ByteRange] {
    note.segments[segments].flatMap { segment in segment.words.map(segment.byteRange) }.sorted { $0.start < $1.start }
  }

  /// How many words start before `offset`.
  private static func rank(_ offset: ByteOffset, _ words: [ByteRange]) -> Float {
    Float(words.partitioningIndex { $0.start >= offset })
  }

  /// The word of the translation nearest to where `inline` of the source should be.
  package func word(for inline: Inline) -> ByteRange {
    guard !targets.isEmpty else {
      let before = matches.filter { $0.source.range.start <= inline.range.start }
      let last = before.max { $0.source.range.start < $1.source.range.start }
      return firstLine(of: last?.target.range ?? pair.range(in: paired.note))
    }
    let hasWords = [.link, .image, .emphasis, .strong, .strike].contains(inline.kind)
    let isText = hasWords && !inline.content.isEmpty
    let rank = max(0, Self.rank(isText ? inline.content.end : inline.range.start, sources) - (isText ? 0.5 : 0))
    let after = anchors.firstIndex { $0.source > rank } ?? anchors.count - 1
    let (a, b) = (anchors[max(0, after - 1)], anchors[after])
    let share = b.source > a.source ? (rank - a.source) / (b.source - a.source) : 0
    let wanted = b.target > a.target ? a.target + (b.target - a.target) * share : a.target
    return targets[min(targets.count - 1, max(0, Int(wanted)))]
  }

  /// The words of the translation that `inline` of the source became, if that is certain: names and other words that both
  /// have once.
  package func words(of inline: Inline) -> ByteRange? {
    let here = paired.source.segments[pair.sourceSegments(in: paired.source)]
    let there = paired.note.segments[pair.segments(in: paired.note)]
    var wanted: Set<UInt64> = []
    for segment in here {
      for word in segment.words where inline.content.contains(segment.byteRange(word).start) && word.hasLetter {
        wanted.insert(word.key)
      }
    }
    // A word that the block has twice is no evidence for either place.
    for segment in here {
      for word in segment.words where !inline.content.contains(segment.byteRange(word).start) {
        wanted.remove(word.key)
      }
    }
    let found = there.flatMap { segment in
      segment.words.filter { wanted.contains($0.key) }.map { (key: $0.key, range: segment.byteRange($0)) }
    }
    guard let first = found.first, let last = found.last, Set(found.map(\.key)).count == found.count else { return nil }
    // Words far apart are not one span.
    let between = targets.count { $0.start > first.range.start && $0.end < last.range.end } - max(0, found.count - 2)
    return between > 2 ? nil : ByteRange(first.range.start, last.range.end)
  }

  /// The sentence of the translation that corresponds to the one around `inline`; the whole block if it has not as many
  /// sentences as its source.
  package func passage(around inline: Inline, _ analyzer: TextAnalyzer) -> ByteRange {
    let here = Self.sentences(paired.source, pair.sourceSegments(in: paired.source), analyzer)
    let there = Self.sentences(paired.note, pair.segments(in: paired.note), analyzer)
    guard let first = there.first, let last = there.last else { return firstLine(of: pair.range(in: paired.note)) }
    let place = inline.content.isEmpty ? inline.range.start : inline.content.start
    guard here.count == there.count, let index = here.firstIndex(where: { $0.contains(place) }) else {
      return ByteRange(first.start, last.end)
    }
    return there[index]
  }

  /// From the first to the last word of each sentence.
  private static func sentences(_ note: Note, _ segments: Range<Int>, _ analyzer: TextAnalyzer) -> [ByteRange] {
    note.segments[segments].flatMap { segment -> [ByteRange] in
      var next = segment.words.startIndex
      return segment.text.sentences(analyzer).compactMap { sentence in
        let start = next
        while next < segment.words.endIndex, segment.words[next].range.start < sentence.end { next += 1 }
        guard start < next else { return nil }
        return ByteRange(segment.byteRange(segment.words[start]).start, segment.byteRange(segment.words[next - 1]).end)
      }
    }
  }

  private func firstLine(of range: ByteRange) -> ByteRange {
    let bytes = paired.note.bytes(range)
    let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    return ByteRange(range.start.value, end)
  }
}
