import SourceText
import UnicodeText

/// How likely a Korean word is, as a chain of listed morphemes: the unigram model of Korean spellers, on the Zipf scale.
struct KoreanMorphemes: Sendable {
  private let table: WordTable

  init(table: WordTable) { self.table = table }

  /// Half the Zipf frequency of the likeliest chain of morphemes if they were independent: halved because they are not,
  /// and below 0 for chains that hardly make sense. Takes as many steps as syllables times the longest morpheme;
  /// allocates one row.
  func frequency(of word: [UInt16]) -> Float {
    var best = [Float](repeating: -.infinity, count: word.count + 1)
    best[0] = 0
    for start in word.indices where best[start] > -.infinity {
      // As `Folding.key`: Hangul syllables fold to themselves.
      var hash = FNV1a()
      for end in (start + 1)...min(word.count, start + Self.longest) {
        hash.add(word[end - 1])
        let cost = cost(hash.value, syllables: end - start, isFirst: start == 0, isLast: end == word.count)
        best[end] = max(best[end], best[start] + cost)
      }
    }
    return ((best.last ?? 0) + 9) / 2
  }

  private func cost(_ key: UInt64, syllables: Int, isFirst: Bool, isLast: Bool) -> Float {
    let zipf = max(table.zipf(key), Self.endings.contains(key) ? Self.endingFrequency : 0)
    guard zipf > 0 else { return -8 - Float(syllables) }
    // Nearly every syllable is some morpheme; inside a word it is rarely a morpheme by itself.
    let alone: Float = syllables > 1 ? 0 : isFirst && isLast ? 0 : isLast ? 0.3 : 1.2
    return zipf - 9 - alone
  }

  /// Particles and endings of more than one syllable, which taggers split into jamo that the table cannot list.
  private static let endings: Set<UInt64> = Set(
    """
    입니다 입니까 이었다 이었습니다 였습니다 이다 이며 이고 인데 인지 이라는 이라고 이란 이라면 이므로 이지만 에서는 에서도 에서의 으로는 으로도 \
    으로의 로는 로도 로의 에는 에도 에게 에게는 께서 까지 까지는 까지의 부터 부터는 조차 마저 마다 처럼 보다 보다는 대로 밖에 하고 이랑 이나 \
    로서 로써 으로서 으로써 들은 들을 들의 들이 들에 들도 만을 만이 만의 만은 와의 과의 와는 과는 와도 과도 에의 적인 적으로 적이 하다 하기 하는 \
    하여 하면 하고 하며 하지 하게 하려 하려면 하도록 하거나 하지만 하므로 하십시오 하세요 하자 하던 했다 했던 했습니다 했고 했으며 했지만 \
    하였다 하였습니다 합니다 합니까 한다 한다면 할수 해서 해야 해도 해요 해주세요 되다 되기 되는 되어 되면 되고 되며 되지 되게 되도록 되거나 \
    되었다 되었습니다 되었으며 됐다 됐습니다 됩니다 됩니까 된다 된다면 돼야 시키는 시킨 시킬 시켜 시킵니다 습니다 습니까 었습니다 았습니다 였던 \
    었다 았다 었던 았던 겠습니다 겠습니까 십시오 세요 으세요 으면 으며 으니 으려면 으므로 는데 은데 는지 은지 던지 든지 거나 지만 지는 지도 지 \
    도록 다면 다고 다는 라고 라는 라면 려면 면서 으면서 니까 으니까 기에 기로 기를 기가 기도 기는 기만 음을 음이 받는 받은 받아 받을 받습니다
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })
  /// Zipf scale; about that of the endings in the table.
  private static let endingFrequency: Float = 5.3
  /// In syllables.
  static let longest = 8
}
