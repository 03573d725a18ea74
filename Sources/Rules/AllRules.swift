import Analyses
import Linting

/// All rules, by family. Each rule is one file and one line here.
package enum AllRules {
  package static let rules: [any Rule.Type] =
    whole + residue + untranslated + terms + spelling + structure + inlines + numbers + typography
    + consistency + lengths + suppressions

  private static let whole: [any Rule.Type] = [UntranslatedNote.self]

  private static let residue: [any Rule.Type] = [
    ModelPreamble.self, RepetitionLoop.self, Abridged.self, AnsweredTitle.self,
  ]

  private static let untranslated: [any Rule.Type] = [
    WrongLanguage.self, ChineseVariant.self, UntranslatedBlock.self,
    // First: a path that was split by blanks is not leftover English.
    IdentifierChanged.self, UntranslatedFragment.self, ForeignScript.self, HanWord.self, LatinNotInSource.self,
    WrongRegion.self,
  ]

  private static let terms: [any Rule.Type] = [
    KeptTermChanged.self, ForbiddenTerm.self, TermMismatch.self, GlossaryConflict.self,
  ]

  private static let spelling: [any Rule.Type] = [
    Misspelling.self, DoubledWord.self, WrongParticle.self, WrongConjunction.self,
    ColonForLetter.self, TwoSpellings.self,
  ]

  private static let structure: [any Rule.Type] = [
    FrontMatterChanged.self, MissingBlock.self, HeadingLevelChanged.self, ListShapeChanged.self, TableShapeChanged.self,
  ]

  /// After the blocks: what is missing together with a block is not reported again.
  private static let inlines: [any Rule.Type] = [
    BrokenMarkup.self, LinkChanged.self, PlaceholderChanged.self, CodeChanged.self, BrokenAnchor.self,
    BrokenLink.self, EmphasisChanged.self,
  ]

  /// Last: rules that say more about the same words come first.
  private static let lengths: [any Rule.Type] = [ExtraBlock.self, LengthOutlier.self, Stale.self]

  private static let numbers: [any Rule.Type] = [NumberChanged.self, ForeignNumberFormat.self]

  private static let typography: [any Rule.Type] = [
    ForeignPunctuation.self, MissingOpeningMark.self, PunctuationSpacing.self, MixedDigits.self, SourceTitleCase.self,
    RegisterMix.self,
  ]

  private static let consistency: [any Rule.Type] = [TermDeparture.self, SameSource.self]

  private static let suppressions: [any Rule.Type] = [UnusedSuppression.self, InvalidSuppression.self]

  /// The rule of that name.
  package static func named(_ name: String) -> (any Rule.Type)? { rules.first { $0.info.name == name } }
}
