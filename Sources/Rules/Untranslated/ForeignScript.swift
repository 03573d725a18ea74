import Alignment
import Analyses
import Lexicon
import Linting
import Notes
import SourceText
import UnicodeText

/// Letters of another script inside a word, or one or two words in a script that does not belong here.
package struct ForeignScript: UnitRule {
  package static let info = RuleInfo(
    name: "foreign-script", family: .untranslated, severity: .error, fix: .safe, since: "0.1.0",
    summary: "letters of another script inside a word, or a stray word of one",
    why: "A word half in another script cannot be read, searched or spoken; it is an error of the model.",
    details: """
      A word is reported if letters of two scripts touch in it and neither part is a word of its own. Latin names with \
      clitics, particles or endings of the language (وAPI, API를, CSS-ный), Han, kana and Latin together, single \
      letters named as letters, units and anything that the source block also contains are not reported, nor is text \
      in brackets or quotation marks.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "hi", "इस मेनू से ⟦नेविgेट⟧ करें।"),
      .bad(lang: "ar", source: "Rosenberg wrote the first draft.", "كتب ⟦روزنبيrg⟧ المسودة الأولى."),
      .bad(lang: "ru", "Это новая ⟦вeрсия⟧ программы.", suggestion: "версия"),
      .bad(lang: "hi", "यह नियम ⟦2017년⟧ में बदला गया।"),
      .bad(lang: "hi", source: "Mozilla showed it in June.", "⟦Mozillaलिट⟧ ने इसे जून में दिखाया।"),
      .good(lang: "hi", source: "Mozilla showed it in June.", "Mozillaने इसे जून में दिखाया।", because: "a postposition"),
      .good(lang: "ru", "- [**Далее**A.8. Linux](linux.html)", because: "two words that markup parts"),
      .good(lang: "ko", "API를 호출합니다.", because: "a particle on a Latin name"),
      .good(lang: "ar", "وAPI جديد.", because: "a clitic before a Latin name"),
      .good(lang: "ja", "Linux版をインストールする。", because: "Japanese mixes its scripts"),
      .good(lang: "es", "El teatro kabuki (歌舞伎) nació en Kioto.", because: "the original in brackets"),
    ],
    inapplicable: [.decomposed: "a base letter and its mark are checked together"])

  package init() {}

  package func check(_ unit: TranslationUnit, in context: LintContext) -> [Diagnostic] {
    let expected = context.expectedScripts
    var found: [Diagnostic] = []
    lazy var inSource = UnitWords(unit, in: context)
    for index in unit.targets {
      let segment = context.note.segments[index]
      let runs = ForeignRun.all(in: segment, foreignTo: expected)
      // Most segments have neither.
      if segment.words.contains(where: { $0.traits.contains(.gluedBefore) }) {
        found += MixedWord(segment, inSource, context).all().map { diagnostic($0, segment, context) }
      }
      for run in runs where isStray(run, in: segment, inSource, context) {
        found.append(diagnostic(withAttached(run, segment), segment, context))
      }
    }
    return found
  }

  package func suggestions(for diagnostic: Diagnostic, in context: LintContext) -> [Suggestion] {
    let word = context.note.file.text(diagnostic.range)
    guard let native = context.lookalikes.native(word, context.analyzer) else { return [] }
    // It looks the same and it is a word: nothing else can be meant.
    let isWord = (WordTable.of(context.targetLanguage)?.zipf(Folding.key(native)) ?? 0) > 0
    return [Suggestion(native, isWord ? .safe : .unsafe)]
  }

  /// One or two words of a third script, neither quoted nor in the source.
  private func isStray(_ run: ForeignRun, in segment: Segment, _ source: UnitWords, _ context: LintContext) -> Bool {
    guard !run.isPassage, run.letters > 1 || run.scripts.contains(.hangul), !isLetterName(run, segment) else {
      return false
    }
    if context.targetLanguage.language == "ko", run.scripts == [.han] { return false }
    if segment.words[run.words].contains(where: { source.unit.contains($0.key) }) { return false }
    if AdjacentText.isQuoted(run.range, in: segment.text) || AdjacentText.isGloss(run.range, in: segment.text) {
      return false
    }
    // A separate link names another language: a language switcher.
    return !segment.text.style(at: run.range.start).contains(.link)
  }

  /// A Greek letter in a formula, a unit.
  private func isLetterName(_ run: ForeignRun, _ segment: Segment) -> Bool {
    run.scripts == [.greek] && segment.words[run.words].allSatisfy { $0.range.count <= 2 }
  }

  /// An ICU word may contain digits before its letters, which then belong to it: `2017년`.
  private func withAttached(_ run: ForeignRun, _ segment: Segment) -> UTF16Range {
    var start = run.range.start
    while start > 0, (0x30...0x39).contains(segment.text.utf16[Int(start) - 1]) { start -= 1 }
    return UTF16Range(start, run.range.end)
  }

  private func diagnostic(_ range: UTF16Range, _ segment: Segment, _ context: LintContext) -> Diagnostic {
    let bytes = segment.text.byteRange(range)
    return Diagnostic(
      Self.info, at: bytes,
      .rewrite(Quotation.of(bytes, in: context.note.file), in: context.targetLanguage.englishName))
  }
}

extension Message {
  fileprivate static func rewrite(_ word: String, in language: String) -> Message {
    Message("letters of another script in \(language): \(word), write it in one script")
  }
}
