import UnicodeText

/// Orders of letters that no word of a script has, whatever the letters are: signs of a slip that folding hides.
enum LetterOrder {
  /// Whether `word`, composed, cannot be written so.
  static func isBroken(_ word: [UInt16], _ script: Script) -> Bool {
    switch script {
    case .arabic: hasFinalInside(word)
    case .devanagari: hasStraySign(word)
    case .hangul: word.contains { (0x3131...0x318E).contains($0) }
    default: false
    }
  }

  /// ى and ة stand at the end of a word only.
  private static func hasFinalInside(_ word: [UInt16]) -> Bool {
    word.dropLast().contains { $0 == 0x0649 || $0 == 0x0629 } && word.allSatisfy { !(0xFB50...0xFEFF).contains($0) }
  }

  /// A vowel sign or a virama follows a consonant, with or without nukta; nothing else.
  private static func hasStraySign(_ word: [UInt16]) -> Bool {
    var before: UInt16 = 0
    for unit in word {
      if (0x093E...0x094D).contains(unit) && unit != 0x0950 {
        let followsConsonant = (0x0915...0x0939).contains(before) || (0x0958...0x095F).contains(before)
        guard followsConsonant || before == 0x093C else { return true }
      }
      if unit == 0x093C, !(0x0915...0x0939).contains(before) { return true }
      before = unit
    }
    return false
  }
}
