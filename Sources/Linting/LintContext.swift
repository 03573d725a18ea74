import Alignment
import Analyses
import Lexicon
import Memory
import Notes
import Terminology
import UnicodeText

/// What rules are given about one note: all that is known about it, and what the user set. Lives on one worker.
package final class LintContext: NoteContext {
  /// What the user set about the rules; read by `Rule.value(of:in:)`.
  package let options: RuleOptions
  /// When and how the note was last said to agree with its source; nil when nobody said so.
  package let stamp: Stamp?
  /// What was repaired in the note's markup before it was checked.
  package let repair: MarkupRepair

  package init(
    note: Note, sourceNote: Note?, sourceLanguage: LanguageTag, targetLanguage: LanguageTag, alignment: NoteAlignment,
    lexicon: Lexicon, glossary: Glossary, analyzer: TextAnalyzer, readsAsSource: Bool = false,
    options: RuleOptions = RuleOptions(), languageAsideFrontMatter: LanguageTag? = nil, files: FileView = .none,
    stamp: Stamp? = nil, habits: LearnedHabits = .none, customaryBlocks: Set<Int> = [],
    repair: MarkupRepair? = nil, decisions: DecisionLog? = nil
  ) {
    self.options = options
    self.stamp = stamp
    self.repair = repair ?? MarkupRepair(of: note, alignment)
    super.init(
      note: note, sourceNote: sourceNote, sourceLanguage: sourceLanguage, targetLanguage: targetLanguage,
      alignment: alignment, lexicon: lexicon, glossary: glossary, analyzer: analyzer, readsAsSource: readsAsSource,
      languageAsideFrontMatter: languageAsideFrontMatter, files: files, habits: habits,
      customaryBlocks: customaryBlocks, decisions: decisions)
  }
}
