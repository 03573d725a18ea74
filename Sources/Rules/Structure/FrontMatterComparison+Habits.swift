import Analyses
import Lexicon
import Linting
import Memory
import Notes
import UnicodeText

/// Values that differ from what nearly all translations of the project do.
extension FrontMatterComparison {
  func brokenHabits(_ context: LintContext) -> [Diagnostic] {
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
  ) -> Diagnostic? {
    guard !entry.isProse, !FrontMatterKey.isFixed(twin, wanted), !isSame(value, wanted, entry.path) else { return nil }
    return Diagnostic(
      FrontMatterChanged.info, severity: .warning, at: entry.value.isEmpty ? entry.key : entry.value,
      .isUsuallySame(entry.path.joined(separator: "."), tally), about: twin.value,
      detail: .fixes([restored(entry, source.file.text(twin.value))]))
  }

  /// Keys that always hold prose are checked by the rules for prose.
  private func copied(
    _ entry: FrontMatterEntry, _ value: String, _ twin: FrontMatterEntry, _ wanted: String, _ tally: MemoryFact.Tally,
    _ context: LintContext
  ) -> Diagnostic? {
    guard value == wanted, !entry.isProse, Self.isProse(value, context) else { return nil }
    return Diagnostic(
      FrontMatterChanged.info, severity: .warning, at: entry.value,
      .isUsuallyTranslated(entry.path.joined(separator: "."), tally, context.sourceLanguage.englishName),
      about: twin.value)
  }

  /// Whether a value has words of the source language that cannot be names: two in small letters among three.
  private static func isProse(_ value: String, _ context: LintContext) -> Bool {
    let units = Array(value.utf16)
    let words = context.analyzer.words(units).filter(\.hasLetter)
    guard words.count >= 3 else { return false }
    let evidence = LanguageEvidence(
      source: context.sourceLanguage, target: context.targetLanguage, lexicon: context.lexicon)
    return words.count { !$0.isCapitalized && $0.range.count >= 3 && evidence.score(units, $0) > 0.5 } >= 2
  }
}

extension Message {
  fileprivate static func isUsuallySame(_ key: String, _ tally: MemoryFact.Tally) -> Message {
    Message("“\(key)” is as in the source in \(tally.count) of \(tally.total) notes, restore it")
  }
  fileprivate static func isUsuallyTranslated(_ key: String, _ tally: MemoryFact.Tally, _ language: String) -> Message {
    Message("“\(key)” is translated in \(tally.count) of \(tally.total) notes and \(language) here, translate it")
  }
}
