import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// A heading, paragraph, item, cell or label is in the source language.
package struct UntranslatedBlock: UnitRule {
  package static let info = RuleInfo(
    name: "untranslated-block", family: .untranslated, severity: .error, fix: .safe, since: "0.1.0",
    summary: "a heading, paragraph, item, cell or label left in the source language",
    why: "Headings and labels are what a reader sees first, and a paragraph in another language is lost to them.",
    details: """
      A block is reported if nine tenths of its letters outside names, code and numbers are in the source language. \
      Headings, table heads, admonition titles and the leads of items are checked as a whole: title case is no reason \
      to skip them, a name is. Names, titles that the source uses in running text, reference entries that are one \
      link, words that both languages share, words in an order that only the translation has, and code are not \
      reported. One or two words are a warning, in the alternative text of an image an info; what editors insert there \
      (“image”, “alt text”) and the words of badges are not reported. The suggestion is what the glossary has, else what \
      other notes have by the memory of `calque learn`, else what the note itself has elsewhere; it is written if three \
      notes or more have it in such a place, and no other note has anything else.
      """,
    options: [TypedOption.accept.option, TypedOption.leastWords.option],
    examples: [
      .bad(lang: "de", source: "## Getting started", "## ⟦Getting started⟧"),
      .bad(lang: "ar", source: "## Learning objectives", "## ⟦Learning objectives⟧"),
      .bad(
        lang: "es",
        source: "The council meets every second Tuesday in the old town hall.\n\nEverybody may come and listen.",
        "⟦The council meets every second Tuesday in the old town hall⟧.\n\nTodo el mundo puede venir a escuchar."),
      .bad(lang: "ja", source: "- **Duration:** two hours", "- **⟦Duration⟧:** 二時間"),
      .bad(
        lang: "ja",
        source: "- **Mooring** - tie the boat\n- **Cleaning** - wash the deck\n- **Teardown** - lower the mast",
        "- **係留** - 船をつなぐ\n- **清掃** - 甲板を洗う\n- **⟦Teardown⟧** - マストを下ろす"),
      .bad(
        lang: "zh-Hans", source: "Please read our [Rules of the Ferry](rules.md) first.",
        "请先阅读我们的[⟦Rules of the Ferry⟧](rules.md)。"),
      .bad(
        lang: "de", source: "# Rope\n\nCoil the rope before the boat leaves.\n\nDry it in the shade.",
        "# Seil\n\n⟦Coil the rope before the boat leaves⟧.\n\nRollen Sie das Seil auf, bevor das Boot ablegt.\n\nTrocknen Sie es im Schatten."
      ),
      .bad(
        lang: "de", source: "## 🔧 Closing the lock {#lock}", memory: lock("de", "Die Schleuse schließen", 3),
        "## 🔧 ⟦Closing the lock⟧ {#lock}", suggestion: "Die Schleuse schließen"),
      .bad(
        lang: "ja", source: "## Closing the lock", memory: lock("ja", "閘門を閉める", 7), "## ⟦Closing the lock⟧",
        suggestion: "閘門を閉める"),
      .bad(
        lang: "de", source: "## HOW TO TIE THE ROPE",
        memory: "de\tsegment-heading\tHow to tie the rope → Das Tau festmachen\t5\t5", "## ⟦HOW TO TIE THE ROPE⟧",
        suggestion: "DAS TAU FESTMACHEN"),
      .good(
        lang: "de", source: "### Night Ferry (night-ferry.yml)", "### Night Ferry (night-ferry.yml)",
        because: "the name of the file in the brackets"),
      .good(
        lang: "nl", source: "1. **Continuous Monitoring**: watch the tide.",
        "1. **Continue monitoring**: let op het getij.",
        because: "words of the translation, which the source of the label does not have"),
      .good(
        lang: "zh-Hans", source: "Please read the [Rules of the Ferry](https://example.org/rules) first.",
        "请先阅读[Rules of the Ferry](https://example.org/rules)。", because: "the title of a page elsewhere"),
      .good(
        lang: "de", source: "### Hinge\n\nCall `hinge` first.", "### Hinge\n\nRufen Sie zuerst `hinge` auf.",
        because: "a name that the note has as code"),
      .good(
        lang: "es", source: "## CSV reports", "## Reports CSV", because: "in the translation's own order, so on purpose"
      ),
      .good(
        lang: "de", source: "The <abbr title=\"Local Tide Tables\">LTT</abbr> list them all.",
        "Die <abbr title=\"Local Tide Tables\">LTT</abbr> führen sie alle auf.", because: "what an acronym stands for"),
      .good(
        lang: "zh-Hans", source: "## 3.1. Lantern\n\nLantern counts the boats.", "## 3.1. Lantern\n\n我们用 Lantern 数船。",
        because: "a name, as the translation's own sentence shows"),
      .good(lang: "de", source: "## Docker", "## Docker", because: "a name"),
      .good(
        lang: "it", source: "![image](https://example.org/9f2c.png)", "![image](https://example.org/9f2c.png)",
        because: "an alternative text that an editor inserted"),
      .good(lang: "fr", source: "## Introduction", "## Introduction", because: "a word of both languages"),
      .good(
        lang: "ru", source: "- [How rivers shape their valleys](https://example.org/rivers)",
        "- [How rivers shape their valleys](https://example.org/rivers)", because: "an entry of a reference list"),
      .good(lang: "zh-Hans", source: "`docker compose up`", "`docker compose up`", because: "code"),
    ])

  /// A memory with one heading.
  private static func lock(_ language: String, _ rendering: String, _ notes: Int) -> String {
    "\(language)\tsegment-heading\tClosing the lock → \(rendering)\t\(notes)\t\(notes)"
  }

  package init() {}

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    let all = context.leftovers
    return unit.targets.flatMap { index -> [Diagnostic] in
      let found = all.leftovers(in: index).filter { $0.extent == .block }
      if !found.isEmpty, let reason = AlternativeText.keepReason(context.note.segments[index], unit, in: context) {
        context.record(.label, .kept(reason), at: context.note.segments[index].range)
        return []
      }
      return found.map { diagnostic($0, unit, context) }
    }
  }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    Renderings.of(diagnostic, in: context)
  }

  /// One or two words in an image's alternative text are as often the name on a badge.
  private func severity(_ leftover: Leftover, _ kind: Segment.Kind) -> Severity {
    guard leftover.terms <= 2 else { return .error }
    return kind == .altText ? .info : .warning
  }

  private func diagnostic(_ leftover: Leftover, _ unit: TranslationUnit, _ context: LintContext) -> Diagnostic {
    let segment = context.note.segments[leftover.segment]
    let range = leftover.place(in: context.note)
    let words = Quotation.of(range, in: context.note.file)
    let isExtra = isBesideTranslation(leftover, unit, context)
    let known = isExtra ? nil : Renderings.known(leftover, at: range, in: context)
    return Diagnostic(
      Self.info, severity: severity(leftover, segment.kind), at: range,
      isExtra
        ? .delete(words, context.sourceLanguage.englishName)
        : .translate(words, from: context.sourceLanguage.englishName, known.request),
      about: SourceMatch.range(of: leftover.words, in: segment, unit: unit, context), detail: known.detail)
  }

  /// Whether the text is copied from the source although another block was found to translate it.
  private func isBesideTranslation(_ leftover: Leftover, _ unit: TranslationUnit, _ context: LintContext) -> Bool {
    guard unit.sources.isEmpty, let texts = context.sourceTexts else { return false }
    let words = context.note.segments[leftover.segment].words[leftover.words]
    return texts.contain(words)
  }
}

extension Message {
  fileprivate static func delete(_ words: String, _ language: String) -> Message {
    Message("\(language) left next to its translation: \(words), delete it")
  }
  fileprivate static func translate(_ words: String, from language: String, _ request: String) -> Message {
    Message("left in \(language): \(words), \(request)")
  }
}
