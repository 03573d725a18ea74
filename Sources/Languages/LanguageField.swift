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
  case spellingPair = "spelling-pair"
  case capitalNouns = "capital-nouns"
  case bareCapitals = "bare-capitals"
  case reformedLetters = "reformed-letters"
  case optionalLetters = "optional-letters"
  case markedHomographs = "marked-homographs"
  case mistaken, homophones
  case accentedEndings = "accented-endings"
  case lostEndings = "lost-endings"
  case strengtheningEndings = "strengthening-endings"
  case elisions, article, prefixes, suffixes
  case longestSuffix = "longest-suffix"
  case shortestStem = "shortest-stem"
  case shortestPart = "shortest-part"
  case links
  case particlePair = "particle-pair"
  case boundParticles = "bound-particles"
  case clitics
  case joinedParticles = "joined-particles"
  case joinedWords = "joined-words"
  case compounds
  case stemmer, grammar, endings
  case wordBuilding = "word-building"
  case pattern, derived, companions
  case separablePrefixes = "separable-prefixes"
  case loanFrame = "loan-frame"
  case euphony
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
  case nativeMark = "native-mark"
  case habitualMark = "habitual-mark"
  case openingMark = "opening-mark"
  case spacedMarks = "spaced-marks"
  case letterLikeColon = "letter-like-colon"
  case letterLikeColonWords = "words-in-letter-like-colon"
  case sentenceCase = "sentence-case"
  case formalWords = "formal-words"
  case informalWords = "informal-words"
  case formalEndings = "formal-endings"
  case informalEndings = "informal-endings"
  case attributeParticles = "attribute-particles"
  case countingWords = "counting-words"
  case wordBeginnings = "word-beginnings"
  case verbMarks = "verb-marks"
  case nounParticles = "noun-particles"
  case verbEndings = "verb-endings"
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
    /// Lines of two sides: English labels and their rendering, `note = Hinweis`, words and those next to them, or marks
    /// and those that replace them.
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
    case .keyboard, .lookAlikes, .ownLetters, .ownWords, .relativeLetters, .relatives, .otherForms, .spellingPair:
      .letters
    case .capitalNouns, .bareCapitals, .reformedLetters, .optionalLetters, .markedHomographs, .mistaken, .homophones,
      .accentedEndings, .lostEndings, .strengtheningEndings:
      .spelling
    case .elisions, .article, .prefixes, .suffixes, .longestSuffix, .shortestStem, .shortestPart, .links, .particlePair,
      .boundParticles, .clitics, .joinedParticles, .joinedWords, .compounds:
      .affixes
    case .stemmer, .grammar, .wordBuilding, .endings, .pattern, .derived, .companions, .separablePrefixes, .loanFrame,
      .euphony, .nameEndings, .hyphenatedNames:
      .forms
    case .bothSigns, .groupingSpace, .multiplier, .multiplierSign, .numberWord, .looseNumberWord, .numberPart,
      .fractionWord, .ambiguousNumbers, .ordinalEndings:
      .numbers
    case .calendar, .namedMonths, .smallMonths, .monthRegions, .month, .ambiguousMonths: .dates
    case .doubledOnly, .doubledExcept, .doubledPhrases, .shortestDoubledPhrase, .attributeArticles,
      .singleLetters, .verbLast, .attributeParticles, .countingWords,
      .wordBeginnings, .verbMarks, .nounParticles, .verbEndings:
      .doubling
    case .nativeMark, .habitualMark, .openingMark, .spacedMarks, .letterLikeColon, .letterLikeColonWords, .sentenceCase:
      .punctuation
    case .formalWords, .informalWords, .formalEndings, .informalEndings: .register
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
      .bothSigns, .groupingSpace, .namedMonths, .smallMonths, .verbLast, .capitalNouns, .bareCapitals, .sentenceCase:
      .flag
    case .ratio: .number
    case .longestSuffix, .shortestStem, .shortestPart, .shortestDoubledPhrase: .count
    case .stemmer, .grammar, .wordBuilding, .calendar, .letterLikeColon: .word
    case .prefixes, .suffixes: .affixes
    case .relativeLetters, .pattern, .derived, .loanFrame, .euphony, .particlePair, .spellingPair, .package, .preamble,
      .openingWord,
      .closing, .refusal,
      .omission, .doubledPhrases:
      .rows
    case .numberWord, .looseNumberWord, .numberPart, .month: .valuedRows
    case .fractionWord: .fractions
    case .multiplier, .multiplierSign: .powers
    case .label, .companions, .mistaken, .nativeMark, .habitualMark, .openingMark, .spacedMarks: .renderings
    case .scripts, .folderNames, .keyboard, .lookAlikes, .ownLetters, .ownWords, .relatives, .otherForms,
      .reformedLetters, .optionalLetters, .markedHomographs, .homophones, .accentedEndings, .lostEndings,
      .strengtheningEndings,
      .elisions, .article, .attributeParticles, .countingWords, .wordBeginnings, .verbMarks, .nounParticles,
      .verbEndings,
      .links, .endings,
      .separablePrefixes, .monthRegions, .ambiguousMonths, .ambiguousNumbers, .doubledOnly, .doubledExcept,
      .attributeArticles, .ordinalEndings,
      .singleLetters, .messageCues, .functionWords, .boundParticles, .letterLikeColonWords, .formalWords,
      .informalWords, .formalEndings,
      .informalEndings,
      .languageNames, .preambleCues, .closingCues, .refusalCues, .regions:
      .words
    }
  }
}
