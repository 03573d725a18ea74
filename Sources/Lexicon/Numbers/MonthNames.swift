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
    // Written with a number and 月 or 월.
    if ["zh", "yue", "ja", "ko"].contains(language.language) { return [] }
    let tags = [language] + (regions[language.language] ?? []).compactMap { LanguageTag("\(language.language)-\($0)") }
    var names: [Name] = []
    for tag in tags {
      for (index, forms) in LocaleFacts.monthNames(of: tag).enumerated() {
        for form in forms {
          let name = form.hasSuffix(".") ? String(form.dropLast()) : form
          guard name.unicodeScalars.allSatisfy({ !("0"..."9").contains($0) }) else { continue }
          names.append(Name(name: name, month: index + 1, isWeak: isWeak(name, in: language)))
        }
      }
    }
    let more = others[language.language]?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    for (index, forms) in more.enumerated() {
      for form in forms.split(separator: "/") {
        names.append(Name(name: String(form), month: index + 1, isWeak: false))
      }
    }
    return names
  }

  private static func isWeak(_ name: String, in language: LanguageTag) -> Bool {
    name.unicodeScalars.count <= 4 || (language.language == "en" && name == "March")
  }

  private static let regions = ["ar": ["LB", "DZ", "MA", "EG"], "de": ["AT"], "es": ["PE"]]

  /// Twelve fields, some of them empty.
  private static let others = [
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "hi": " फरवरी   मई   अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर",
    "es": "        setiembre   ",
    "ar": "   إبريل  يونيه يوليه     ",
  ]
}
