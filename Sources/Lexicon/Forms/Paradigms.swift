import Languages
import UnicodeText

/// Decides whether a word is a regular form of a known word, by endings that replace one another: a dictionary that has
/// `интеграция` may lack `интеграциях`.
struct Paradigms: Sendable {
  /// For each pattern, its endings, longest first.
  private let patterns: [[[UInt16]]]
  private let isGerman: Bool

  init(_ language: LanguageTag) {
    isGerman = language.language == "de"
    patterns = Language.of(language).patterns.map { pattern in
      pattern.map { Array($0.utf16) }.sorted { $0.count > $1.count }
    }
  }

  /// Whether another form of the same pattern is known.
  ///
  /// - Parameter isKnown: whether the table or the dictionary has these letters.
  func explains(_ word: [UInt16], isKnown: ([UInt16]) -> Bool) -> Bool {
    if isGerman {
      if let plain = Self.withoutInfinitiveMark(word), isKnown(plain) { return true }
      if isFeminineGenitive(word) { return false }
    }
    for pattern in patterns {
      // Only the longest ending counts: -ями is not -и.
      guard let ending = pattern.first(where: { ends(word, with: $0) }) else { continue }
      let stem = word.dropLast(ending.count)
      guard stem.count >= Self.shortestStem else { continue }
      let known = pattern.count { $0 != ending && isKnown(stem + $0) }
      // A bare stem alone proves little.
      if known >= (pattern.contains([]) ? 2 : 1) { return true }
      if known == 1, stem.count >= 5 { return true }
    }
    return false
  }

  /// Whether at least four other forms of the same pattern are known: then the word is a regular form, in use or not.
  func explainsFully(_ word: [UInt16], isKnown: ([UInt16]) -> Bool) -> Bool {
    patterns.contains { pattern in
      guard let ending = pattern.first(where: { ends(word, with: $0) }) else { return false }
      let stem = word.dropLast(ending.count)
      guard stem.count >= Self.longStem else { return false }
      return pattern.count { $0 != ending && isKnown(stem + $0) } >= Self.manyForms
    }
  }

  private func ends(_ word: [UInt16], with ending: [UInt16]) -> Bool {
    word.count > ending.count && word[(word.count - ending.count)...].elementsEqual(ending)
  }

  /// German: `anleiten` for `anzuleiten`.
  static func withoutInfinitiveMark(_ word: [UInt16]) -> [UInt16]? {
    for prefix in separable where word.count > prefix.count + 5 && word.starts(with: prefix) {
      let rest = word[prefix.count...]
      if rest.starts(with: [0x7A, 0x75]) { return prefix + rest.dropFirst(2) }
    }
    return nil
  }

  /// German: -es after an ending that only feminine nouns have, which never take it: `Referenzes`.
  func isFeminineGenitive(_ word: [UInt16]) -> Bool {
    isGerman && Self.feminine.contains { word.hasSuffix($0 + "es") }
  }

  private static let feminine = ["enz", "heit", "keit", "schaft", "ität", "tion", "sion"]

  private static let separable = [
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "fort", "frei", "heraus", "herunter", "hin", "hinaus",
    "hinzu", "hoch", "los", "mit", "nach", "um", "unter", "vor", "voraus", "weg", "weiter", "wieder", "zu", "zurück",
    "zusammen", "über", "rück", "fehl", "dar", "her", "herum", "hervor", "bereit", "teil", "statt",
  ].map { Array($0.utf16) }

  private static let manyForms = 4
  /// In letters.
  private static let longStem = 5
  private static let shortestStem = 3
}
