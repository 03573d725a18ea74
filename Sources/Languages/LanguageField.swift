/// A fact that a file may give of a language, under the name that the file calls it by.
package enum LanguageField: String, CaseIterable, Sendable {
  case scripts, spaces, joiners, emphasis
  case folderNames = "folder-names"
  case keyboard
  case lookAlikes = "look-alikes"
  case ownLetters = "own-letters"
  case ownWords = "own-words"
  case relativeLetters = "relative-letters"
  case relatives
  case otherForms = "other-forms"
  case elisions, prefixes, suffixes
  case longestSuffix = "longest-suffix"
  case shortestStem = "shortest-stem"
  case shortestPart = "shortest-part"
  case links
  case clitics
  case joinedParticles = "joined-particles"
  case joinedWords = "joined-words"
  case compounds
  case stemmer, grammar, endings
  case pattern, derived, companions
  case separablePrefixes = "separable-prefixes"
  case loanFrame = "loan-frame"
  case nameEndings = "name-endings"
  case hyphenatedNames = "hyphenated-names"
  case bothSigns = "both-signs"
  case groupingSpace = "grouping-space"
  case multiplier
  case multiplierSign = "multiplier-sign"
  case numberWord = "number-word"
  case looseNumberWord = "loose-number-word"
  case numberPart = "number-part"
  case fractionWord = "fraction-word"
  case ambiguousNumbers = "ambiguous-numbers"
  case ordinalEndings = "ordinal-endings"
  case calendar
  case namedMonths = "named-months"
  case smallMonths = "small-months"
  case monthRegions = "month-regions"
  case month
  case ambiguousMonths = "ambiguous-months"
  case doubledOnly = "doubled-faults"
  case doubledExcept = "doubled-sound"
  case doubledPhrases = "doubled-phrases"
  case shortestDoubledPhrase = "shortest-doubled-phrase"
  case attributeArticles = "attribute-articles"
  case singleLetters = "single-letters"
  case verbLast = "verb-last"
  case messageCues = "message-cues"
  case functionWords = "function-words"
  case label
  case languageNames = "language-names"
  case preamble
  case openingWord = "opening-word"
  case closing, refusal, omission
  case preambleCues = "preamble-cues"
  case closingCues = "closing-cues"
  case refusalCues = "refusal-cues"
  case ratio
  case regions, package

  /// How its value is written.
  package enum Kind: Sendable {
    /// `yes` or `no`.
    case flag
    /// A decimal number above 0.
    case number
    /// A whole number above 0.
    case count
    /// One word.
    case word
    /// Words divided by spaces; several lines are one list.
    case words
    /// Words of which some are made of others: `(|و|ف)(ب|ل)` is six.
    case affixes
    /// Lines, each of them words that belong together.
    case rows
    /// Lines of a whole number and the words for it: `2 both twice`.
    case valuedRows
    /// Lines of a number with a fraction and the words for it: `1.5 anderthalb`.
    case fractions
    /// Lines of a power of ten and the words for it: `10^3 thousand`.
    case powers
    /// Lines of two sides: English labels and their rendering, `note = Hinweis`, or words and those next to them.
    case renderings

    /// Whether it may be given on several lines.
    var isRepeatable: Bool {
      switch self {
      case .flag, .number, .count, .word: false
      case .words, .affixes, .rows, .valuedRows, .fractions, .powers, .renderings: true
      }
    }
  }
}

extension LanguageField {
  package var section: LanguageSection {
    switch self {
    case .scripts, .spaces, .joiners, .emphasis, .folderNames: .writing
    case .keyboard, .lookAlikes, .ownLetters, .ownWords, .relativeLetters, .relatives, .otherForms: .letters
    case .elisions, .prefixes, .suffixes, .longestSuffix, .shortestStem, .shortestPart, .links, .clitics,
      .joinedParticles, .joinedWords, .compounds:
      .affixes
    case .stemmer, .grammar, .endings, .pattern, .derived, .companions, .separablePrefixes, .loanFrame, .nameEndings,
      .hyphenatedNames:
      .forms
    case .bothSigns, .groupingSpace, .multiplier, .multiplierSign, .numberWord, .looseNumberWord, .numberPart,
      .fractionWord, .ambiguousNumbers, .ordinalEndings:
      .numbers
    case .calendar, .namedMonths, .smallMonths, .monthRegions, .month, .ambiguousMonths: .dates
    case .doubledOnly, .doubledExcept, .doubledPhrases, .shortestDoubledPhrase, .attributeArticles, .singleLetters,
      .verbLast:
      .doubling
    case .messageCues, .functionWords, .label: .words
    case .languageNames, .preamble, .openingWord, .closing, .refusal, .omission, .preambleCues, .closingCues,
      .refusalCues:
      .residue
    case .ratio: .length
    case .regions, .package: .dictionary
    }
  }

  package var kind: Kind {
    switch self {
    case .spaces, .joiners, .emphasis, .clitics, .joinedParticles, .joinedWords, .compounds, .nameEndings,
      .hyphenatedNames,
      .bothSigns, .groupingSpace, .namedMonths, .smallMonths, .verbLast:
      .flag
    case .ratio: .number
    case .longestSuffix, .shortestStem, .shortestPart, .shortestDoubledPhrase: .count
    case .stemmer, .grammar, .calendar: .word
    case .prefixes, .suffixes: .affixes
    case .relativeLetters, .pattern, .derived, .loanFrame, .package, .preamble, .openingWord, .closing, .refusal,
      .omission, .doubledPhrases:
      .rows
    case .numberWord, .looseNumberWord, .numberPart, .month: .valuedRows
    case .fractionWord: .fractions
    case .multiplier, .multiplierSign: .powers
    case .label, .companions: .renderings
    case .scripts, .folderNames, .keyboard, .lookAlikes, .ownLetters, .ownWords, .relatives, .otherForms, .elisions,
      .links, .endings,
      .separablePrefixes, .monthRegions, .ambiguousMonths, .ambiguousNumbers, .ordinalEndings, .doubledOnly,
      .doubledExcept,
      .attributeArticles, .singleLetters, .messageCues, .functionWords, .languageNames, .preambleCues, .closingCues,
      .refusalCues, .regions:
      .words
    }
  }
}
