/// Korean particles and endings of 하다, 되다, 이다, cut from the noun before them.
struct KoreanForms: WordGrammar {
  /// The word itself, and the word without each particle that it may end with.
  func stems(of word: [UInt16], isTerm: Bool, by snowball: ([UInt16]) -> [UInt16]) -> [[UInt16]] {
    var stems = [word]
    for particle in Self.particles
    where word.count > particle.count && word[(word.count - particle.count)...] == particle[...] {
      let stem = Array(word.dropLast(particle.count))
      // A stem of one syllable is allowed only before particles that hardly ever end a noun.
      if stem.count > 1 || Self.plain.contains(particle) { stems.append(stem) }
    }
    return stems
  }

  private static let plain: Set<[UInt16]> = Set(["을", "를", "은", "는", "에", "의"].map { Array($0.utf16) })

  /// Attached to nouns, Latin words, digits and code.
  static let particles: [[UInt16]] =
    """
    은 는 이 가 을 를 의 에 에서 에게 께 한테 로 으로 로서 로써 으로서 으로써 와 과 랑 이랑 하고 도 만 까지 부터 마저 조차 마다 처럼 보다 대로 뿐 \
    이나 나 이란 란 이라는 라는 이라고 라고 이며 며 이고 이다 입니다 이었다 였다 인 인데 인지 일 들 들이 들은 들을 들의 들에 들과 들로 에는 에서는 에서의 \
    에도 까지는 로는 으로는 와의 과의 에의 로의 으로의 하다 하기 하는 한 할 해서 하여 했다 합니다 하세요 하고 하면 하며 하지 해야 해 되다 된 되는 됩니다 \
    되어 되면 될 됨 함 화 형 식 용 상 별 간 내 외 측 류 성 적 적인 적으로 님 이므로 이지만 이면 여서 이어서
    """.split(separator: " ").map { Array($0.utf16) }
}
