import Libc
import Notes
import UnicodeText

/// How long this note's blocks are relative to those of its source: the median of the logarithms of their length ratios
/// and how far the blocks scatter about it, shrunk towards the customary values for the two languages while the note is
/// short. A fixed band would be wrong for Han and kana, and for translators who are free or brief throughout.
package struct LengthCurve: Sendable {
  /// Logarithm of the usual ratio.
  private let middle: Float
  /// The note's scatter relative to the customary one.
  private let scatter: Float

  /// - Parameter units: the aligned units; only certain one-to-one units count.
  package init(source: Note, target: Note, from: LanguageTag, to: LanguageTag, units: [TranslationUnit]) {
    let prior = log(LengthRatio(from: from, to: to).expected)
    var seen: [(ratio: Float, length: Float)] = []
    for unit in units where unit.confidence >= 0.7 && unit.sources.count == 1 && unit.targets.count == 1 {
      let a = LengthRatio.length(source.segments[unit.sources.lowerBound])
      let b = LengthRatio.length(target.segments[unit.targets.lowerBound])
      if a >= Self.leastLength, b > 0 { seen.append((log(b / a), a)) }
    }
    // A few blocks are no evidence: one of them may be the faulty one.
    let weight = seen.count < 4 ? 0 : Float(seen.count) / (Float(seen.count) + Self.priorWeight)
    let centre = prior + weight * (Self.median(seen.map { $0.ratio - prior }) ?? 0)
    let deviations = seen.map { (($0.ratio - centre) / Self.deviation($0.length)).magnitude }
    // 1.4826 times the median deviation is the standard deviation of a normal distribution.
    let own = (Self.median(deviations) ?? 1) * 1.4826
    middle = centre
    scatter = max(Self.leastScatter, 1 + weight * (own - 1))
  }

  /// How many standard deviations a translation of length `target` is away from the expected length for `source`:
  /// negative when it is too short.
  package func deviation(_ source: Float, _ target: Float) -> Float {
    guard source > 0 else { return 0 }
    return (log(max(target, 0.5) / source) - middle) / (Self.deviation(source) * scatter)
  }

  /// The length of a segment in letters of an alphabet.
  package static func length(_ segment: Segment) -> Float { LengthRatio.length(segment) }

  /// How much of a unit's text is code in the translation but prose in the source: a stray backtick may turn half a
  /// sentence into code.
  package static func turnedIntoCode(_ unit: TranslationUnit, _ source: Note, _ target: Note) -> Float {
    let code = { (segments: ArraySlice<Segment>) in
      segments.reduce(0) { sum, segment in
        segment.text.runs.reduce(sum) { $1.content == .masked(.code) ? $0 + $1.bytes.count : $0 }
      }
    }
    return Float(max(0, code(target.segments[unit.targets]) - code(source.segments[unit.sources])))
  }

  /// The customary standard deviation of the logarithm, as measured in technical notes in nine languages: a tenth for
  /// long blocks, more for short ones (`the app` may be "die Anwendung").
  private static func deviation(_ length: Float) -> Float { (0.01 + 1.2 / length).squareRoot() }

  private static func median(_ values: [Float]) -> Float? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }

  /// Shorter segments say little about the curve.
  private static let leastLength: Float = 30
  /// The number of segments that weigh as much as the customary values.
  private static let priorWeight: Float = 8
  /// Even in a very uniform note, the next block may be a little freer.
  private static let leastScatter: Float = 0.8
}
