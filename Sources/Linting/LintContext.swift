import Alignment
import Lexicon
import Memory
import Notes
import Terminology
import UnicodeText

/// All that is known while one note is checked. Lives on one worker.
package struct LintContext {
  /// With its slips of markup repaired.
  package let note: Note
  package let sourceNote: Note?
  package let sourceLanguage: LanguageTag
  package let targetLanguage: LanguageTag
  package let units: [TranslationUnit]
  /// The blocks beside those of the source, in the order of the translation; empty without a source.
  package let blockPairs: [BlockPair]
  package let lexicon: Lexicon
  package let glossary: Glossary
  package let analyzer: TextAnalyzer
  /// The whole note reads as the source language although it is said to be in the target language.
  package let readsAsSource: Bool
  /// What the user set about the rules; read by `Rule.value(of:in:)`.
  package let options: RuleOptions
  /// What language the note is in as the user, its path or its text say; nil when only its front matter says so.
  package let languageAsideFrontMatter: LanguageTag?
  /// What stands on the disk around the note.
  package let tree: FileView
  /// When and how the note was last said to agree with its source; nil when nobody said so.
  package let stamp: Stamp?
  /// What the project's notes taught; how it sees other notes at all.
  package let habits: LearnedHabits
  /// Indices of the note's blocks that most translations have and their sources do not.
  package let customaryBlocks: Set<Int>
  /// What was repaired in the note's markup before it was checked.
  package let repair: MarkupRepair
  /// What the rules share about this note.
  package let memo = NoteMemo()

  package init(
    note: Note, sourceNote: Note?, sourceLanguage: LanguageTag, targetLanguage: LanguageTag, alignment: NoteAlignment,
    lexicon: Lexicon, glossary: Glossary, analyzer: TextAnalyzer, readsAsSource: Bool = false,
    options: RuleOptions = RuleOptions(), languageAsideFrontMatter: LanguageTag? = nil, tree: FileView = .none,
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

  /// What markup there is at a place of the note.
  package var places: NotePlaces { memo.value { NotePlaces(note) } }
}
