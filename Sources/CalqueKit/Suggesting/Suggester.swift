import Lexicon
import Linting
import Notes
import Reporting
import Rules
import SourceText
import Terminology
import UnicodeText

/// Sends text that was left in the source language to a translator, and shows its answers if they pass all rules.
struct Suggester {
  private let translator: Translator
  /// Checks the note with the answer in it.
  private let linter: Linter

  init(_ translator: Translator, checkedBy linter: Linter) {
    self.translator = translator
    self.linter = linter
  }

  /// The findings, with the translator's suggestion first if there is one.
  func completed(_ diagnostics: [Diagnostic], in context: LintContext) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard isAsked(diagnostic), let request = request(for: diagnostic, in: context),
        let answer = translator.translation(of: request).map(Self.tidied), !answer.isEmpty, answer != request.text,
        passes(answer, for: diagnostic, among: diagnostics.count, in: context)
      else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.suggestions = [answer] + diagnostic.suggestions.filter { $0 != answer }
      diagnostic.fixes = [
        Fix(
          title: "replace with “\(answer)”", applicability: .displayOnly,
          edits: [Edit(range: diagnostic.range, text: answer)])
      ]
      return diagnostic
    }
  }

  private func isAsked(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.family == .untranslated && diagnostic.rule != UntranslatedNote.info.name
      && diagnostic.fixes.allSatisfy { $0.applicability == .displayOnly }
  }

  private func request(for diagnostic: Diagnostic, in context: LintContext) -> TranslationRequest? {
    guard let index = context.note.segments.firstIndex(where: { $0.range.contains(diagnostic.range) }) else {
      return nil
    }
    let (file, segment) = (context.note.file, context.note.segments[index])
    let unit = context.units.first { $0.targets.contains(index) }
    let sources = unit.flatMap { unit in context.sourceNote.map { Array($0.segments[unit.sources]) } } ?? []
    return TranslationRequest(
      text: file.text(diagnostic.range),
      before: file.text(ByteRange(segment.range.start, diagnostic.range.start)),
      after: file.text(ByteRange(diagnostic.range.end, segment.range.end)),
      source: sources.compactMap { context.sourceNote?.file.text($0.range) }.joined(separator: "\n"),
      sourceLanguage: context.sourceLanguage.text, targetLanguage: context.targetLanguage.text,
      glossary: terms(in: sources.isEmpty ? [segment] : sources, context))
  }

  private func terms(in segments: [Segment], _ context: LintContext) -> [(source: String, target: String)] {
    let inflection = Inflection(context.sourceLanguage)
    var seen: Set<Int> = []
    return segments.flatMap { segment in
      context.glossary.sourceIndex.occurrences(in: segment.text.utf16, segment.words, inflection).map(\.pattern)
    }
    .filter { seen.insert($0).inserted }
    .compactMap { term in
      context.glossary.allowed(term).first.map { (context.glossary.terms[term].source, $0) }
    }
  }

  /// Whether the note with the answer no longer has this finding, has none in the answer, and no new one instead.
  private func passes(_ answer: String, for diagnostic: Diagnostic, among count: Int, in context: LintContext) -> Bool {
    var edits = EditSet()
    edits.insert([Edit(range: diagnostic.range, text: answer)])
    let bytes = edits.applied(to: context.note.file.bytes)
    let place = ByteRange(diagnostic.range.start, diagnostic.range.start + answer.utf8.count)
    let input = LintInput.text(path: context.note.file.path, bytes: bytes)
    guard case .checked(let report, _) = linter.check(input, on: context.analyzer) else { return false }
    return report.diagnostics.count < count && !report.diagnostics.contains { $0.range.overlaps(place) }
  }

  /// On one line, without surrounding spaces.
  private static func tidied(_ answer: String) -> String {
    answer.split { $0.isWhitespace }.joined(separator: " ")
  }
}
