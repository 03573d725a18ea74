import Languages
import Notes
import UnicodeText

/// How much longer a text becomes in translation: the `c` and `s²` of Gale and Church (1993), for lengths in letters of
/// an alphabet.
struct LengthRatio {
  /// Expected length of the translation for one letter of the source.
  let expected: Float
  /// Variance for each letter of the expected length. Half of the technical notes lie within .7 of its square root;
  /// this is wider, since translators' freedom has long tails. (Gale and Church: 6.8, for parliamentary prose.)
  private static let variance: Float = 3

  /// Variance of every block, however short: `the app` may be "die Anwendung".
  private static let freedom: Float = 30

  init(from source: LanguageTag, to target: LanguageTag) {
    expected = Language.of(target).lengthRatio / Language.of(source).lengthRatio
  }

  private init(expected: Float) { self.expected = expected }

  /// The ratio measured from two notes, shrunk towards the customary one while they are short.
  func adapted(source: Float, target: Float) -> Self {
    let weight: Float = 1000
    return LengthRatio(expected: (expected * weight + target) / (weight + source))
  }

  /// The cost of a block of length `target` as the translation of one of length `source`: −ln of the probability that a
  /// difference this large occurs by chance. 0 for the expected length; at most `ceiling`.
  func cost(_ source: Float, _ target: Float) -> Float {
    let wanted = source * expected
    let delta = (target - wanted).magnitude / ((wanted + target) / 2 * Self.variance + Self.freedom).squareRoot()
    // −ln 2(1 − Φ(x)), within 6 % for x up to 5.
    return min(Self.ceiling, (0.38 * delta + 0.77) * delta)
  }

  /// Beyond this, the length is no further evidence: a translator may have said less.
  private static let ceiling: Float = 8

  /// The length of a segment in letters of an alphabet. A Han character counts as three letters, a syllable of kana, Ethiopic or
  /// Hangul as fewer; Latin words in such a text count as they are, so that lengths vary little.
  static func length(_ segment: Segment) -> Float { length(segment.words[...]) }

  /// The length of a part of a segment.
  static func length(_ segment: Segment, _ range: UTF16Range) -> Float {
    length(segment.words.filter { $0.range.overlaps(range) }[...])
  }

  private static func length(_ words: ArraySlice<Word>) -> Float {
    words.reduce(0) { $0 + Float($1.range.count) * weight($1.script) }
  }

  private static func weight(_ script: Script) -> Float {
    switch script {
    case .han: 3
    case .hangul: 2.2
    // Syllabaries.
    case .hiragana, .katakana, .ethiopic: 1.6
    default: 1
    }
  }
}
