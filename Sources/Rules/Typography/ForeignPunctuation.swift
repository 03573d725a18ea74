import Analyses
import Languages
import Linting
import SourceText
import UnicodeText

/// A punctuation mark of another script between words of the language.
package struct ForeignPunctuation: NoteRule {
  package static let info = RuleInfo(
    name: "foreign-punctuation", family: .typography, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "a punctuation mark of another script",
    why: "Arabic, Chinese, Japanese and others have marks of their own; the marks of English look like a slip.",
    details: """
      Reports a comma, semicolon, question or exclamation mark and full stop of Latin text after a letter of a language \
      that has a mark of its own for it. Colons and the Hindi full stop are written both ways: they are \
      reported only if the note usually writes the other form. Not reported after Latin text, numbers and code, in rows \
      of marks, and in kept text. Five or more of one kind in a note are one finding.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "ar", "هل وصل القطار⟦?⟧", suggestion: "؟"),
      .bad(lang: "ar", "نعم⟦,⟧ وصل القطار⟦;⟧ ولم يتأخر."),
      .bad(lang: "fa", "سلام⟦,⟧ خوش آمدید.", suggestion: "،"),
      .bad(lang: "zh-Hans", "火车到了⟦,⟧我们上车吧。", suggestion: "，"),
      .bad(lang: "zh-Hans", "火车到了⟦, ⟧我们上车吧。", suggestion: "，"),
      .bad(lang: "zh-Hans", "左⟦,⟧右,上,下,前,后。", fixed: "左，右，上，下，前，后。"),
      .bad(lang: "zh-Hant", "火車到了嗎⟦?⟧", suggestion: "？"),
      .bad(lang: "zh-Hans", "火车到了⟦.⟧", suggestion: "。"),
      .bad(lang: "ja", "電車が来ました⟦｡⟧", suggestion: "。"),
      .bad(lang: "ja", "電車は来ましたか⟦?⟧", suggestion: "？"),
      .bad(
        lang: "hi", "गाड़ी आ गई है। हम चढ़ गए हैं। सब ठीक है। रास्ता लंबा है⟦.⟧", suggestion: "।"),
      .good(
        lang: "ja", "注意：揺れます。\n\n時刻：九時。\n\n場所：駅。\n\n**料金**: 無料。", because: "after a bold lead"),
      .good(lang: "ja", "電車(各駅停車)に乗ります。", because: "brackets are not looked at"),
      .good(lang: "ar", "استخدم API, ثم أغلقه.", because: "after a Latin name"),
      .good(lang: "ar", "السعر 3,5 دولار؟", because: "inside a number"),
      .good(lang: "zh-Hans", "支持 Linux, macOS 和 Windows。", because: "between Latin names"),
      .good(lang: "zh-Hans", "| 船名.港名 |\n| --- |\n| 船名.码头 |", because: "a notation"),
      .bad(lang: "zh-Hans", "火车到了，请上车⟦.⟧车上有座位。", suggestion: "。"),
      .good(lang: "zh-Hans", "第 1,000 个用户", because: "inside a number"),
      .good(lang: "zh-Hans", "请等一下...", because: "a row of marks"),
      .good(lang: "hi", "डॉ. शर्मा आए। सब बैठे। बात हुई। चाय बनी।", because: "an abbreviation"),
      .good(lang: "hi", "गाड़ी आ गई है. हम चढ़ गए हैं.", because: "a note that writes full stops throughout"),
      .good(lang: "ko", "기차가 왔습니다, 탑시다.", because: "Korean has these marks"),
    ], inapplicable: [.heading: "a full stop in a heading may be an abbreviation’s"])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let marks = ForeignMarks(context) else { return [] }
    let diagnostics = MarkDiagnostics(info: Self.info, applicability: .safe) { fault in
      .isForeign(fault.mark, fault.replacement, context.targetLanguage)
    }
    return diagnostics.all(marks.all(), in: context.note)
  }
}

extension Message {
  fileprivate static func isForeign(_ mark: UInt16, _ native: String, _ language: LanguageTag) -> Message {
    "“\(String(utf16: [mark]))” is no mark of \(language.englishName), write “\(native)”"
  }
}
