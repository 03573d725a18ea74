import Alignment
import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// A passage in a third language, which is neither the target nor the source language.
package struct WrongLanguage: UnitRule {
  package static let info = RuleInfo(
    name: "wrong-language", family: .untranslated, severity: .error, since: "0.1.0",
    summary: "a passage in a third language",
    why: "The model slipped into another language: the passage is lost to every reader of the translation.",
    details: """
      Scripts decide first: twelve Han or kana, twenty Hangul syllables, forty letters of another script in one run. \
      Languages of one script are distinguished by the frequency of their words over a whole block, and by letters \
      that only one of them has; close relatives such as Spanish and Portuguese only over thirty words or more. Text that the source \
      block also contains, or that is in quotation marks, is not reported.
      """,
    options: [TypedOption.accept.option, TypedOption.leastWords.option],
    examples: [
      .bad(
        lang: "es", source: "Ticket prices were raised slowly.",
        "⟦票价是慢慢提高的，因为他们想先听听读者的意见⟧。"),
      .bad(
        lang: "de", source: "The old mill stood by the river and its wheel had not turned for many years.",
        "⟦Le vieux moulin se trouvait près de la rivière et sa roue ne tournait plus depuis de nombreuses années⟧."),
      .bad(
        lang: "nb",
        source: "The old mill stood by the river and its wheel had not turned for many years.\n\nNobody in the village "
          + "knows any longer who built the mill, but it says on the wall that it was used by five families who had "
          + "come from the north and who also owned the fields behind it.",
        "Den gamle møllen sto ved elven, og hjulet hadde ikke dreid seg på mange år.\n\n⟦Ingen i landsbyen ved længere, "
          + "hvem der byggede møllen, men der står på muren, at den blev brugt af fem familier, som var kommet nordfra, "
          + "og som også ejede markerne bag ved den⟧."),
      .good(
        lang: "es", source: "The app is called 趣味读书会.", "La aplicación se llama 趣味读书会.", because: "the source has it"),
      .good(lang: "ja", "東京大学附属図書館開館時間変更のお知らせ", because: "Japanese uses Han"),
    ],
    inapplicable: [.heading: "a heading is too short for a language to be told from its relatives"])

  package init() {}

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    let expected = context.expectedScripts
    return unit.targets.flatMap { index -> [Diagnostic] in
      let segment = context.note.segments[index]
      let passages = ForeignRun.all(in: segment, foreignTo: expected)
        .filter { $0.isPassage && !isInSource($0, unit, context) && !AdjacentText.isQuoted($0.range, in: segment.text) }
      if !passages.isEmpty {
        return passages.map { diagnostic($0.range, in: segment, $0.language, context) }
      }
      guard let language = ThirdLanguage.of(segment, context),
        !AdjacentText.isQuoted(wholeRange(segment), in: segment.text)
      else { return [] }
      return [diagnostic(wholeRange(segment), in: segment, language, context)]
    }
  }

  private func diagnostic(_ range: UTF16Range, in segment: Segment, _ language: String, _ context: LintContext)
    -> Diagnostic
  {
    let bytes = segment.text.byteRange(range)
    return Diagnostic(
      Self.info, at: bytes,
      .translate(Quotation.of(bytes, in: context.note.file), language, into: context.targetLanguage.englishName))
  }

  private func wholeRange(_ segment: Segment) -> UTF16Range {
    guard let first = segment.words.first, let last = segment.words.last else { return UTF16Range(0, 0) }
    return UTF16Range(first.range.start, last.range.end)
  }

  /// Whether the paired source segments contain as much text of the same script.
  private func isInSource(_ run: ForeignRun, _ unit: TranslationUnit, _ context: LintContext) -> Bool {
    guard let source = context.sourceNote else { return false }
    let letters = source.segments[unit.sources].reduce(0) { sum, segment in
      sum + segment.words.reduce(0) { $0 + (run.scripts.contains($1.script) ? $1.range.count : 0) }
    }
    return letters * 2 >= run.letters
  }
}

extension Message {
  fileprivate static func translate(_ words: String, _ language: String, into target: String) -> Message {
    Message("in \(language) instead of \(target): \(words), translate it")
  }
}
