import Libc
import Notes
import UnicodeText

/// How long this note's blocks are beside those of its source: the median of the logarithms of their length ratios and
/// how far the blocks scatter about it, drawn towards what is customary between the two languages while the note is
/// short. A fixed band would be wrong for Han and kana, and for translators who are free or brief throughout.
package struct LengthCurve: Sendable {
  /// Logarithm of the usual ratio.
  private let middle: Float
  /// How much further than customary the note's blocks scatter.
  private let scatter: Float

  /// - Parameter units: as aligned; only those that are surely one segment for one count.
  package init(source: Note, target: Note, from: LanguageTag, to: LanguageTag, units: [TranslationUnit]) {
    let prior = log(LengthRatio(from: from, to: to).expected)
    var seen: [(ratio: Float, length: Float)] = []
    for unit in units where unit.confidence >= 0.7 && unit.sources.count == 1 && unit.targets.count == 1 {
      let a = LengthRatio.length(source.segments[unit.sources.lowerBound])
      let b = LengthRatio.length(target.segments[unit.targets.lowerBound])
      if a >= Self.leastLength, b > 0 { seen.append((log(b / a), a)) }
    }
    // A few blocks say nothing: one of them may be the very one that is wrong.
    let weight = seen.count < 4 ? 0 : Float(seen.count) / (Float(seen.count) + Self.priorWeight)
    let centre = prior + weight * (Self.median(seen.map { $0.ratio - prior }) ?? 0)
    let deviations = seen.map { (($0.ratio - centre) / Self.deviation($0.length)).magnitude }
    // 1.4826 times the median deviation is the standard deviation of a normal distribution.
    let own = (Self.median(deviations) ?? 1) * 1.4826
    middle = centre
    scatter = max(Self.leastScatter, 1 + weight * (own - 1))
  }

  /// How many standard deviations a translation of length `target` is away from what `source` lets expect: negative
  /// when it is too short.
  package func deviation(_ source: Float, _ target: Float) -> Float {
    guard source > 0 else { return 0 }
    return (log(max(target, 0.5) / source) - middle) / (Self.deviation(source) * scatter)
  }

  /// The length of a segment in letters of an alphabet.
  package static func length(_ segment: Segment) -> Float { LengthRatio.length(segment) }

  /// How much of a unit's text the translation has in code, where the source has it as prose: a stray backtick takes
  /// half a sentence.
  package static func turnedIntoCode(_ unit: TranslationUnit, _ source: Note, _ target: Note) -> Float {
    let code = { (segments: ArraySlice<Segment>) in
      segments.reduce(0) { sum, segment in
        segment.text.runs.reduce(sum) { $1.content == .masked(.code) ? $0 + $1.bytes.count : $0 }
      }
    }
    return Float(max(0, code(target.segments[unit.targets]) - code(source.segments[unit.sources])))
  }

  /// The customary standard deviation of the logarithm, as seen in technical notes in nine languages: a tenth for long
  /// blocks, more for short ones (`the app` may be "die Anwendung").
  private static func deviation(_ length: Float) -> Float { (0.01 + 1.2 / length).squareRoot() }

  private static func median(_ values: [Float]) -> Float? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }

  /// Shorter segments say little about the curve.
  private static let leastLength: Float = 30
  /// So many segments weigh as much as what is customary.
  private static let priorWeight: Float = 8
  /// However even a note is, its next block may be a little freer.
  private static let leastScatter: Float = 0.8
}
