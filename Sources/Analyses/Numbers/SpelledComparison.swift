import Alignment
import Lexicon
import Notes
import UnicodeText

/// Compares the numbers above twelve that a unit spells out on either side: “thirty minutes” and 50 分, fünfzehn and
/// “sixteen”. Only a unit in which exactly one number replaces another is reported: words for numbers are part of many
/// figures of speech.
struct SpelledComparison {
  private let context: NoteContext
  private let source: Note
  private let numbers: NoteNumbers
  private let evidence: NumberEvidence
  private let sourceWords: NumberWords
  private let targetWords: NumberWords
  private let sourceSizes: VagueNumbers?
  private let targetSizes: VagueNumbers?

  init(_ context: NoteContext, _ source: Note, _ numbers: NoteNumbers, _ evidence: NumberEvidence) {
    self.context = context
    self.source = source
    self.numbers = numbers
    self.evidence = evidence
    sourceWords = context.lexicon.numberWords(of: context.sourceLanguage, context.analyzer)
    targetWords = context.lexicon.numberWords(of: context.targetLanguage, context.analyzer)
    sourceSizes = VagueNumbers(context.sourceLanguage, context.lexicon.numbers(of: context.sourceLanguage))
    targetSizes = VagueNumbers(context.targetLanguage, context.lexicon.numbers(of: context.targetLanguage))
  }

  /// The only number of a unit that replaces another, when one of the two is spelled out.
  /// - Parameters:
  ///   - lost: the numbers in digits that only the source has.
  ///   - new: those that only the translation has.
  func replaced(_ unit: TranslationUnit, lost: [PlacedNumber], new: [PlacedNumber]) -> NumberFinding? {
    guard lost.count + new.count <= 1 else { return nil }
    let lostWords = words(of: unit.sources, in: source, sourceWords).filter { word in
      !isThere(word, numbers.targets(of: unit)) && evidence.reasonInTarget(placed(word), unit, loosely: true) == nil
    }
    guard lostWords.count + lost.count == 1 else { return nil }
    let newWords = words(of: unit.targets, in: context.note, targetWords).filter { word in
      !isThere(word, numbers.sources(of: unit)) && evidence.reasonInSource(placed(word), unit, loosely: true) == nil
    }
    guard newWords.count + new.count == 1 else { return nil }
    if let word = newWords.first {
      guard let original = lostWords.first ?? lost.first.flatMap(spelled), !isConverted(word.value, original.value)
      else {
        return nil
      }
      return .otherWord(word, source: original)
    }
    guard let number = new.first.flatMap(spelled), let word = lostWords.first, !isConverted(number.value, word.value)
    else { return nil }
    return new.first.map { .otherThanWord($0, word: word) }
  }

  /// The only size that a unit names, where the translation names another: “hundreds of millions” and 数百万.
  func resized(_ unit: TranslationUnit) -> NumberFinding? {
    guard let theirs = sourceSizes, let ours = targetSizes else { return nil }
    let original = sizes(of: unit.sources, in: source, theirs)
    guard original.count == 1, let first = original.first else { return nil }
    let own = sizes(of: unit.targets, in: context.note, ours)
    guard own.count == 1, let size = own.first, size.value != first.value else { return nil }
    return .otherWord(size, source: first)
  }

  /// With the power of ten as their value.
  private func sizes(of segments: Range<Int>, in note: Note, _ sizes: VagueNumbers) -> [SpelledWord] {
    segments.flatMap { index in
      let segment = note.segments[index]
      return sizes.mentions(in: segment.text.utf16, words: segment.words).map {
        SpelledWord(value: Int64($0.power), segment: index, range: $0.range)
      }
    }
  }

  private func words(of segments: Range<Int>, in note: Note, _ words: NumberWords) -> [SpelledWord] {
    segments.flatMap { index in
      let segment = note.segments[index]
      return words.mentions(in: segment.text.utf16, words: segment.words).prefix(Self.mostWords).map {
        SpelledWord(value: $0.value, segment: index, range: $0.range)
      }
    }
  }

  /// Spelled numbers of one segment that are looked up in the other text.
  private static let mostWords = 8

  private func isThere(_ word: SpelledWord, _ numbers: [PlacedNumber]) -> Bool {
    let value = DecimalValue(digits: UInt64(word.value))
    return numbers.contains { $0.mention.values.contains(value) }
  }

  private func placed(_ word: SpelledWord) -> PlacedNumber {
    PlacedNumber(
      segment: word.segment,
      mention: NumberMention(
        range: word.range, extent: word.range, kind: .number, values: [DecimalValue(digits: UInt64(word.value))],
        power: 0, signature: UInt64(bitPattern: word.value) &* 0x9E37_79B9_7F4A_7C15, traits: [], decimalSign: nil,
        groupSign: nil))
  }

  /// A number in digits as if it were spelled out; nil for what is no plain whole number.
  private func spelled(_ number: PlacedNumber) -> SpelledWord? {
    guard number.mention.kind == .number,
      number.mention.traits.isDisjoint(with: [.named, .suffixed, .joined, .time, .percent]),
      let value = number.mention.value?.integer, value > 1
    else { return nil }
    return SpelledWord(value: value, segment: number.segment, range: number.mention.range)
  }

  /// Whether two values may be the same in other units: hours and minutes, weeks and days, dozens.
  private func isConverted(_ a: Int64, _ b: Int64) -> Bool {
    let (long, short) = (max(a, b), max(1, min(a, b)))
    return long % short == 0 && Self.factors.contains(long / short)
  }

  private static let factors: Set<Int64> = [7, 12, 24, 30, 52, 60, 100, 365, 1000, 3600]
}
