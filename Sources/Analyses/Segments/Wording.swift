import Languages
import Lexicon
import UnicodeText

/// Compares two renderings of one text: whether they differ in words, or only in case, punctuation, function words,
/// endings, numbers and the like. Confined to one worker, like `Inflection`.
final class Wording {
  private let inflection: Inflection
  private let table: WordTable?
  private let functionWords: Set<UInt64>
  private let isUnspaced: Bool
  /// What is left out of texts without spaces: attribute particles, the long mark at the end of loans.
  private let weak: Set<Unicode.Scalar>

  init(_ language: LanguageTag) {
    let facts = Language.of(language)
    inflection = Inflection(language)
    table = WordTable.of(language)
    functionWords = Set(facts.functionWords.map { Folding.key($0) })
    isUnspaced = facts.isUnspaced
    weak = Set((facts.attributeParticles + ["ー"]).flatMap(\.unicodeScalars))
  }

  func isSame(_ a: String, _ b: String) -> Bool {
    let (first, second) = (Folding.folded(a), Folding.folded(b))
    if isSameFolded(first, second) { return true }
    let (plain, other) = (Self.withoutGloss(first), Self.withoutGloss(second))
    return (plain, other) != (first, second) && isSameFolded(plain, other)
  }

  private func isSameFolded(_ a: String, _ b: String) -> Bool {
    letters(a) == letters(b) || (isUnspaced ? haveSameCore(a, b) : haveSameWords(a, b))
  }

  /// Whether `a` says all that `b` does, and perhaps more.
  func contains(_ a: String, _ b: String) -> Bool {
    let (first, second) = (Folding.folded(a), Folding.folded(b))
    if isUnspaced {
      return String(String.UnicodeScalarView(core(first))).contains(String(String.UnicodeScalarView(core(second))))
    }
    return matches(words(first), words(second)) == words(second).count
  }

  /// How much two texts have in common, as a share of both (Dice 1945): words, or characters where there are no spaces.
  func likeness(_ a: String, _ b: String) -> Double {
    let (first, second) = (Folding.folded(a), Folding.folded(b))
    if isUnspaced {
      let (one, other) = (core(first), core(second))
      var counts = other.reduce(into: [Unicode.Scalar: Int]()) { $0[$1, default: 0] += 1 }
      let shared = one.count { scalar in
        guard let count = counts[scalar], count > 0 else { return false }
        counts[scalar] = count - 1
        return true
      }
      return Double(2 * shared) / Double(max(1, one.count + other.count))
    }
    let (one, other) = (words(first).prefix(Self.most), words(second).prefix(Self.most))
    return Double(2 * matches(Array(one), Array(other))) / Double(max(1, one.count + other.count))
  }

  /// Without what is in brackets at the end: the original of a term, or its abbreviation.
  private static func withoutGloss(_ text: String) -> String {
    guard let last = text.last, last == ")" || last == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" }),
      open > text.startIndex
    else { return text }
    return String(text[..<open])
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic && !weak.contains($0) }
  }

  // MARK: Texts without spaces

  /// Whether all but hiragana is the same, which is what endings are written with.
  private func haveSameCore(_ a: String, _ b: String) -> Bool {
    let (first, second) = (core(a), core(b))
    return !first.isEmpty && first == second
  }

  private func core(_ text: String) -> [Unicode.Scalar] {
    letters(text).filter { !(0x3041...0x309F).contains($0.value) }
  }

  // MARK: Texts with spaces

  private func haveSameWords(_ a: String, _ b: String) -> Bool {
    let (first, second) = (words(a), words(b))
    // A long text in other words has many of them.
    guard first.count <= Self.most, second.count <= Self.most else { return false }
    return first.count == second.count && matches(first, second) == first.count
  }

  /// How many words have a form among others, each of which counts once.
  private func matches(_ words: [[UInt16]], _ others: [[UInt16]]) -> Int {
    var rest = others
    return words.prefix(Self.most).count { word in
      guard let match = rest.firstIndex(where: { isForm($0, of: word) }) else { return false }
      rest.remove(at: match)
      return true
    }
  }

  /// Each is compared with every one of the other text.
  private static let most = 100

  /// The words that say something; all if none does.
  private func words(_ text: String) -> [[UInt16]] {
    let all = text.unicodeScalars.split { scalar in
      !scalar.properties.isAlphabetic && !Self.isMark(scalar)
    }.map { Array(String($0).utf16) }
    let content = all.filter { !isFunction($0) }
    return content.isEmpty ? all : content
  }

  /// A vowel sign or an accent.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private func isFunction(_ word: [UInt16]) -> Bool {
    let key = Folding.key(word)
    return functionWords.contains(key) || word.count <= Self.longestParticle && (table?.zipf(key) ?? 0) >= 6
  }

  private static let longestParticle = 4

  private func isForm(_ a: [UInt16], of b: [UInt16]) -> Bool {
    if a == b { return true }
    let stems = inflection.forms(a[...], key: Folding.key(a)).stems
    if inflection.forms(b[...], key: Folding.key(b)).stems.contains(where: stems.contains) { return true }
    return inflection.isLike(a, b) && inflection.isLike(b, a)
  }
}
