import Lexicon
import Notes
import UnicodeText

/// One or two words in a translated sentence that may have been left untranslated, with the evidence on both sides.
struct ShortRun {
  /// The most words that the model scores; longer runs are certain on their own.
  static let longest = 2

  let leftover: Leftover
  /// Keys of its words.
  let keys: [UInt64]
  private(set) var features: RunFeatures
  /// Whether the project's translations into other languages have other words for it.
  let isTranslatedByOthers: Bool
  /// Whether writers of the target language use the word about as often as those of the source language.
  private let isInUse: Bool

  init(
    _ leftover: Leftover, keys: [UInt64], features: RunFeatures, isTranslatedByOthers: Bool, isInUse: Bool
  ) {
    self.isInUse = isInUse
    self.leftover = leftover
    self.keys = keys
    self.features = features
    self.isTranslatedByOthers = isTranslatedByOthers
  }

  /// Whether the note keeps the words by habit: jargon, code, and words that recur.
  var isHabit: Bool {
    features[.isTrade] > 0 || features[.inCode] > 0 || features[.keptElsewhere] > 0 || features[.repeated] > 0
  }

  /// Whether it is a loan: in use in the target language, and neither translated elsewhere in this note nor by most
  /// other languages.
  var isLoan: Bool { isInUse && features[.translatedElsewhere] == 0 && !isTranslatedByOthers }

  /// The same in a note that mixes nothing else.
  var alone: ShortRun {
    var run = self
    run.features[.mixing] = 0
    return run
  }

  /// Whether the vote of other languages speaks against it: only where the note has no habit of its own, and where it
  /// cannot be a word of the target language.
  var isOutvoted: Bool {
    isTranslatedByOthers && !isHabit && features[.listedInTarget] <= 0 && features[.targetFrequency] < Self.rareInTarget
  }

  /// In Zipf's scale: rarer words of the target language's texts are names and quotations.
  private static let rareInTarget: Float = 2

  /// Adds what the rest of the note does with the words.
  mutating func learn(_ habits: WordHabits) {
    features[.mixing] = habits.mixing(besides: keys).logarithm
    let own = keys.map { habits[$0] }
    features[.translatedElsewhere] = Float(own.map(\.translated).max() ?? 0).logarithm
    features[.keptElsewhere] = Float(max(0, (own.map(\.kept).min() ?? 0) - 1)).logarithm
    features[.repeated] = Float(max(0, (own.map(\.count).min() ?? 0) - 1)).logarithm
  }
}

/// Collects the evidence on short runs of one segment.
struct ShortRunReader {
  private let segment: Segment
  private let facts: UnitFacts
  private let order: SourceOrder.Unit?
  /// How often each word occurs in the segment.
  private let counts: [UInt64: Int]
  private let evidence: LanguageEvidence
  private let functionWords: FunctionWords
  private let code: CodeWords

  init(_ segment: Segment, against unit: UnitWords, _ evidence: LanguageEvidence, in context: NoteContext) {
    self.segment = segment
    facts = UnitFacts(unit, in: context)
    order = unit.isReliable ? context.sourceOrder?.unit(unit.sources) : nil
    counts = segment.words.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
    functionWords = context.sourceFunctionWords
    code = context.codeWords
    self.evidence = evidence
  }

  /// All features except those that need the rest of the note.
  func features(of leftover: Leftover, score: Float) -> RunFeatures {
    let words = Array(segment.words[leftover.words])
    var features = RunFeatures()
    features.mark(.isPair, leftover.terms > 1)
    features[.score] = min(4, score)
    readWords(words, &features)
    readForms(words.map(segment.string), &features)
    readSource(words, leftover.words, &features)
    readPlace(leftover, &features)
    return features
  }

  // MARK: Words

  private func readWords(_ words: [Word], _ features: inout RunFeatures) {
    let frequencies = words.map { (evidence.sourceZipf($0.key), evidence.targetZipf($0.key)) }
    features[.functionWords] = share(words) { functionWords.contains($0.key) }
    features[.sourceFrequency] = mean(frequencies.map(\.0))
    features[.targetFrequency] = mean(frequencies.map(\.1))
    features[.lead] = frequencies.map { $0.0 - max(2, $0.1) }.max() ?? 0
    features[.abroad] = mean(words.map { evidence.zipfAbroad($0.key) })
    features[.inCode] = share(words) { code.contains($0.key) }
    features[.isTrade] = share(words) { Jargon.contains($0.key) }
    features[.length] = mean(words.map { Float(min(12, $0.range.count)) })
    features.mark(.isCapitalized, words.contains(where: \.isCapitalized))
    features.mark(.isLong, words.contains { $0.range.count >= 8 })
  }

  private func readForms(_ texts: [String], _ features: inout RunFeatures) {
    features[.letters] = mean(texts.map(evidence.letterScore))
    features[.listed] = mean(texts.map { sign(evidence.isOrdinarySourceWord($0)) })
    features[.listedInTarget] = mean(texts.map { sign(evidence.isTargetWord($0)) })
    features.mark(.isInflected, texts.contains { text in ["ed", "ing", "ly"].contains(where: text.hasSuffix) })
    features.mark(.isPlural, texts.contains { $0.hasSuffix("s") && !$0.hasSuffix("ss") })
  }

  // MARK: The source

