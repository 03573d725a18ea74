import UnicodeText

/// Korean nouns with what is glued to them.
enum KoreanParticles {
  /// Each noun that `word` may be, in the form that its particle demands: 문서를 is 문서 with 를, while 비디오을 is nothing.
  static func nouns(of word: [UInt16]) -> [ArraySlice<UInt16>] {
    KoreanForms.particles.compactMap { particle in
      let noun = word.dropLast(particle.count)
      guard noun.count >= (light.contains(particle) ? 1 : 2), word[noun.endIndex...].elementsEqual(particle),
        fits(particle, noun[noun.endIndex - 1])
      else {
        return nil
      }
      return noun
    }
  }

  /// `noun` without a syllable that makes nouns of nouns: 쪽수 (number of pages) is 쪽 with 수. Nil when it ends in none.
  static func base(of noun: ArraySlice<UInt16>) -> ArraySlice<UInt16>? {
    guard noun.count >= 2, let last = noun.last, derivational.contains(last) else { return nil }
    return noun.dropLast()
  }

  /// Number, value, rate, line, amount, way, kind, use and the like: what Sino-Korean terms end in.
  private static let derivational = Set("수값률율선량법식형화용성별당명란키점부기물권면체류자층판폭비층열행".utf16)

  /// Whether the form of `particle` is the one for a noun that ends in `syllable`.
  private static func fits(_ particle: [UInt16], _ syllable: UInt16) -> Bool {
    guard Syllable.holds(syllable) else { return true }
    let tail = Syllable(syllable).tail
    if afterConsonant.contains(particle) { return tail != 0 }
    if afterVowel.contains(particle) { return tail == 0 }
    // ㄹ takes 로 like a vowel.
    if particle == ro { return tail == 0 || tail == 8 }
    if particle == euro { return tail != 0 && tail != 8 }
    return true
  }

  /// The particles that a noun of one syllable takes so often that its being listed is enough.
  private static let light = Set(["은", "는", "이", "가", "을", "를", "의", "에", "로", "으로"].map { Array($0.utf16) })
  private static let afterConsonant = Set(["은", "을", "과", "이나", "이란", "이랑"].map { Array($0.utf16) })
  private static let afterVowel = Set(["는", "를", "와", "나", "란", "랑"].map { Array($0.utf16) })
  private static let ro = Array("로".utf16)
  private static let euro = Array("으로".utf16)
}
