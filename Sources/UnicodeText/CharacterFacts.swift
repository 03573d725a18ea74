internal import CICU

/// Facts about single characters, for the rules that check them.
package enum CharacterFacts {
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool { cicu_is_letter(scalar.value) != 0 }

  /// Whether `scalar` is used in `script`, script extensions included (UAX #24).
  package static func isUsed(_ scalar: Unicode.Scalar, in script: Script) -> Bool {
    cicu_has_script_extension(scalar.value, script.code) != 0
  }

  /// The letters and vowel signs of `language`, in lower case if the script has case; including vowel marks (harakat).
  package static func letters(of language: LanguageTag) -> [UInt16] {
    var letters = [UInt16](repeating: 0, count: 512)
    let count = cicu_exemplars(language.text, &letters, Int32(letters.count))
    return count <= letters.count ? Array(letters[..<Int(count)]) : []
  }
}

/// The version of ICU that this program was built with.
package let icuVersion = String(cString: cicu_version())
