import Languages
import Models
import SourceText
import UnicodeText

/// Whether a run of one or two words was left untranslated, by `Sources/Models/short-run.tsv` and its trees: one set of
/// weights for each language and one set of trees for each kind of script, with and without a source.
struct ShortRunModel: Sendable {
  private let fitted: FittedModel

  private static let features = ModelFeatures(RunFeature.self)
  /// Each is read when it is first asked for.
  private static let known = OnceTable<[String], FittedModel>()

  init(language: LanguageTag, hasSource: Bool) {
    let kind = Language.of(language).isLatin ? "Latn" : "Zyyy"
    let conditions = [language.base, language.language, kind].map { "\($0), \(hasSource ? "with" : "without") source" }
    fitted = Self.known.value(of: conditions) {
      FittedModel.embedded("short-run.tsv", of: conditions, Self.features, trees: "short-run-trees.tsv")
    }
  }

  /// Whether the run was more likely left untranslated than kept on purpose.
  func isLeftover(_ run: ShortRun) -> Bool { !run.isLoan && odds(run) >= fitted.threshold }

  /// The log-odds of the model, and of what translations into other languages do with the words.
  private func odds(_ run: ShortRun) -> Float {
    fitted.logOdds(run.features.values) + (run.isOutvoted ? Self.oddsOfVote : 0)
  }

  /// Of the findings that few of the languages leave, 34 of 35 were right.
  private static let oddsOfVote: Float = 2

  /// What `isLeftover` says of a run, with its figures.
  func decision(about run: ShortRun, in context: NoteContext) -> Decision {
    let segment = context.note.segments[run.leftover.segment]
    if run.isLoan {
      return Decision(
        .run, segment.text.byteRange(run.leftover.range), .kept(.targetWord),
        evidence: ["nearly as frequent as in the source language"])
    }
    let odds = odds(run)
    let vote = run.isOutvoted ? ["most other languages of the project translate it"] : []
    let figures = [odds, fitted.threshold].map(ModelContributions.rounded)
    return Decision(
      .run, segment.text.byteRange(run.leftover.range), odds >= fitted.threshold ? .weighed(odds) : .kept(.model),
      evidence: ["log-odds \(figures[0]), reported from \(figures[1]) on"] + vote + fitted.reasons(run.features.values))
  }
}
