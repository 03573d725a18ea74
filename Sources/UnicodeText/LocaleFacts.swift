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
