import UnicodeText

/// Orders of letters that are impossible in a script: signs of a misspelling that folding hides.
enum LetterOrder {
  /// Whether `word`, composed, is an impossible spelling.
  static func isBroken(_ word: [UInt16], _ script: Script) -> Bool {
    switch script {
    case .arabic: hasFinalInside(word)
    case .devanagari: hasStraySign(word)
    case .hangul: word.contains { (0x3131...0x318E).contains($0) || !isUsual($0) }
    default: false
    }
  }

  /// Whether a syllable is one of the 2,350 of KS X 1001, which cover the spelling of all Korean words.
  private static func isUsual(_ unit: UInt16) -> Bool {
    guard Syllable.holds(unit) else { return true }
    let index = Int(unit) - 0xAC00
    return usualSyllables[index / 8] >> UInt8(index % 8) & 1 == 1
  }

  /// A bit for each precomposed syllable.
  private static let usualSyllables: [UInt8] = {
    var bits = [UInt8](repeating: 0, count: 11172 / 8 + 1)
    guard let encoding = TextEncoding("EUC-KR") else { return bits.map { _ in 0xFF } }
    for index in 0..<11172 {
      guard let scalar = Unicode.Scalar(UInt32(0xAC00 + index)) else { continue }
      if encoding.encoded(String(Character(scalar)))?.count == 2 { bits[index / 8] |= 1 << UInt8(index % 8) }
    }
    return bits
  }()

  /// ى and ة occur only at the end of a word.
  private static func hasFinalInside(_ word: [UInt16]) -> Bool {
    word.dropLast().contains { $0 == 0x0649 || $0 == 0x0629 } && word.allSatisfy { !(0xFB50...0xFEFF).contains($0) }
  }

  /// A vowel sign or a virama follows a consonant, with or without nukta; nothing else.
  private static func hasStraySign(_ word: [UInt16]) -> Bool {
    var before: UInt16 = 0
    for unit in word {
      if (0x093E...0x094D).contains(unit) && unit != 0x0950 {
        let followsConsonant = (0x0915...0x0939).contains(before) || (0x0958...0x095F).contains(before)
        // ॅ after अ is the vowel of English "app".
        guard followsConsonant || before == 0x093C || (unit == 0x0945 && before == 0x0905) else { return true }
      }
      if unit == 0x093C, !(0x0915...0x0939).contains(before) { return true }
      before = unit
    }
    return false
  }
}
