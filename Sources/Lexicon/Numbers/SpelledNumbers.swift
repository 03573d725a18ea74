import Languages
import UnicodeText

/// Decides whether a text contains a number in words. It searches for the words with which CLDR spells the number in
/// every gender, case and order, so that no language needs its own parser. Confined to one worker, for one note; used
/// only for numbers that lack a counterpart.
package final class SpelledNumbers {
  private let language: LanguageTag
  private let facts: Language
  private let analyzer: TextAnalyzer
  private lazy var spelling = NumberSpelling(language)
  private var known: [Int64: [[UInt64]]] = [:]
  /// The text of the last query, and its folded form.
  private var last: (text: [UInt16], folded: [UInt16]) = ([], [])

  package init(_ language: LanguageTag, analyzer: TextAnalyzer) {
    self.language = language
    facts = Language.of(language)
    self.analyzer = analyzer
  }

  /// Whether `value` is spelled out among `words`, which are the words of `text`.
  /// - Parameter loosely: whether to count words that denote it only in some sentences: “a”, “daily”, “hundreds”.
  package func isSaid(_ value: Int64, in text: [UInt16], words: [Word], loosely: Bool) -> Bool {
    guard value >= 0, value <= 1_000_000_000_000, loosely || value != 1 else { return false }
    let forms = forms(of: value)
    if searchesText {
      // In these languages, numbers are parts of longer words.
      let folded = folded(text)
      return texts(of: value).contains { form in
        !form.isEmpty && form.allSatisfy { folded.firstRange(of: $0) != nil }
      }
    }
    let starts = Set(forms.compactMap(\.first))
    for (index, word) in words.enumerated() where starts.contains(word.key) {
      if forms.contains(where: { form in words[index...].prefix(form.count).map(\.key) == form }) { return true }
    }
    return more(value, loosely).contains { word in words.contains { $0.key == word } }
  }

  /// Callers ask about many numbers in one text.
  private func folded(_ text: [UInt16]) -> [UInt16] {
    if last.text != text { last = (text, Array(Folding.folded(String(utf16: text)).utf16)) }
    return last.folded
  }

  /// The number from 1 to 12 that a single word denotes.
  package func small(_ key: UInt64) -> Int64? { smallNumbers[key] }

  private lazy var smallNumbers: [UInt64: Int64] = {
    let ambiguous = Set(facts.ambiguousNumbers.map { Folding.key($0) })
    let words = (1...12).flatMap { value in
      analyzer.words(Array((spelling?.spellings(of: value) ?? []).joined(separator: " ").utf16)).map { ($0.key, value) }
    }
    return Dictionary(words.filter { !ambiguous.contains($0.0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Whether the text has words for a number with a fraction: *anderthalb* for 1.5, or a word for its fraction next to
  /// its whole part: *zwei Stunden und eine halbe*. One may be left out: an hour and a half.
  package func saysFraction(_ value: DecimalValue, in text: [UInt16], words: [Word]) -> Bool {
    guard (-2 ... -1).contains(value.exponent), value.digits < 10_000 else { return false }
    let number = Double(value.digits) / (value.exponent == -1 ? 10 : 100)
    if holds(fractions[number] ?? [], text, words) { return true }
    let whole = number.rounded(.down)
    guard holds(fractions[number - whole] ?? [], text, words) else { return false }
    let digits = Folding.key(String(Int64(whole)))
    return whole <= 1 || words.contains { $0.isNumber && $0.key == digits }
      || isSaid(Int64(whole), in: text, words: words, loosely: true)
  }

  private func holds(_ forms: [String], _ text: [UInt16], _ words: [Word]) -> Bool {
    guard !forms.isEmpty else { return false }
    if searchesText {
      let folded = folded(text)
      return forms.contains { folded.firstRange(of: Array(Folding.folded($0).utf16)) != nil }
    }
    let keys = Set(forms.map { Folding.key($0) })
    return words.contains { keys.contains($0.key) }
  }

  private lazy var fractions: [Double: [String]] = Dictionary(
    facts.fractionWords.map { ($0.value, $0.words) }, uniquingKeysWith: +)

  /// Languages that write without spaces, or with clitics and particles attached to the word.
  private var searchesText: Bool {
    facts.isUnspaced || facts.joinsParticles
  }

  private func forms(of value: Int64) -> [[UInt64]] {
    if let forms = known[value] { return forms }
    let forms = (spelling?.spellings(of: value) ?? []).map { analyzer.words(Array($0.utf16)).map(\.key) }
      .filter { !$0.isEmpty }
    known[value] = forms
    return forms
  }

  /// Each form as the pieces that must all occur: Arabic words without their endings, else the whole form.
  private func texts(of value: Int64) -> [[[UInt16]]] {
    let spelled = (spelling?.spellings(of: value) ?? []).filter {
      !$0.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
    return (spelled + (parts[value] ?? [])).map { form in
      guard language.language == "ar" else { return [Array(Folding.folded(form).utf16)] }
      return form.split(separator: " ").map { word in
        let folded = Array(Folding.folded(String(word)).utf16)
        return folded.count > 4 ? Array(folded.dropLast(2)) : folded
      }
    }
  }

  private func more(_ value: Int64, _ loosely: Bool) -> [UInt64] {
    let parts = Self.parts[value].flatMap { fractions[$0] } ?? []
    return ((knownWords[value] ?? []) + (loosely ? looseWords[value] ?? [] : []) + parts).map { Folding.key($0) }
  }

  /// Minutes and percentages that are said as a part of an hour or of the whole.
  private static let parts: [Int64: Double] = [15: 0.25, 25: 0.25, 30: 0.5, 45: 0.75, 50: 0.5, 75: 0.75, 90: 1.5]

  /// Words for a number that CLDR does not count among its spellings.
  private lazy var knownWords = Self.byValue(facts.numberWords(loosely: false))
  private lazy var looseWords = Self.byValue(facts.numberWords(loosely: true))
  private lazy var parts = Self.byValue(facts.numberParts)

  private static func byValue(_ rows: [(value: Int64, words: [String])]) -> [Int64: [String]] {
    Dictionary(rows.map { ($0.value, $0.words) }, uniquingKeysWith: +)
  }
}

extension Array where Element == UInt16 {
  /// The first occurrence of `other`. Both are short.
  fileprivate func firstRange(of other: [UInt16]) -> Range<Int>? {
    guard let first = other.first, count >= other.count else { return nil }
    for start in 0...(count - other.count) where self[start] == first {
      if self[start..<(start + other.count)].elementsEqual(other) { return start..<(start + other.count) }
    }
    return nil
  }
}
