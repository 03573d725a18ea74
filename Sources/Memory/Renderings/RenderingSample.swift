import Alignment
import Languages
import Lexicon
import Notes
import UnicodeText

/// The words of one translation, unit by unit, with those of its source: what renderings are learned from.
struct RenderingSample: Sendable {
  private(set) var units: [Unit] = []
  /// The letters of the source's words by the key of their singular: the shortest form.
  private(set) var sourceTexts: [UInt64: String] = [:]
  /// The words of the translation by their keys.
  private(set) var targetForms: [UInt64: Form] = [:]

  /// A pair of segments that was translated.
  struct Unit: Sendable {
    /// The same for equal units, which count once.
    let fingerprint: UInt64
    let source: [Token]
    let target: [Token]
  }

  /// A word of a translation.
  struct Form: Sendable {
    /// In small letters if it occurs so.
    var text: String
    /// All that it may have, as `Inflection` tells them.
    let stems: [UInt64]
  }

  /// A word that may be part of a term.
  struct Token: Sendable {
    /// Its singular in the source; the word as it is, regardless of case, in the translation.
    let key: UInt64
    /// What is between it and the next token.
    let joint: Joint
    /// Neither a function word nor a number: terms begin and end with one.
    let isContent: Bool
    /// Written with a capital.
    let isCapitalized: Bool
  }

  enum Joint: UInt8, Sendable { case nothing, space, hyphen, apart }

  init(
    _ units: [TranslationUnit], of note: Note, source: Note, from sourceLanguage: LanguageTag,
    to language: LanguageTag
  ) {
    let sourceTable = WordTable.of(sourceLanguage)
    let target = TargetWords(language)
    for unit in units where unit.confidence >= Self.leastConfidence && !unit.sources.isEmpty && !unit.targets.isEmpty {
      let (theirs, ours) = (source.segments[unit.sources], note.segments[unit.targets])
      guard [theirs, ours].allSatisfy(Self.isReadable), Self.isTranslated(theirs, ours) else { continue }
      let sources = theirs.flatMap { tokens(of: $0, sourceTable) }
      let targets = ours.flatMap { tokens(of: $0, target) }
      guard sources.contains(where: \.isContent), targets.contains(where: \.isContent) else { continue }
      self.units.append(
        Unit(
          fingerprint: Phrase.key(Phrase.fingerprint(theirs), Phrase.fingerprint(ours)), source: sources,
          target: targets))
    }
  }

  /// Less certain pairs teach wrong renderings.
  private static let leastConfidence: Float = 0.6

  /// Every phrase of one side is compared with every phrase of the other.
  private static func isReadable(_ segments: ArraySlice<Segment>) -> Bool {
    segments.reduce(0) { $0 + $1.words.count } <= longestUnit
  }

  /// In words; hardly any paragraph is longer.
  private static let longestUnit = 400

  /// Whether a unit is more than a copy of its source.
  private static func isTranslated(_ source: ArraySlice<Segment>, _ target: ArraySlice<Segment>) -> Bool {
    let theirs = source.reduce(into: Set<UInt64>()) { keys, segment in
      keys.formUnion(segment.words.lazy.filter(\.hasLetter).map(\.key))
    }
    var (words, copied) = (0, 0)
    for segment in target {
      for word in segment.words where word.hasLetter {
        words += 1
        if theirs.contains(word.key) { copied += 1 }
      }
    }
    return words > 0 && copied * 2 < words || words == 0
  }

  // MARK: Words

  private mutating func tokens(of segment: Segment, _ table: WordTable?) -> [Token] {
    let words = segment.words
    return words.indices.compactMap { i in
      let word = words[i]
      guard word.hasLetter, !word.isOverlong else { return nil }
      let key = Phrase.lastKey(i, in: segment)
      let text = Folding.folded(segment.string(word))
      if sourceTexts[key].map({ ($0.utf8.count, $0) > (text.utf8.count, text) }) ?? true { sourceTexts[key] = text }
      return Token(
        key: key, joint: Self.joint(after: i, in: segment),
        isContent: word.range.count >= 2 && !word.traits.contains(.digit)
          && (table?.zipf(word.key) ?? 0) < Self.functionFrequency,
        isCapitalized: word.isCapitalized)
    }
  }

  private mutating func tokens(of segment: Segment, _ target: TargetWords) -> [Token] {
    let words = segment.words
    return words.indices.compactMap { i in
      let word = words[i]
      guard word.hasLetter, !word.isOverlong else { return nil }
      if targetForms[word.key] == nil {
        targetForms[word.key] = Form(text: segment.string(word), stems: target.stems(of: word, in: segment))
      } else if !word.isCapitalized {
        targetForms[word.key]?.text = segment.string(word)
      }
      return Token(
        key: word.key, joint: Self.joint(after: i, in: segment), isContent: target.isContent(word),
        isCapitalized: word.isCapitalized)
    }
  }

  /// Function words are the most frequent ones.
  fileprivate static let functionFrequency: Float = 6

  private static func joint(after i: Int, in segment: Segment) -> Joint {
    guard i + 1 < segment.words.count, segment.words[i + 1].hasLetter else { return .apart }
    let (end, start) = (segment.words[i].range.end, segment.words[i + 1].range.start)
    if start == end { return .nothing }
    guard start == end + 1 else { return .apart }
    switch segment.text.utf16[Int(end)] {
    case 0x20, 0xA0, 0x0A: return .space
    case 0x2D, 0x2010, 0x2011: return .hyphen
    default: return .apart
    }
  }
}

/// The stems of the words of one translation. Confined to one worker.
private final class TargetWords {
  private let inflection: Inflection
  private let table: WordTable?
  private let isUnspaced: Bool

  init(_ language: LanguageTag) {
    inflection = Inflection(language)
    table = WordTable.of(language)
    isUnspaced = Language.of(language).isUnspaced
  }

  func stems(of word: Word, in segment: Segment) -> [UInt64] {
    isUnspaced ? [word.key] : inflection.forms(segment.text.utf16[word.range.indices], key: word.key).stems
  }

  /// Kana alone are particles and endings more often than not, unless they are katakana.
  func isContent(_ word: Word) -> Bool {
    guard !word.traits.contains(.digit), word.script != .hiragana else { return false }
    return (isUnspaced || word.range.count >= 2)
      && (table?.zipf(word.key) ?? 0) < RenderingSample.functionFrequency
  }
}
