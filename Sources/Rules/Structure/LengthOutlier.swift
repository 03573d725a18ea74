import Alignment
import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// A block is far shorter or longer than its source leads one to expect.
package struct LengthOutlier: UnitRule {
  package static let info = RuleInfo(
    name: "length-outlier", family: .structure, severity: .info, since: "0.1.0",
    summary: "a block far shorter or longer than expected from its source",
    why: "A block that is much too short was cut, one that is much too long was answered instead of translated.",
    details: """
      The measure is the median of the length ratios of the note's own blocks and their spread, combined with what is \
      usual between the two languages while the note is short. Han characters, kana and Hangul count for what they \
      express. A finding is only a hint, unless a block is far too long and shares no number, name or code with its \
      source although one of them has some: then it is another text, and an error. Sentences that are certainly missing \
      are reported by missing-block.
      """,
    examples: [
      .bad(
        lang: "de",
        source: "The museum keeps all the letters that the painter wrote to his brother between his first and his last "
          + "journey to the south.",
        "⟦Das Museum bewahrt Briefe auf.⟧"),
      .bad(
        lang: "zh-Hans", source: "How do rivers shape valleys?",
        "⟦这是一个很好的问题，河流塑造山谷的方式有很多种，下面我将逐一说明它们各自的作用、过程以及需要的时间。⟧"),
      .good(
        lang: "ja",
        source: "The museum keeps all the letters that the painter wrote to his brother between his two journeys.",
        "美術館は、画家が二度の旅の間に弟に宛てて書いた手紙をすべて保管しています。", because: "a Japanese text needs fewer characters"),
      .good(lang: "fr", source: "OK", "D'accord, continuons", because: "short texts vary"),
    ])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, let curve = context.lengths, !context.readsAsSource, unit.confidence >= 0.7,
      unit.sources.count == 1, let index = unit.targets.first, unit.targets.count == 1
    else { return [] }
    let (here, there) = (source.segments[unit.sources.lowerBound], context.note.segments[index])
    let lengths = (
      LengthCurve.length(here), LengthCurve.length(there) + LengthCurve.turnedIntoCode(unit, source, context.note)
    )
    guard max(lengths.0, lengths.1) >= Self.leastLength, lengths.0 >= 10, lengths.1 > 0 else { return [] }
    let deviation = curve.deviation(lengths.0, lengths.1)
    let isLong = deviation < 0 && lengths.0 >= 100
    guard deviation.magnitude >= (isLong ? Self.limitOfLong : Self.limit) else { return [] }
    let isOther = deviation >= Self.limitOfOther && ForeignText.is(there, context.note, here, source)
    return [
      Diagnostic(
        Self.info, severity: isOther ? .error : nil, at: there.range,
        isOther ? .isAnotherText : .isFar(deviation < 0 ? "shorter" : "longer"), about: here.range)
    ]
  }

  /// Standard deviations: one sound block in several thousand is further off.
  private static let limit: Float = 4
  /// An explanation or a longer wording is never so long.
  private static let limitOfOther: Float = 6
  /// A long block that is too short has lost something: a single word cannot explain it.
  private static let limitOfLong: Float = 3
  /// A text of few words may be rendered in one word.
  private static let leastLength: Float = 40
}

extension Message {
  fileprivate static let isAnotherText: Message = "this is another text than the source has here, translate the source"
  fileprivate static func isFar(_ what: String) -> Message {
    Message("much \(what) than the source lets expect, compare them")
  }
}
