import Languages
import UnicodeText

/// The names of the Gregorian months: CLDR's, of all regions that have their own, and a few forms that CLDR lacks.
enum MonthNames {
  struct Name {
    let name: String
    /// The month's number, from 1.
    let month: Int
    /// Whether it is short or also an everyday word: then it must be right next to a number.
    let isWeak: Bool
  }

  static func names(of language: LanguageTag) -> [Name] {
    let facts = Language.of(language)
    guard facts.hasNamedMonths else { return [] }
    let tags = [language] + facts.monthRegions.compactMap { LanguageTag("\(language.language)-\($0)") }
    let ambiguous = facts.ambiguousMonths
    var names: [Name] = []
    for tag in tags {
      for (index, forms) in LocaleFacts.monthNames(of: tag).enumerated() {
        for form in forms {
          let name = form.hasSuffix(".") ? String(form.dropLast()) : form
          guard name.unicodeScalars.allSatisfy({ !("0"..."9").contains($0) }) else { continue }
          let isWeak = name.unicodeScalars.count <= 4 || ambiguous.contains(name)
          names.append(Name(name: name, month: index + 1, isWeak: isWeak))
        }
      }
    }
    return names
      + facts.monthForms.flatMap { month in
        month.words.map { Name(name: $0, month: Int(month.value), isWeak: false) }
      }
  }
}
