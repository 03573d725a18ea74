import Languages
import UnicodeText

/// The form in which words are looked up and edited: composed, with straight apostrophes, without invisible characters,
/// and in Arabic script without vowel marks.
enum SpellingForm {
  static func of(_ word: String, _ language: LanguageTag) -> String {
    let units = Array(word.utf16)
    guard units.contains(where: { $0 >= 0x80 }) else { return word }
    let facts = Language.of(language)
    let keepsJoiners = facts.keepsJoiners
    let isArabic = facts.scripts.contains(.arabic)
    let kept = units.filter { unit in
      switch unit {
      case 0x00AD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x061C: false
      case 0x200C, 0x200D: keepsJoiners
      case 0x064B...0x0652, 0x0670, 0x0640: !isArabic
      default: true
      }
    }
    let straight = kept.map { $0 == 0x2019 || $0 == 0x02BC ? 0x27 : $0 }
    return Folding.composed(String(utf16: straight))
  }

  static func lowercased(_ word: String, _ language: LanguageTag) -> String {
    Folding.lowercased(of(word, language), language)
  }
}
