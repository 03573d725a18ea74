import Alignment
import Languages
import Lexicon
import Memory
import Notes
import SourceText
import Terminology
import UnicodeText

/// All that is known about one note while it is checked, and what the analyses find out about it: each is made when it
/// is first asked for, and shared by all rules. Lives on one worker. Open, because what rules are given (`LintContext`)
/// adds what the user set.
open class NoteContext {
  /// After its markup slips were repaired.
  package final let note: Note
  package final let sourceNote: Note?
  package final let sourceLanguage: LanguageTag
  package final let targetLanguage: LanguageTag
  package final let units: [TranslationUnit]
  /// The blocks with those of the source that they answer, in the order of the translation; empty without a source.
  package final let blockPairs: [BlockPair]
  package final let lexicon: Lexicon
  package final let glossary: Glossary
  package final let analyzer: TextAnalyzer
  /// Whether the whole note reads as the source language although it is said to be in the target language.
  package final let readsAsSource: Bool
  /// What language the note is in according to the user, its path or its text; nil when only its front matter says so.
  package final let languageAsideFrontMatter: LanguageTag?
  /// The files around the note.
  package final let files: FileView
  /// What the project's notes taught: the only way in which other notes count.
  package final let habits: LearnedHabits
  /// Indices of the note's blocks that most translations have and their sources do not.
  package final let customaryBlocks: Set<Int>
  /// Where decisions are recorded; nil unless somebody wants to know why.
  package final let decisions: DecisionLog?

  package init(
    note: Note, sourceNote: Note?, sourceLanguage: LanguageTag, targetLanguage: LanguageTag, alignment: NoteAlignment,
    lexicon: Lexicon, glossary: Glossary, analyzer: TextAnalyzer, readsAsSource: Bool,
    languageAsideFrontMatter: LanguageTag?, files: FileView, habits: LearnedHabits, customaryBlocks: Set<Int>,
    decisions: DecisionLog?
  ) {
    self.note = note
    self.sourceNote = sourceNote
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    units = alignment.units
    blockPairs = alignment.blockPairs
    self.lexicon = lexicon
    self.glossary = glossary
    self.analyzer = analyzer
    self.readsAsSource = readsAsSource
    self.languageAsideFrontMatter = languageAsideFrontMatter
    self.files = files
    self.habits = habits
    self.customaryBlocks = customaryBlocks
    self.decisions = decisions
  }

  /// The source, where the note is compared with it: a note that is in the source language is not.
  private final var comparedSource: Note? { readsAsSource ? nil : sourceNote }

  // MARK: Languages

  final private(set) lazy var nearLanguages = NearLanguages(
    of: targetLanguage, besides: sourceLanguage, sourceWords: sourceVocabulary?.keys ?? [])
  /// The relative of the target language that the whole note is in; nil if it may be in the target language.
  package final private(set) lazy var relativeOfNote: LanguageTag? =
    readsAsSource ? nil : nearLanguages.language(of: note.segments, fewest: NearLanguages.fewestOfNote)

  // MARK: Places and lengths

  /// The markup at any place of the note.
  package final private(set) lazy var places = NotePlaces(note)
  final private(set) lazy var unitPlaces = UnitPlaces(units)
  /// How long the translation of so many source letters is in this note; nil without a source.
  package final private(set) lazy var lengths: LengthCurve? = sourceNote.map {
    LengthCurve(source: $0, target: note, from: sourceLanguage, to: targetLanguage, units: units)
  }

  // MARK: Leftovers

  /// Words of the source language in the note.
  package final private(set) lazy var leftovers = NoteLeftovers(self)
  final private(set) lazy var sourceFunctionWords = FunctionWords.of(sourceLanguage)
  final private(set) lazy var targetFunctionWords = FunctionWords.of(targetLanguage)
  /// English names of the target language's relatives, and letters that only they have.
  final private(set) lazy var relativeLetters = Language.of(targetLanguage).relativeLetters.map {
    (name: $0.name, letters: UnitSet($0.letters))
  }
  final private(set) lazy var targetProfile = TargetProfile(self)
  final private(set) lazy var sourceOrder: SourceOrder? = sourceNote.map { SourceOrder($0, sourceFunctionWords) }
  /// Whether a word of the source that has this key follows an opening quotation mark in `unit`.
  package final func isQuotedInSource(_ key: UInt64, of unit: TranslationUnit) -> Bool {
    sourceOrder?.unit(unit.sources).quoted.contains(key) ?? false
  }

