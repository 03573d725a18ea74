/// Arabic clitics (LANGUAGES: أ, then و ف, then ب ك ل س, then ال; pronouns at the end) and light stemming of the rest
/// (after Larkey, Ballesteros and Connell 2007). Words come folded: ا for every alef, ي for ى, ه for ة.
struct ArabicForms: WordGrammar {
  private static let conjunctions = ["", "و", "ف"]
  private static let prepositions = ["", "ب", "ك", "ل", "س"]
  private static let pronouns = ["", "هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي"]
  private static let endings = ["", "ات", "ان", "ون", "ين", "تين", "تان", "يه", "ه", "ت", "وا", "ا"]

  /// Stems of at least three letters (two after the article). From a term's word, only the article is removed.
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    var stems: [[UInt16]] = []
    for base in isTerm ? [Self.withoutArticle(word)] : Self.bases(of: word) {
      for pronoun in Self.pronouns where isTerm == false || pronoun.isEmpty {
        guard let cut = Self.without(pronoun, base) else { continue }
        for ending in Self.endings {
          guard let stem = Self.without(ending, cut), !stems.contains(stem) else { continue }
          stems.append(stem)
        }
      }
    }
    return stems.isEmpty ? [word] : stems
  }

  private static func bases(of word: [UInt16]) -> [[UInt16]] {
    var bases = [word]
    for conjunction in conjunctions where word.hasPrefix(conjunction) {
      let rest = Array(word.dropFirst(conjunction.utf16.count))
      for preposition in prepositions where rest.hasPrefix(preposition) {
        let base = Array(rest.dropFirst(preposition.utf16.count))
        if base.count >= 3 && !bases.contains(base) { bases.append(base) }
        let bare = preposition == "ل" && base.hasPrefix("ل") ? Array(base.dropFirst()) : withoutArticle(base)
        if bare.count >= 2 && !bases.contains(bare) { bases.append(bare) }
      }
    }
    return bases
  }

  /// Whether two words may be singular and broken plural (عمود – أعمدة, قالب – قوالب): their consonants are the same
  /// without clitics, endings and weak letters. At least three consonants.
  static func shareRoot(_ word: [UInt16], _ term: [UInt16]) -> Bool {
    let root = root(of: withoutArticle(term))
    return root.count >= 3 && bases(of: word).contains { self.root(of: $0) == root }
  }

  private static func root(of word: [UInt16]) -> [UInt16] {
    let weak = Set("اويهئءؤ".utf16)
    return word.filter { !weak.contains($0) }
  }

  private static func withoutArticle(_ word: [UInt16]) -> [UInt16] {
    word.hasPrefix("ال") && word.count > 3 ? Array(word.dropFirst(2)) : word
  }

  private static func without(_ ending: String, _ word: [UInt16]) -> [UInt16]? {
    if ending.isEmpty { return word }
    guard word.hasSuffix(ending), word.count - ending.utf16.count >= 3 else { return nil }
    return Array(word.dropLast(ending.utf16.count))
  }
}

/// Hebrew: up to two of ו ה ב ל מ ש כ at the beginning, plural and possessive endings.
struct HebrewForms: WordGrammar {
  private static let prefixes: Set<UInt16> = Set("והבלמשכ".utf16)
  private static let endings = ["", "ים", "ות", "יים", "ת", "ה", "י", "ו", "ך", "ם", "ן", "נו", "כם", "הם"]

  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    var stems: [[UInt16]] = []
    for cut in 0...(isTerm ? 0 : 3) where word.count - cut >= 2 {
      if cut > 0 && !Self.prefixes.contains(word[cut - 1]) { break }
      let base = Array(word[cut...])
      for ending in Self.endings where base.hasSuffix(ending) && base.count - ending.utf16.count >= 2 {
        let stem = Array(base.dropLast(ending.utf16.count))
        if !stems.contains(stem) { stems.append(stem) }
      }
    }
    return stems.isEmpty ? [word] : stems
  }
}
