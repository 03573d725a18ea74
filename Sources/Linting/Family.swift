/// The subject of a rule; families can be selected as a whole.
public enum Family: String, CaseIterable, Sendable {
  /// Whether text is translated at all, and into the right language.
  case untranslated
  /// Terms of the glossary.
  case terms
  /// Non-words and doubled words.
  case spelling
  /// Blocks, links, code and markup, compared with the source.
  case structure
  /// Values, compared with the source, and how they are written.
  case numbers
  /// Marks, spaces, digits, capitals and register, by the norms of the language and the habits of the note.
  case typography
  /// Leftovers of a translation model.
  case residue
  /// Whether the note renders a thing as the project's other notes do.
  case consistency
  /// Comments that suppress findings.
  case suppressions

  /// One line for `calque rules`.
  public var summary: String {
    switch self {
    case .untranslated: "is it translated at all, and into the right language"
    case .terms: "are the glossary's renderings used"
    case .spelling: "misspelt words, and words written twice"
    case .structure: "are blocks, links, code and markup those of the source"
    case .numbers: "are values those of the source, and well written"
    case .typography: "is it punctuated, spaced and addressed as the language and the note want it"
    case .residue: "what a model left in the text: preambles, loops, omissions"
    case .consistency: "is it worded as in the project's other notes"
    case .suppressions: "do the comments that silence Calque still have something to silence"
    }
  }
}
