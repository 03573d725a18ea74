import Languages
import UnicodeText

/// Words and signs after a number that multiply it by a power of ten. In German, French, Spanish, Italian, Dutch,
/// Polish and the Scandinavian languages a billion is 10¹², in English, Russian, Arabic and Hindi it is 10⁹.
enum MultiplierWords {
  /// Signs right after the digits with their powers, which may follow each other: 百万 is 10⁶.
  static func attached(of language: LanguageTag) -> [UInt16: Int] {
    let signs = Language.of(language).multiplierSigns.compactMap { sign in
      sign.word.utf16.first.map { ($0, sign.power) }
    }
    return Dictionary(signs, uniquingKeysWith: { first, _ in first })
  }

  /// Characters after which a sign is part of a unit instead: 千米 is a kilometre, 百分 per cent, 兆字节 a megabyte.
  static let unitStarts: [UInt16: [UInt16]] = [
    0x5343: Array("米克瓦卡赫帕焦伏字比兆位".utf16),
    0x767E: Array("分".utf16),
    0x5146: Array("字赫比瓦位".utf16),
  ]

  /// Characters allowed between digits and sign: 20多万.
  static let vague = UnitSet("多余餘几幾여")
}
