import Languages
import UnicodeText

/// How one language writes numbers and dates; `NumberReader` consults it at every number.
package struct NumberKnowledge: Sendable {
  /// CLDR's signs for Latin digits.
  package let decimalSign: UInt16
  package let groupSign: UInt16
  /// Whether point and comma are both in use as decimal signs: Spanish by region, Arabic between Maghreb and Mashriq.
  package let acceptsBothSigns: Bool
  /// Whether a plain space may separate groups of digits.
  let groupsBySpace: Bool
  /// Whether the multiplier words are known.
  package let knowsMultipliers: Bool
  let attached: [UInt16: Int]
  /// Whether month names are written in lower case, as in French but not in English.
  let acceptsSmallMonths: Bool
  private let multipliers: [UInt64: Int]
  private let months: [UInt64: [Int]]
  /// The short and ambiguous names of months, which count only right next to a number.
  private let weakMonths: Set<UInt64>
  /// A bit filter of the keys in the tables, by their lowest ten bits.
  private var filter: [UInt64]

  package init(_ language: LanguageTag) {
    let facts = Language.of(language)
    let signs = LocaleFacts.numberSigns(of: language, digits: "latn")
    decimalSign = signs.decimal.utf16.first ?? 0x2E
    groupSign = signs.group.utf16.first ?? 0x2C
    acceptsBothSigns = facts.acceptsBothSigns
    groupsBySpace = NumberSign.groupsOnly(groupSign) || facts.groupsBySpace
    acceptsSmallMonths = facts.writesMonthsSmall
    attached = MultiplierWords.attached(of: language)
    // Where signs multiply, CLDR's words are these signs.
    let words = (facts.multipliers ?? []) + (attached.isEmpty ? LocaleFacts.multipliers(of: language) : [])
    knowsMultipliers = facts.multipliers != nil || !words.isEmpty || !attached.isEmpty
    multipliers = Dictionary(
      words.map { (Folding.key($0.word), $0.power) }, uniquingKeysWith: { first, _ in first })
    let names = MonthNames.names(of: language)
    months = Dictionary(names.map { (Folding.key($0.name), [$0.month]) }, uniquingKeysWith: { ($0 + $1) })
    weakMonths = Set(names.filter(\.isWeak).map { Folding.key($0.name) })
    filter = [UInt64](repeating: 0, count: 16)
    for key in multipliers.keys { filter[Int(key >> 6 & 15)] |= 1 << (key & 63) }
    for key in months.keys { filter[Int(key >> 6 & 15)] |= 1 << (key & 63) }
  }

  private func mayKnow(_ key: UInt64) -> Bool { filter[Int(key >> 6 & 15)] >> (key & 63) & 1 == 1 }

  /// The power of ten that a word denotes. About 1 ns for other words.
  package func power(_ key: UInt64) -> Int? { mayKnow(key) ? multipliers[key] : nil }

  /// The month that a word names, from 1.
  func month(_ key: UInt64) -> (month: Int, isWeak: Bool)? {
    guard mayKnow(key), let month = months[key]?.first else { return nil }
    return (month, weakMonths.contains(key))
  }

  /// The word of this power that ends like `other`, in its case: *billones* for *trillones*; nil when there is none.
  package func word(of power: Int, like other: String, language: LanguageTag) -> String? {
    let words = (Language.of(language).multipliers ?? []).filter { $0.power == power && $0.word.utf8.count > 4 }
    let end = other.lowercased().suffix(2)
    guard let word = words.first(where: { $0.word.hasSuffix(end) })?.word else { return nil }
    return other.first?.isUppercase == true ? Folding.capitalized(word, language) : word
  }
}
