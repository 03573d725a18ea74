import Notes
import SourceText
import UnicodeText

/// Finds the sentence of the source that corresponds to a place in the translation, to show it with a finding.
///
/// ```swift
/// let sentences = SentenceAligner(source: original, target: note, from: .english, to: german, analyzer: analyzer)
/// sentences.sourceRange(of: word.range, in: segment, of: unit)  // the bytes of "Then close the lid."
/// ```
package struct SentenceAligner {
  let source: Note
  let target: Note
  private let ratio: LengthRatio
  private let analyzer: TextAnalyzer

  package init(source: Note, target: Note, from: LanguageTag, to: LanguageTag, analyzer: TextAnalyzer) {
    self.source = source
    self.target = target
    ratio = LengthRatio(from: from, to: to)
    self.analyzer = analyzer
  }

  /// The source sentences that correspond to `range`: those paired with the sentences it touches, else all of the unit.
  /// - Parameter segment: index into the translation's segments, one of the unit's.
  /// - Returns: bytes of the source file; nil when the unit has no source.
  package func sourceRange(of range: UTF16Range, in segment: Int, of unit: TranslationUnit) -> ByteRange? {
    let here = sentences(of: unit.sources, in: source)
    let there = sentences(of: unit.targets, in: target)
    guard let all = bytes(of: here) else { return nil }
    guard here.count > 1, there.count > 1 else { return all }
    let touched = there.indices.filter { index in
      let sentence = there[index]
      return sentence.segment == segment && range.start < sentence.range.end && sentence.range.start <= range.end
    }
    let paired = steps(here, there).filter { step in touched.contains(where: step.targets.contains) }
    return bytes(of: paired.flatMap { here[$0.sources] }) ?? all
  }

  struct Sentence {
    let segment: Int
    let range: UTF16Range
  }

  /// The sentences of both sides of a unit.
  func sentences(of unit: TranslationUnit) -> (here: [Sentence], there: [Sentence]) {
    (sentences(of: unit.sources, in: source), sentences(of: unit.targets, in: target))
  }

  /// The length of a sentence in letters of an alphabet.
  func length(_ sentence: Sentence, _ note: Note) -> Float {
    LengthRatio.length(note.segments[sentence.segment], sentence.range)
  }

  /// The tokens that a translator keeps from some sentences, without words.
  func carried(_ sentences: ArraySlice<Sentence>, in note: Note) -> Set<UInt64> {
    sentences.reduce(into: Set()) { $0.formUnion(tokens($1, note)) }.filter { $0 & 1 == 0 }
  }

  /// How many passages of some sentences are emphasised.
  func emphases(_ sentences: ArraySlice<Sentence>, in note: Note) -> Int {
    sentences.reduce(0) { count, sentence in
      let runs = note.segments[sentence.segment].text.runs
      let marked = runs.indices.filter { i in
        sentence.range.start <= runs[i].start && runs[i].start < sentence.range.end
          && Self.isEmphasis(runs[i]) && (i == 0 || !Self.isEmphasis(runs[i - 1]))
      }
      return count + marked.count
    }
  }

  private static func isEmphasis(_ run: TextRun) -> Bool { !run.style.isDisjoint(with: [.emphasis, .strong]) }

  /// How many sentences some segments of a note have.
  package func count(_ segments: Range<Int>, in note: Note) -> Int { sentences(of: segments, in: note).count }

  /// The sentences of some segments (UAX #29), without the space around them.
  private func sentences(of segments: Range<Int>, in note: Note) -> [Sentence] {
    segments.flatMap { index -> [Sentence] in
      let (text, sentences) = (note.segments[index].text.utf16, note.segments[index].text.sentences(analyzer))
      return sentences.compactMap { range in
        var (start, end) = (Int(range.start), Int(range.end))
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        while start < end, text[start] <= 0x20 { start += 1 }
        return start < end ? Sentence(segment: index, range: UTF16Range(Int32(start), Int32(end))) : nil
      }
    }
  }

  /// The cheapest pairing, as for blocks: by length (Gale and Church 1993) and by shared tokens.
  func steps(_ here: [Sentence], _ there: [Sentence]) -> [BlockPath.Step] {
    let cost = BlockCost(
      source: here.map { item($0, source) }, target: there.map { item($0, target) },
      tokens: SharedTokens(source: here.map { tokens($0, source) }, target: there.map { tokens($0, target) }),
      ratio: ratio, division: 2)
    return BlockPath(cost: cost).cheapest(here.indices, there.indices).steps
  }

  private func item(_ sentence: Sentence, _ note: Note) -> BlockOutline.Item {
    BlockOutline.Item(
      block: note.segments[sentence.segment].block, kind: .paragraph, depth: 0,
      segments: sentence.segment..<(sentence.segment + 1),
      length: length(sentence, note), shape: 0)
  }

  private func tokens(_ sentence: Sentence, _ note: Note) -> Set<UInt64> {
    var tokens: Set<UInt64> = []
    BlockTokens(note).insert(note.segments[sentence.segment], sentence.range, into: &tokens)
    return tokens
  }

  /// From the first to the last byte of some source sentences.
  func bytes(of sentences: some Sequence<Sentence>) -> ByteRange? {
    let ranges = sentences.map { source.segments[$0.segment].text.byteRange($0.range) }
    guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else { return nil }
    return ByteRange(start, end)
  }
}