  private func readSource(_ words: [Word], _ range: Range<Int>, _ features: inout RunFeatures) {
    let known = words.compactMap { facts[$0.key] }
    features[.inUnit] = Float(known.count) / Float(words.count)
    features.mark(.pairInUnit, words.count > 1 && facts.hasPair(words[0].key, words[1].key))
    guard !known.isEmpty else { return }
    func mark(_ feature: RunFeature, _ trait: UnitFacts.Traits) {
      features.mark(feature, known.contains { $0.traits.contains(trait) })
    }
    mark(.isQuotedInSource, .quoted)
    mark(.isKeyInSource, .key)
    mark(.attachedInUnit, .attached)
    features.mark(.capitalInUnit, known.contains { !$0.traits.contains(.lowercase) })
    features.mark(.isNamed, features[.functionWords] == 0 && order?.names.isNamed(words.map(\.key)) ?? false)
    // Elsewhere words of the target language are between them, so that the order proves nothing.
    features.mark(
      .isRearranged,
      evidence.sharesScript && Rearrangement.isRearranged(range, in: segment, against: order))
    features.mark(
      .isSurplus,
      words.contains { (counts[$0.key] ?? 0) > (facts[$0.key]?.count ?? 0) })
  }

  // MARK: The place

  private func readPlace(_ leftover: Leftover, _ features: inout RunFeatures) {
    let (text, words) = (segment.text, leftover.words)
    let style = text.style(at: leftover.range.start)
    features.mark(.isQuoted, leftover.isQuoted || AdjacentText.isQuoted(latinStretch(around: words), in: text))
    features.mark(.isKey, AdjacentText.isKey(leftover.range, in: text))
    features.mark(.isBracketed, AdjacentText.isInBrackets(leftover.range, in: text))
    features.mark(.nextToNumber, neighbours(of: words).contains(where: \.isNumber))
    features.mark(.nextToName, neighbours(of: words).contains(where: isName))
    features.mark(.nextToCode, isNextToCode(leftover.range))
    features.mark(.isHyphenated, isHyphenated(leftover.range))
    features.mark(.isFirst, SentencePosition.isFirst(words.lowerBound, in: segment))
    features.mark(.isLast, AdjacentText.endsSentence(leftover.range, in: text))
    features.mark(.isLink, style.contains(.link))
    features.mark(.isEmphasized, style.contains(.emphasis) && !sharesEmphasis(words))
    features.mark(.isStrong, style.contains(.strong))
  }

  /// Whether the italics around the run also hold words in another script: `_scratch से_` is prose, not a term.
  private func sharesEmphasis(_ words: Range<Int>) -> Bool {
    [words.lowerBound - 1, words.upperBound].contains { i in
      segment.words.indices.contains(i) && segment.words[i].script != .latin && !segment.words[i].isNumber
        && segment.text.style(at: segment.words[i].range.start).contains(.emphasis)
    }
  }

  /// The run with the Latin words right before and after it, at most three on either side.
  private func latinStretch(around words: Range<Int>) -> UTF16Range {
    var (first, last) = (words.lowerBound, words.upperBound - 1)
    while first > 0, words.lowerBound - first < 3, isLatinPair(first - 1) { first -= 1 }
    while last + 1 < segment.words.count, last - words.upperBound < 2, isLatinPair(last) { last += 1 }
    return UTF16Range(segment.words[first].range.start, segment.words[last].range.end)
  }

  /// Whether word `i` and the next are Latin and separated by at most a space.
  private func isLatinPair(_ i: Int) -> Bool {
    let (first, second) = (segment.words[i], segment.words[i + 1])
    return first.script == .latin && second.script == .latin && second.range.start - first.range.end <= 1
  }

  /// The words before and after with at most a space or a hyphen between.
  private func neighbours(of words: Range<Int>) -> [Word] {
    let (first, last) = (segment.words[words.lowerBound], segment.words[words.upperBound - 1])
    return [words.lowerBound - 1, words.upperBound].filter(segment.words.indices.contains).map { segment.words[$0] }
      .filter {
        $0.range.end <= first.range.start
          ? first.range.start - $0.range.end <= 1
          : $0.range.start - last.range.end <= 1
      }
  }

  /// A Latin word with a capital or a digit.
  private func isName(_ word: Word) -> Bool {
    word.script == .latin && (word.isCapitalized || !word.traits.isDisjoint(with: [.innerCapital, .digit]))
  }

  private func isHyphenated(_ range: UTF16Range) -> Bool {
    let units = segment.text.utf16
    let around = max(0, Int(range.start) - 1)..<min(units.count, Int(range.end) + 1)
    return units[around].contains { $0 == 0x2D || $0 == 0x2010 || $0 == 0x2011 }
  }

  private func isNextToCode(_ range: UTF16Range) -> Bool {
    let units = segment.text.utf16
    let around = max(0, Int(range.start) - 2)..<min(units.count, Int(range.end) + 2)
    return units[around].contains(where: Mask.isSentinel)
  }

  // MARK: Numbers

  private func share(_ words: [Word], _ holds: (Word) -> Bool) -> Float {
    Float(words.count(where: holds)) / Float(words.count)
  }

  private func mean(_ values: [Float]) -> Float { values.reduce(0, +) / Float(max(1, values.count)) }

  private func sign(_ result: Bool?) -> Float { result.map { $0 ? 1 : -1 } ?? 0 }
}
