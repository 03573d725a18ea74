import Alignment
import Linting
import SourceText

/// A clause or a word of the source language stands in a translated sentence.
package struct UntranslatedFragment: UnitRule {
  package static let info = RuleInfo(
    name: "untranslated-fragment", family: .untranslated, severity: .error, fix: .displayOnly, since: "0.1.0",
    summary: "a clause or a word of the source language in a translated sentence",
    why: "A reader of the translation meets a clause in a language they may not read.",
    details: """
      Every word is weighed by the frequency tables of both languages, the dictionaries where they are installed, and \
      the source block where there is one; the sentence is then decoded with two states and a price for switching. \
      Names, titles in title case, acronyms, identifiers, key names, words attached to code, glosses in brackets and \
      words that the note leaves twice or more stay silent. One or two words are a warning, up to five in \
      quotation marks an info.
      """,
    options: [TypedOption.accept.option, TypedOption.leastWords.option],
    examples: [
      .bad(lang: "de", "Der Verein zog, ⟦claiming that the contract was broken⟧, vor Gericht."),
      .bad(
        lang: "ar", source: "She left the board, saying that the plan was too risky, and founded a new company.",
        "غادرت مجلس الإدارة، ⟦saying that the plan was too risky⟧، وأسست شركة جديدة."),
      .bad(
        lang: "zh-Hans", source: "The editor checks every chapter before the printer receives it.",
        "编辑 ⟦before the printer receives it⟧ 检查每一章。"),
      .bad(
        lang: "fr", source: "The bridge was closed because the river had risen during the night.",
        "Le pont a été fermé ⟦because the river had risen⟧ pendant la nuit."),
      .good(lang: "de", "Das Buch *The Art of Computer Programming* erschien 1968.", because: "the title of a work"),
      .good(lang: "zh-Hans", "可及性（accessibility）很重要。", because: "a gloss in brackets"),
      .good(lang: "ru", "Нажмите Ctrl и откройте файл `read me first`.", because: "a key name and code"),
      .good(lang: "hi", "यह लेख Ada Lovelace और Charles Babbage के बारे में है।", because: "names"),
    ])

  package init() {}

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    let all = NoteLeftovers.of(context)
    return unit.targets.flatMap { index in
      all.leftovers(in: index).filter { $0.extent == .fragment }.compactMap { diagnostic($0, unit, context) }
    }
  }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    Renderings.of(diagnostic.range, in: context)
  }

  private func diagnostic(_ leftover: Leftover, _ unit: TranslationUnit, _ context: LintContext) -> Diagnostic? {
    let segment = context.note.segments[leftover.segment]
    let range = segment.text.byteRange(leftover.range)
    if leftover.isQuoted && isQuotedInSource(leftover, unit, context) { return nil }
    let severity: Severity = leftover.isQuoted ? .info : (leftover.words.count > 2 ? .error : .warning)
    return Diagnostic(
      Self.info, severity: severity, at: range,
      .translate(
        Quotation.of(range, in: context.note.file), from: context.sourceLanguage.englishName,
        to: context.targetLanguage.englishName),
      about: SourceMatch.range(of: leftover.words, in: segment, unit: unit, context))
  }

  /// A word that the source quotes too is quoted as a string or a key.
  private func isQuotedInSource(_ leftover: Leftover, _ unit: TranslationUnit, _ context: LintContext) -> Bool {
    guard let source = context.sourceNote else { return false }
    let key = context.note.segments[leftover.segment].words[leftover.words.lowerBound].key
    return source.segments[unit.sources].contains { segment in
      segment.words.contains { $0.key == key && Surroundings.opensQuotation($0.range, in: segment.text) }
    }
  }
}

extension Message {
  fileprivate static func translate(_ words: String, from source: String, to target: String) -> Message {
    Message("\(source) in the \(target) text: \(words), translate it")
  }
}
