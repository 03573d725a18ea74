import Lexicon
import Memory
import Notes
import UnicodeText

/// Values that differ from what nearly all translations of the project do.
extension FrontMatterComparison {
  package func brokenHabits(_ context: NoteContext) -> [Finding] {
    let model = Dictionary(
      (source.frontMatter?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
    return (own.frontMatter?.entries ?? []).compactMap { entry in
      guard let twin = model[entry.path], let wanted = twin.text, let value = entry.text, !wanted.isEmpty,
        !entry.path.contains(where: FrontMatterKey.isOwn), !entry.path.contains(where: FrontMatterKey.isLanguage)
      else { return nil }
      if let tally = habits.same(entry.path) { return changed(entry, value, twin, wanted, tally) }
      if let tally = habits.translated(entry.path) { return copied(entry, value, twin, wanted, tally, context) }
      return nil
    }
  }

  /// A title may be a name in nearly all notes and none in this one.
  private func changed(
    _ entry: FrontMatterEntry, _ value: String, _ twin: FrontMatterEntry, _ wanted: String, _ tally: MemoryFact.Tally
  ) -> Finding? {
    guard !entry.isProse, !FrontMatterKey.isFixed(twin, wanted), !isSame(value, wanted, entry.path) else { return nil }
    return .unlikeOthers(entry, source: twin, tally)
  }

  /// Keys that always hold prose are checked by the rules for prose.
  private func copied(
    _ entry: FrontMatterEntry, _ value: String, _ twin: FrontMatterEntry, _ wanted: String, _ tally: MemoryFact.Tally,
    _ context: NoteContext
  ) -> Finding? {
    guard value == wanted, !entry.isProse, Self.isProse(value, context) else { return nil }
    return .untranslated(entry, source: twin, tally)
  }

  /// Whether a value has words of the source language that cannot be names: two in small letters among three.
  private static func isProse(_ value: String, _ context: NoteContext) -> Bool {
    let units = Array(value.utf16)
    let words = context.analyzer.words(units).filter(\.hasLetter)
    guard words.count >= 3 else { return false }
    let evidence = LanguageEvidence(
      source: context.sourceLanguage, target: context.targetLanguage, lexicon: context.lexicon)
    return words.count { !$0.isCapitalized && $0.range.count >= 3 && evidence.score(units, $0) > 0.5 } >= 2
  }
}
