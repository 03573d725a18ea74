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
  func isLeftover(_ run: ShortRun) -> Bool { fitted.logOdds(run.features.values) >= fitted.threshold }

  /// What `isLeftover` says of a run, with its figures.
  func decision(about run: ShortRun, in context: NoteContext) -> Decision {
    let segment = context.note.segments[run.leftover.segment]
    let odds = fitted.logOdds(run.features.values)
    let figures = [odds, fitted.threshold].map(ModelContributions.rounded)
    return Decision(
      .run, segment.text.byteRange(run.leftover.range), odds >= fitted.threshold ? .weighed(odds) : .kept(.model),
      evidence: ["log-odds \(figures[0]), reported from \(figures[1]) on"] + fitted.reasons(run.features.values))
  }
}
