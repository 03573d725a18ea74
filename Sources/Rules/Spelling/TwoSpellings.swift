import Analyses
import Linting
import SourceText
import UnicodeText

/// A word that the note spells in two ways.
package struct TwoSpellings: NoteRule {
  package static let info = RuleInfo(
    name: "two-spellings", family: .spelling, severity: .info, fix: .unsafe, since: "0.1.0",
    summary: "one word in two spellings",
    why: "Both are right, but a search finds only one, and readers wonder whether two things are meant.",
    details: """
      The language’s file says what may be written in two ways: the Hindi virama in loans, Russian ё, the long mark at \
      the end of Japanese loans, German ß and ss, Arabic hamza. The rarer spelling of a word is reported once, at its \
      first place. Words of fewer than five letters (three in Japanese) are not looked at.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "hi", "नई ⟦एपलिकेशन⟧ आई।\n\nएप्लिकेशन चालू है।\n\nएप्लिकेशन बंद है।", suggestion: "एप्लिकेशन"),
      .bad(lang: "ru", "Берёза растёт. ⟦Береза⟧ цветёт. Берёза стоит.", suggestion: "Берёза"),
      .bad(lang: "ja", "サーバーが動く。サーバーを見る。⟦サーバ⟧を止める。", suggestion: "サーバー"),
      .good(
        lang: "ja", "フィルターを使う。フィルタリングする。フィルターを見る。", because: "part of a longer word"),
      .good(lang: "ru", "Берёза растёт. Берёза цветёт.", because: "one spelling"),
      .good(lang: "ru", "Всё идёт, и все едут.", because: "two words"),
    ], inapplicable: [.decomposed: "letters in parts are written otherwise throughout"])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let words = SpelledTwoWays(context) else { return [] }
    return words.all().map { found in
      let segment = context.note.segments[found.segment]
      return Diagnostic(
        Self.info, at: segment.byteRange(segment.words[found.word]),
        .isAlso(found.other, found.count, found.count + found.otherCount),
        detail: .replacements([Suggestion(found.other, .unsafe)]))
    }
  }
}

extension Message {
  fileprivate static func isAlso(_ other: String, _ count: Int, _ all: Int) -> Message {
    "this spelling is in \(count) of \(all) places, the note also writes “\(other)”"
  }
}
