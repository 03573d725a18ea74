internal import CICU

/// CLDR's data on how a language writes numbers and dates.
package enum LocaleFacts {
  /// The signs between the parts of a number.
  package struct NumberSigns: Hashable, Sendable {
    package let decimal: String
    package let group: String
  }

  /// Signs that CLDR lacks are empty.
  /// - Parameter digits: a numbering system by its BCP 47 name: "latn", "arab".
  package static func numberSigns(of language: LanguageTag, digits: String) -> NumberSigns {
    NumberSigns(decimal: sign(language, digits, 0), group: sign(language, digits, 1))
  }

  private static func sign(_ language: LanguageTag, _ digits: String, _ which: Int32) -> String {
    UTF16Text.grown(capacity: 16) { buffer, capacity, _ in
      cicu_number_sign(language.text, digits, which, buffer, capacity)
    } ?? ""
  }

  /// The words that CLDR writes after a number to multiply it by a power of ten, in the forms for one, two and five:
  /// *2 million*, *5 миллионов*. Words of which CLDR needs two are left out.
  package static func multipliers(of language: LanguageTag) -> [(word: String, power: Int)] {
    let text = UTF16Text.grown(capacity: 2048) { buffer, capacity, _ in
      cicu_compact_numbers(language.text, buffer, capacity)
    }
    var found: [(word: String, power: Int)] = []
    for (index, line) in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).prefix(33).enumerated() {
      let plain = line.drop { !("0"..."9").contains($0) }
      let digits = plain.prefix { ("0"..."9").contains($0) }
      let word = plain.dropFirst(digits.count).drop { $0.isWhitespace }
      // A letter alone is CLDR's root, which stands in for languages that it does not know.
      guard !digits.isEmpty, word.unicodeScalars.count > 1, !word.contains(where: \.isWhitespace) else { continue }
      let power = 3 + index / 3 - (digits.utf8.count - 1)
      if !found.contains(where: { $0.word == word }) { found.append((String(word), power)) }
    }
    return found
  }

  /// The names of the Gregorian months from January on, each in its forms: with a day, alone, and short. Forms that CLDR lacks
  /// are left out.
  package static func monthNames(of language: LanguageTag) -> [[String]] {
    let text = UTF16Text.grown(capacity: 2048) { buffer, capacity, _ in
      cicu_month_names(language.text, buffer, capacity)
    }
    let names = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (0..<12).map { month in
      stride(from: month, to: min(48, names.count), by: 12).map { names[$0] }.filter { !$0.isEmpty }
    }
  }
}
