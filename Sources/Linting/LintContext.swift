import Alignment
import Lexicon
import Memory
import Notes
import Terminology
import UnicodeText

/// Everything that is known while one note is checked. Confined to one worker.
package struct LintContext {
  /// The note with its markup slips repaired.
  package let note: Note
  package let sourceNote: Note?
  package let sourceLanguage: LanguageTag
  package let targetLanguage: LanguageTag
  package let units: [TranslationUnit]
  /// The blocks paired with those of the source, in the order of the translation; empty without a source.
  package let blockPairs: [BlockPair]
  package let lexicon: Lexicon
  package let glossary: Glossary
  package let analyzer: TextAnalyzer
  /// Whether the whole note reads as the source language although it should be in the target language.
  package let readsAsSource: Bool
  /// The options that the user set for the rules; read by `Rule.value(of:in:)`.
  package let options: RuleOptions
  /// The language of the note according to the user, its path or its text; nil when only its front matter names one.
  package let languageAsideFrontMatter: LanguageTag?
  /// The files around the note.
  package let tree: NoteTree
  /// The stamp of the last time when the note was confirmed to agree with its source; nil without one.
  package let stamp: Stamp?
  /// Habits learned from the project's notes; the only way in which a check depends on other notes.
  package let habits: LearnedHabits
  /// Indices of the note's blocks that most translations have and their sources do not.
  package let customaryBlocks: Set<Int>
  /// The repairs made to the note's markup before it was checked.
  package let repair: MarkupRepair
  /// Values that rules compute once for this note and share.
  package let memo = NoteMemo()

  package init(
    note: Note, sourceNote: Note?, sourceLanguage: LanguageTag, targetLanguage: LanguageTag, alignment: NoteAlignment,
    lexicon: Lexicon, glossary: Glossary, analyzer: TextAnalyzer, readsAsSource: Bool = false,
    options: RuleOptions = RuleOptions(), languageAsideFrontMatter: LanguageTag? = nil, tree: NoteTree = .none,
    stamp: Stamp? = nil, habits: LearnedHabits = .none, customaryBlocks: Set<Int> = [],
    repair: MarkupRepair? = nil
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
    self.options = options
    self.languageAsideFrontMatter = languageAsideFrontMatter
    self.tree = tree
    self.stamp = stamp
    self.habits = habits
    self.customaryBlocks = customaryBlocks
    self.repair = repair ?? MarkupRepair(of: note, alignment)
  }

  /// The markup at each place of the note.
  package var places: NotePlaces { memo.value { NotePlaces(note) } }
}
