/// Roman numerals in capitals: centuries, volumes, kings.
package enum RomanNumeral {
  /// The numeral of a value from 1 to 3999; nil for others.
  package static func text(_ value: Int64) -> String? {
    guard (1...3999).contains(value) else { return nil }
    var rest = value
    var text = ""
    for (sign, worth) in signs {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }

  private static let signs: [(String, Int64)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]
}
