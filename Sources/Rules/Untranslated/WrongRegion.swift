import Analyses
import Linting
import SourceText
import UnicodeText

/// A word that another region uses for the same thing.
package struct WrongRegion: NoteRule {
  package static let info = RuleInfo(
    name: "wrong-region", family: .untranslated, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a mainland word in a note for Taiwan or Hong Kong",
    why: "Models convert the letters of mainland Chinese and leave its words, which read as foreign elsewhere.",
    details: """
      For notes in zh-TW and zh-HK. The words are in a table, with those that the region also uses in another sense \
      left out, or reported only if the English source has the word that they translate: 文件 for *file*, 質量 for \
      *quality*. Quotations are not reported. Five or more of the same word in a note are one finding.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "zh-TW", "這台⟦打印機⟧已經壞了。", suggestion: "印表機"),
      .bad(lang: "zh-TW", source: "Save the file first.", "請先儲存這個⟦文件⟧。", suggestion: "檔案"),
      .bad(lang: "zh-HK", "這個⟦軟體⟧很受歡迎。", suggestion: "軟件"),
      .good(lang: "zh-TW", source: "Read the document first.", "請先閱讀這份文件。", because: "it means a document here"),
      .good(lang: "zh-TW", "大陸人說「打印機」。", because: "a quotation"),
      .good(lang: "zh-TW", "這台印表機已經壞了。", because: "Taiwan’s own word"),
      .good(lang: "zh-Hans", "这台打印机已经坏了。", because: "mainland Chinese"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let words = RegionalWords(context) else { return [] }
    let place = context.targetLanguage.region == "HK" ? "Hong Kong" : "Taiwan"
    let diagnostics = MarkDiagnostics(info: Self.info, applicability: .unsafe) { .isOf(place, $0.replacement) }
    return diagnostics.all(words.all(), in: context.note)
  }
}

extension Message {
  fileprivate static func isOf(_ place: String, _ word: String) -> Message {
    "\(place) does not use this word, write “\(word)”"
  }
}
