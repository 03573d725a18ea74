import UnicodeText

/// Korean nouns with attached particles.
package enum KoreanParticles {
  /// Each noun that `word` may consist of, with a particle in the right form: 문서를 is 문서 with 를, while 비디오을 is nothing.
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

  /// The rest of `word` before each particle that it may end with, including particles that follow other particles.
  static func withoutParticle(_ word: ArraySlice<UInt16>) -> [ArraySlice<UInt16>] {
    stackable.compactMap { particle in
      let rest = word.dropLast(particle.count)
      guard let last = rest.last, word[rest.endIndex...].elementsEqual(particle), fits(particle, last) else {
        return nil
      }
      return rest
    }
  }

  /// Whether `word` consists only of particles, as after a Latin word or a bracket: 로도, 에서와.
  package static func areAll(of word: ArraySlice<UInt16>) -> Bool {
    guard (1...Word.longest).contains(word.count) else { return false }
    // Whether the first n syllables are particles, by n.
    var areParticles = [true] + [Bool](repeating: false, count: word.count)
    for end in 1...word.count {
      areParticles[end] = stackable.contains { particle in
        particle.count <= end && areParticles[end - particle.count]
          && word.prefix(end).suffix(particle.count).elementsEqual(particle)
      }
    }
    return areParticles[word.count]
  }

  /// `noun` without a derivational syllable: 쪽수 (number of pages) is 쪽 with 수. Nil when it has none.
  static func base(of noun: ArraySlice<UInt16>) -> ArraySlice<UInt16>? {
    guard noun.count >= 2, let last = noun.last, derivational.contains(last) else { return nil }
    return noun.dropLast()
  }

  /// Number, value, rate, line, amount, way, kind, use, language, text and the like: common last syllables of Sino-Korean terms.
  private static let derivational = Set("수값률율선량법식형화용성별당명란키점부기물권면체류자층판폭비층열행어문".utf16)

  /// Whether the form of `particle` is the one for a noun that ends in `syllable`.
  private static func fits(_ particle: [UInt16], _ syllable: UInt16) -> Bool {
    guard Syllable.holds(syllable) else { return true }
    let tail = Syllable(syllable).tail
    if afterConsonant.contains(particle) { return tail != 0 }
    if afterVowel.contains(particle) { return tail == 0 }
    // ㄹ takes 로 like a vowel.
    if particle.starts(with: ro) { return tail == 0 || tail == 8 }
    if particle.starts(with: euro) { return tail != 0 && tail != 8 }
    return true
  }

  /// Particles so common after nouns of one syllable that a listed noun is enough.
  private static let light = Set(["은", "는", "이", "가", "을", "를", "의", "에", "로", "으로"].map { Array($0.utf16) })
  private static let afterConsonant = list("은 을 과 이나 이란 이랑 이든 이든지 이라도 이라는 이라고 이며 이고 이다 이면")
  private static let afterVowel = list("는 를 와 나 란 랑 든 든지 라도 라는 라고")
  /// Particles, and forms of 이다, that follow other particles or are followed by them.
  private static let stackable = list(
    """
    은 는 이 가 을 를 의 에 에서 에서는 에서도 에게 로 으로 로서 으로서 로써 으로써 와 과 도 만 까지 부터 마다 처럼 보다 대로 뿐 밖에 조차 마저 씩 \
    들 하고 든 든지 이든 이든지 나 이나 란 이란 랑 이랑 라도 이라도 라는 이라는 라고 이라고 이며 이고 이다 이면 입니다 일 인
    """)

  private static func list(_ particles: String) -> Set<[UInt16]> {
    Set(particles.split(separator: " ").map { Array($0.utf16) })
  }

  private static let ro = Array("로".utf16)
  private static let euro = Array("으로".utf16)
}
