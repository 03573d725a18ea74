import Languages
import UnicodeText

/// How people write languages into file and folder names.
enum TagSpelling {
  /// The language that a part of a path may name, or nil.
  static func language(_ text: some StringProtocol) -> LanguageTag? {
    guard (2...11).contains(text.utf8.count) else { return nil }
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, parts.count <= 3, parts.allSatisfy({ $0.utf8.count > 1 }) else { return nil }
    // With three letters, only tags in use: `new`, `man`, `tag` are languages too.
    guard first.utf8.count == 2 && !obsolete.contains(first.lowercased()) || longTags.contains(first.lowercased())
    else { return nil }
    return LanguageTag(String(text))
  }

  /// Whether `text` is also a common word, a unit or the name of something else.
  static func isAmbiguous(_ text: some StringProtocol) -> Bool { ambiguous.contains(text.lowercased()) }

  /// The names that a folder or a suffix of `language` customarily has, the likeliest first.
  static func customary(_ language: LanguageTag) -> [String] {
    var names = Language.of(language).folderNames
    if names.isEmpty { names = [language.language] }
    for own in [language.text, language.text.lowercased(), language.base] where !names.contains(own) {
      names.insert(own, at: 0)
    }
    return names
  }

  private static let longTags: Set<String> = [
    "chs", "cht", "hans", "hant", "fil", "yue", "ckb", "haw", "ast", "kab", "nds", "hsb", "ceb",
  ]

  /// Withdrawn from ISO 639 long ago; now they only occur as words.
  private static let obsolete: Set<String> = ["in", "ji", "jw", "mo"]

  private static let ambiguous: Set<String> = [
    // English words.
    "am", "an", "as", "be", "co", "el", "ha", "he", "ho", "id", "io", "is", "it", "la", "lo", "my", "no", "om",
    "or", "so", "to", "ty",
    // Abbreviations, units, programming languages, elements of HTML, top-level domains.
    "ab", "ai", "av", "bi", "br", "bs", "cs", "cv", "dv", "ee", "et", "ff", "ga", "gd", "ia", "ie", "ii", "kg", "ki",
    "km", "ks", "kv", "kw", "lb", "lg", "li", "ln", "lu", "mg", "mh", "mi", "ml", "ms", "mt", "na", "nb", "nd", "ng",
    "nr", "ny", "oc", "os", "pa", "pi", "ps", "rm", "rn", "rw", "sa", "sc", "sd", "se", "sg", "si", "sm", "sn", "sq",
    "sr", "ss", "st", "su", "te", "ti", "tk", "tl", "tn", "ts", "tt", "ve", "vo", "wa",
  ]
}
