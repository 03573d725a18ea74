extension Language {
  /// Whether its years are those of the Gregorian calendar, as far as is known.
  package var isGregorian: Bool { calendar == "gregorian" }

  /// The calendar in use, by its BCP 47 name where it has one.
  package var calendar: String { words(.calendar).first ?? "gregorian" }

  /// Whether months have names; else they are numbered: 4月.
  package var hasNamedMonths: Bool { isTrue(.namedMonths) }

  /// Whether the names of months are written small, as in French, unlike in English.
  package var writesMonthsSmall: Bool { isTrue(.smallMonths) }

  /// Regions that have names of months of their own.
  package var monthRegions: [String] { words(.monthRegions) }

  /// Forms of the names of months that CLDR lacks, by the number of the month.
  package var monthForms: [(value: Int64, words: [String])] { valuedRows(.month) }

  /// Names of months that are everyday words, too.
  package var ambiguousMonths: [String] { words(.ambiguousMonths) }
}
