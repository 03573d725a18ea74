import Analyses
import Linting
import SourceText
import UnicodeText

/// A word in Han letters in Korean text.
package struct HanWord: NoteRule {
  package static let info = RuleInfo(
    name: "han-word", family: .untranslated, severity: .error, since: "0.1.0",
    summary: "a Chinese word in Korean text",
    why: "Korean is written in Hangul; a bare word in Han letters is what a model left in Chinese.",
    details: """
      Reports two or more Han letters in a row that the source does not have. Han letters in brackets after the Korean \
      word, in quotation marks, in links, with a gloss in brackets after them, and single letters, as headlines have them, \
      are not reported. A note without a source that has many such words is about them.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "ko", "자세한 ⟦使用方法⟧은 아래를 보세요."),
      .bad(lang: "ko", source: "The train **carries** mail.", "기차는 우편을 **⟦运送⟧**합니다."),
      .good(lang: "ko", "정의(正義)라는 말은 오래되었습니다.", because: "a gloss in brackets"),
      .good(lang: "ko", "韓 정부가 발표했습니다.", because: "a single letter, as in headlines"),
      .good(lang: "ko", "正義(정의)라는 말은 오래되었습니다.", because: "explained in brackets"),
      .good(lang: "ko", source: "The word 正義 is old.", "正義라는 말은 오래되었습니다.", because: "the source has it"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let words = HanInKorean(context) else { return [] }
    return words.all().map { found in
      let range = context.note.segments[found.segment].text.byteRange(found.range)
      return Diagnostic(Self.info, at: range, .isHan(Quotation.of(range, in: context.note.file)))
    }
  }
}

extension Message {
  fileprivate static func isHan(_ word: String) -> Message { "\(word) is written in Chinese, write it in Korean" }
}
