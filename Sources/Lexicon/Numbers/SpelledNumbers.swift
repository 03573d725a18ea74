import UnicodeText

/// Decides whether a text contains a number in words. It searches for the words with which CLDR spells the number in
/// every gender, case and order, so that no language needs its own parser. Confined to one worker, for one note; used
/// only for numbers that lack a counterpart.
package final class SpelledNumbers {
  private let language: LanguageTag
  private let analyzer: TextAnalyzer
  private lazy var spelling = NumberSpelling(language)
  private var known: [Int64: [[UInt64]]] = [:]
  /// The text of the last query, and its folded form.
  private var last: (text: [UInt16], folded: [UInt16]) = ([], [])

  package init(_ language: LanguageTag, analyzer: TextAnalyzer) {
    self.language = language
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
    if last.text != text { last = (text, Array(Folding.folded(String(decoding: text, as: UTF16.self)).utf16)) }
    return last.folded
  }

  /// The number from 1 to 12 that a single word denotes.
  package func small(_ key: UInt64) -> Int64? { smallNumbers[key] }

  private lazy var smallNumbers: [UInt64: Int64] = Dictionary(
    (1...12).flatMap { value in
      analyzer.words(Array((spelling?.spellings(of: value) ?? []).joined(separator: " ").utf16)).map { ($0.key, value) }
    }, uniquingKeysWith: { first, _ in first })

  /// Languages that write without spaces, or with clitics and particles attached to the word.
  private var searchesText: Bool {
    WritingSystem.isUnspaced(language) || ["ko", "ar", "he"].contains(language.language)
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
    return (spelled + Self.texts(value, language)).map { form in
      guard language.language == "ar" else { return [Array(Folding.folded(form).utf16)] }
      return form.split(separator: " ").map { word in
        let folded = Array(Folding.folded(String(word)).utf16)
        return folded.count > 4 ? Array(folded.dropLast(2)) : folded
      }
    }
  }

  private func more(_ value: Int64, _ loosely: Bool) -> [UInt64] {
    let texts = Self.words[language.language]?.filter { $0.value == value }.map(\.text) ?? []
    let loose = loosely ? Self.looseWords[language.language]?.filter { $0.value == value }.map(\.text) ?? [] : []
    return (texts + loose).flatMap { $0.split(separator: " ").map { Folding.key(String($0)) } }
  }

  private static func texts(_ value: Int64, _ language: LanguageTag) -> [String] {
    (texts[language.language]?.filter { $0.value == value } ?? []).flatMap {
      $0.text.split(separator: " ").map(String.init)
    }
  }

  /// Words for a number that CLDR's spellings lack.
  private static let words: [String: [(value: Int64, text: String)]] = [
    "en": [
      (2, "both twice double couple pair second secondary"), (3, "thrice triple third thirds tertiary"),
      (4, "quarter quarters fourth"), (6, "dozen"), (10, "decade decades"), (12, "dozen dozens noon"),
      (14, "fortnight"), (15, "quarter"), (20, "score"), (25, "quarter"), (30, "half"), (50, "half"),
      (100, "century centuries"),
    ],
    "de": [
      (1, "ein eine einen einer eines einem einmal einzige einzigen"),
      (2, "beide beiden beides zweimal doppelt doppelte paar"),
      (3, "dreimal dreifach"), (4, "viertel"), (10, "jahrzehnt"), (12, "dutzend"), (50, "hälfte"),
    ],
    "fr": [
      (1, "une"), (2, "double couple paire"), (3, "triple trois"), (8, "huitaine"), (10, "décennie dizaine"),
      (12, "douzaine"), (14, "quinzaine"), (15, "quinzaine"), (20, "vingtaine"), (30, "trentaine"), (40, "quarantaine"),
      (50, "moitié cinquantaine"), (60, "soixantaine"), (100, "centaine centaines"), (1000, "millier milliers"),
    ],
    "es": [
      (1, "una"), (2, "ambos ambas doble par"), (3, "triple"), (10, "década decena"), (12, "docena"), (15, "quincena"),
      (20, "veintena"), (30, "treintena"), (40, "cuarentena"), (50, "mitad cincuentena"),
      (100, "centena centenas centenar centenares"), (1000, "millar millares"),
    ],
    "ru": [
      (1, "единственный однажды"), (2, "оба обе обоих обеих дважды двойной двойная двойное двойные пара пары вдвое"),
      (3, "трижды тройной втрое"), (10, "десятилетие десяток десятка"), (12, "дюжина"), (50, "половина половину"),
      (100, "сотня сотни сотню сотней"),
    ],
    "hi": [(2, "दोनों दोगुना दोहरा जोड़ी"), (3, "तिगुना"), (10, "दशक"), (12, "दर्जन"), (50, "आधा आधे")],
  ]

  private static let looseWords: [String: [(value: Int64, text: String)]] = [
    "en": [
      (0, "no none midnight"), (1, "a an once single daily each every"), (7, "week weekly weeks"), (10, "tens"),
      (12, "year yearly"), (24, "day daily days"), (60, "minute hour"), (100, "hundred hundreds fully"),
      (1000, "thousand thousands"), (1_000_000, "million millions"), (1_000_000_000, "billion billions"),
    ]
  ]

  private static let texts: [String: [(value: Int64, text: String)]] = [
    "zh": [(2, "双 雙 俩 倆"), (10, "十年"), (12, "一打"), (50, "一半")],
    "ja": [(2, "両方 両者 ふたつ ダブル"), (1, "ひとつ"), (50, "半分")],
    "ko": [(2, "양쪽 모두"), (50, "절반")],
    "ar": [(2, "كلا كلتا مرتين ضعف"), (50, "نصف")],
  ]
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
