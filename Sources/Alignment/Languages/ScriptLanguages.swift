import UnicodeText

/// Finds the language of a text in a non-Latin script, by letters and words that only one language has.
enum ScriptLanguages {
  /// The language of the words in `script`; `han` represents Han and kana together.
  static func language(of script: Script, in tally: WordTally) -> LanguageTag? {
    switch script {
    case .han: LanguageTag(eastAsian(tally))
    case .arabic: LanguageTag(arabic(tally))
    case .cyrillic: LanguageTag(cyrillic(tally))
    case .devanagari: LanguageTag(devanagari(tally))
    case .bengali: LanguageTag(tally.ownLetters("as") > 0 ? "as" : "bn")
    default: only[script.code].flatMap { LanguageTag($0) }
    }
  }

  /// Kana make it Japanese. A few の or ー occur in Chinese text, too.
  private static func eastAsian(_ tally: WordTally) -> String {
    let kana = tally.words(in: [.hiragana, .katakana])
    let han = tally.words(in: .han)
    if kana * 8 > han { return "ja" }
    return HanVariant.isTraditional(tally) == true ? "zh-Hant" : "zh-Hans"
  }

  /// Persian, Urdu and others write yeh and kaf with code points of their own, everywhere; Arabic has پ چ گ only in
  /// foreign names.
  private static func arabic(_ tally: WordTally) -> String {
    guard tally.letters("یکۍېۆێە") > tally.letters("يك") else { return "ar" }
    if tally.ownLetters("ckb") * 100 > tally.letters("یک") { return tally.ownLetters("ug") > 0 ? "ug" : "ckb" }
    if tally.ownLetters("ps") * 50 > tally.letters("یک") { return "ps" }
    return tally.ownLetters("ur") * 20 > tally.letters("یک") ? "ur" : "fa"
  }

  private static func cyrillic(_ tally: WordTally) -> String {
    let (uk, ru) = (tally.ownLetters("uk"), tally.ownLetters("ru"))
    let i = tally.letters("іІ")
    if tally.ownLetters("be") > 0 && i > 0 { return "be" }
    if tally.ownLetters("kk") * 20 > ru && i > 0 { return "kk" }
    if tally.ownLetters("tg") > ru { return "tg" }
    if tally.letters("өүӨҮ") * 10 > ru && ru > 0 { return tally.ownLetters("ky") > 0 ? "ky" : "mn" }
    if uk + i > tally.letters("ыэЫЭ") { return "uk" }
    if tally.ownLetters("mk") > 0 { return "mk" }
    if tally.ownLetters("sr") > ru { return "sr" }
    // Bulgarian has ъ in a fiftieth of its letters, and no ы or э.
    return tally.ownLetters("bg") > 2 * tally.letters("ыэёЫЭЁ") ? "bg" : "ru"
  }

  /// By the commonest words; ळ is a letter of Marathi, and Nepali verbs end in छ.
  private static func devanagari(_ tally: WordTally) -> String {
    let hindi = tally.ownWords("hi")
    let marathi = tally.ownWords("mr")
    let nepali = tally.ownWords("ne")
    if hindi >= max(marathi, nepali, 1) { return "hi" }
    if nepali > marathi { return "ne" }
    return marathi > 0 || tally.ownLetters("mr") > 0 ? "mr" : "hi"
  }

  /// Scripts that one language has nearly for itself, by ICU's codes.
  private static let only: [UInt8: String] = [
    Script.hangul.code: "ko", Script.hebrew.code: "he", Script.greek.code: "el", Script.thai.code: "th",
    Script.armenian.code: "hy", Script.georgian.code: "ka", Script.tamil.code: "ta",
    11: "am", 15: "gu", 16: "pa", 21: "kn", 23: "km", 24: "lo", 26: "ml", 28: "my", 31: "or", 33: "si", 36: "te",
    39: "bo",
  ]
}
