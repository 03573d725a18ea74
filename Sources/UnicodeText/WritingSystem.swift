/// Which scripts a language is written in.
package enum WritingSystem {
  /// The scripts that running text in `language` uses; Latin for unknown languages.
  package static func scripts(of language: LanguageTag) -> Set<Script> {
    switch language.script {
    case "Latn": return [.latin]
    case "Cyrl": return [.cyrillic]
    case "Arab": return [.arabic]
    default: break
    }
    switch language.language {
    case "ar", "fa", "ur", "ps", "ckb", "sd", "ug": return [.arabic]
    case "zh", "yue": return [.han]
    case "ja": return [.han, .hiragana, .katakana]
    case "ko": return [.hangul]
    case "hi", "mr", "ne", "sa": return [.devanagari]
    case "ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "mn", "tg": return [.cyrillic]
    case "he", "yi": return [.hebrew]
    case "el": return [.greek]
    case "th": return [.thai]
    case "hy": return [.armenian]
    case "ka": return [.georgian]
    case "bn", "as": return [.bengali]
    case "ta": return [.tamil]
    default: return [.latin]
    }
  }

  /// Whether running text in `language` is Latin.
  package static func isLatin(_ language: LanguageTag) -> Bool { scripts(of: language) == [.latin] }

  /// Whether `language` is written without spaces between words.
  package static func isUnspaced(_ language: LanguageTag) -> Bool {
    ["zh", "yue", "ja", "th", "lo", "km", "my"].contains(language.language)
  }

  /// Whether `language` is written from right to left.
  package static func isRightToLeft(_ language: LanguageTag) -> Bool {
    !scripts(of: language).isDisjoint(with: [.arabic, .hebrew])
  }
}
