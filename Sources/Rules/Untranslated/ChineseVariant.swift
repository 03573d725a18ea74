import Analyses
import Linting
import SourceText
import UnicodeText

/// Letters of the other Chinese script, or of Chinese in Japanese.
package struct ChineseVariant: NoteRule {
  package static let info = RuleInfo(
    name: "chinese-variant", family: .untranslated, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "letters of the other Chinese script, or of Chinese in Japanese",
    why: "A model that learned from one script falls back to it; readers of the other one stumble, or cannot read it.",
    details: """
      Letters that only one script has are counted by Unihan’s table: 后, 里, 台 and others that both have say nothing. A \
      note in the other script is one finding, an error, as is a paragraph of it; elsewhere each word with such a letter is \
      reported, with its other form if every letter has only one. In Japanese, letters are reported that Chinese \
      simplified and Japan did not. Quotations, names of languages in links, glosses in brackets and letters of the \
      source are not reported.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "zh-Hant", "火車⟦会⟧在十分鐘內到達。", suggestion: "會"),
      .bad(lang: "zh-TW", "火車會在十分鐘內到達。\n\n⟦请您打开车门，让乘客们进来。⟧"),
      .bad(lang: "zh-Hant", "⟦请您打开车门，让乘客们进来。⟧\n\n这个车站会关闭。"),
      .bad(lang: "zh-Hans", "火车会在十分钟内到达，请从右边的⟦門⟧上车。", suggestion: "门"),
      .bad(lang: "ja", "駅の改札を⟦击⟧いてください。"),
      .good(lang: "zh-Hant", "皇后住在十公里外的台北，只喝茶。", because: "letters of both scripts"),
      .good(lang: "zh-Hant", "簡體字寫作「体」，繁體字寫作「體」。", because: "a quotation"),
      .good(lang: "zh-Hans", "火车会在十分钟内到达。", because: "sound"),
      .good(lang: "ja", "国会の会議は学校で点検します。", because: "letters that Japan simplified as well"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let script = ChineseScript(context) else { return [] }
    let found = script.all()
    let words = found.compactMap { if case .word(let fault) = $0 { fault } else { nil } }
    let diagnostics = MarkDiagnostics(info: Self.info, applicability: .safe) { .hasLetters($0, script.otherScript) }
    let larger: [Diagnostic] = found.compactMap { found in
      switch found {
      case .note(let segment): whole(segment, .isInScript("the note", script.otherScript), context)
      case .segment(let segment): whole(segment, .isInScript("this", script.otherScript), context)
      case .word: nil
      }
    }
    return (larger + diagnostics.all(words, in: context.note)).sorted { $0.range.start < $1.range.start }
  }

  private func whole(_ segment: Int, _ message: Message, _ context: LintContext) -> Diagnostic {
    Diagnostic(Self.info, severity: .error, at: context.note.segments[segment].range, message)
  }
}

extension Message {
  fileprivate static func isInScript(_ what: String, _ script: String) -> Message {
    "\(what) is in \(script), convert it"
  }

  fileprivate static func hasLetters(_ fault: MarkFault, _ script: String) -> Message {
    let other = fault.replacement.isEmpty ? "" : ", write “\(fault.replacement)”"
    return Message("“\(String(utf16: [fault.mark]))” is a letter of \(script)\(other)")
  }
}