  package final private(set) lazy var sourceVocabulary: SourceVocabulary? = sourceNote.map { SourceVocabulary($0) }
  package final private(set) lazy var latinAccidents = LatinAccidents(self)
  package final private(set) lazy var sourceTexts: SourceTexts? = sourceNote.map { SourceTexts($0) }
  /// The scripts that the note may hold.
  package final private(set) lazy var expectedScripts = ForeignRun.expectedScripts(self)
  package final private(set) lazy var lookalikes = Lookalikes(targetLanguage, analyzer)
  final private(set) lazy var codeWords = CodeWords(note)
  final private(set) lazy var codeNames = CodeNames(note)
  final private(set) lazy var acronyms = NoteAcronyms(note)
  final private(set) lazy var termsOfArt: TermsOfArt? = sourceNote.map { TermsOfArt($0, sourceFunctionWords) }
  /// What the note does with terms that the source has in small letters; nil without a source.
  final private(set) lazy var translatedTerms: TranslatedTerms? = sourceNote.map { TranslatedTerms(self, source: $0) }
  /// Words of the source language for what programs say.
  final private(set) lazy var messageCues = Set(Language.of(sourceLanguage).messageCues.map { Folding.key($0) })
  /// Words of the source language with endings of the target language; nil where there are none.
  final private(set) lazy var loanForms: LoanForms? = LoanForms(self)

  // MARK: Spelling and terms

  /// Words of the note that may be misspelled.
  package final private(set) lazy var spelling = NoteSpelling(self)
  final private(set) lazy var expectedForms = ExpectedForms(self)
  /// Terms and renderings of segments, found once.
  final private(set) lazy var foundTerms = TermMemo(self)
  final private(set) lazy var sourceKeys: SourceKeys? = sourceNote.map { SourceKeys($0) }

  /// Short texts of the note and its source.
  final private(set) lazy var noteSegments = NoteSegments(self)

  // MARK: Numbers and identifiers

  package final private(set) lazy var numbers = NoteNumbers(self)
  final private(set) lazy var sourceNumbers: KnownNumbers? = sourceNote.map { KnownNumbers($0, numbers) }
  final private(set) lazy var sourceTokens: SourceTokens? = sourceNote.map { SourceTokens($0) }
  package final private(set) lazy var nameCounts: NameCounts? = sourceNote.map { NameCounts($0, note) }
  /// Names that the glossary keeps.
  package final private(set) lazy var keptNames = Set(glossary.keptTerms.map { glossary.terms[$0].source })

  // MARK: Inlines, blocks and residue

  /// The inline markup of each block with that of its source; nil without a source.
  package final private(set) lazy var pairedInlines: PairedInlines? = comparedSource.map { PairedInlines(self, $0) }
  final private(set) lazy var linkTextLikeness: LinkTextLikeness? = pairedInlines.map { LinkTextLikeness($0, self) }
  package final private(set) lazy var identifierUses: IdentifierUses? = pairedInlines.map {
    IdentifierUses(source: $0.source.file.bytes, target: $0.note.file.bytes)
  }
  private final var knownAnchors: (style: AnchorStyle, finder: AnchorFinder?)?

  /// What the anchors of the note lead to, as `style` makes them of headings; nil without a source.
  package final func anchors(_ style: AnchorStyle) -> AnchorFinder? {
    if let known = knownAnchors, known.style == style { return known.finder }
    let made = pairedInlines.map { AnchorFinder(self, $0, style) }
    knownAnchors = (style, made)
    return made
  }

  /// Blocks that the translation lacks, and those that it adds.
  package final private(set) lazy var blockGaps = BlockGaps(self)
  /// Whether the note follows another version of its source.
  package final private(set) lazy var versionEvidence = VersionEvidence(self)
  /// Where the note says that it is out of date; nil when it does not.
  package final private(set) lazy var outdatedMark: OutdatedMark? = comparedSource.flatMap { _ in OutdatedMark(note) }
  package final private(set) lazy var unansweredBlocks: UnansweredBlocks? = comparedSource.map {
    UnansweredBlocks(self, $0)
  }
  /// Runs of lines that the source itself repeats; empty without a source.
  package final private(set) lazy var sourceLoops: [LineLoop] =
    sourceNote.map { LineLoop.all(in: $0, fewest: 3) } ?? []
}
