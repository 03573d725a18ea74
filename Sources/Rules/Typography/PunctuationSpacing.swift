import Analyses
import Linting
import SourceText
import UnicodeText

/// A space that is missing or too many next to a punctuation mark.
package struct PunctuationSpacing: NoteRule {
  package static let info = RuleInfo(
    name: "punctuation-spacing", family: .typography, severity: .warning, fix: .safe, since: "0.1.0",
    summary: "a missing or superfluous space next to a punctuation mark",
    why: "French has a space before some marks, most languages have none, and Chinese has none after its own.",
    details: """
      In French, reports a colon, semicolon, question or exclamation mark without any space before it (in Canada only \
      the colon, in Switzerland none); a normal space counts as well as a no-break space. In other languages, reports a \
      space between a word and the mark after it, unless the source has one, too. In Chinese and Japanese, reports a \
      space after a full-width mark. A mark between two frequent words without any space is reported as well. Not \
      reported inside numbers, addresses, emoticons and code. Five or more of one kind in a note are one finding.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "fr", "Attention⟦:⟧ le train part.", suggestion: "\u{A0}:"),
      .bad(lang: "fr", "Le train part-il⟦?⟧", suggestion: "\u{A0}?"),
      .bad(lang: "fr", "**Attention**⟦:⟧ le train part.", suggestion: "\u{A0}:"),
      .bad(lang: "fr-CA", "Attention⟦:⟧ le train part!", suggestion: "\u{A0}:"),
      .bad(lang: "de", "Der Zug fährt ab⟦ !⟧", suggestion: "!"),
      .bad(lang: "es", "El tren sale⟦ ,⟧ pero nadie sube.", suggestion: ","),
      .bad(lang: "hi", "गाड़ी आ गई है⟦ ।⟧", suggestion: "।"),
      .bad(lang: "ar", "وصل القطار⟦ ،⟧ فلنصعد.", suggestion: "،"),
      .bad(lang: "zh-Hans", "火车到了⟦， ⟧我们上车吧。", suggestion: "，"),
      .bad(lang: "de", "Der Zug kommt⟦,⟧aber niemand steigt ein."),
      .good(lang: "fr", "Attention : le train part\u{A0}!", because: "a normal and a no-break space"),
      .good(lang: "fr", "Départ à 10:30, voir https://example.com/a?b", because: "a time, an address"),
      .good(lang: "fr", "Bon voyage :) et à bientôt", because: "an emoticon"),
      .good(lang: "fr-CH", "Attention: le train part!", because: "Switzerland has no single rule"),
      .good(lang: "de", "Dateien mit .md und .txt", because: "names of files"),
      .good(lang: "de", source: "Press ? , then run.", "Taste ? , dann los.", because: "the source has the space"),
      .good(lang: "ja", "本当ですか？ はい。", because: "Japanese has a space after a question"),
      .good(
        lang: "zh-Hans", "---\ndescription: >-\n  火车到了。\n  我们上车吧。\n---\n\n正文。", because: "a line end in a value"),
      .good(lang: "de", "Werte wie rot,grün,blau", because: "a list of values"),
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource else { return [] }
    let faults = SpacingFaults(context)
    let found: [Diagnostic] =
      diagnostics({ .lacksSpaceBefore($0.mark) }).all(faults.missingBefore(), in: context.note)
      + diagnostics({ .hasSpaceBefore($0.mark) }).all(faults.strayBefore(), in: context.note)
      + diagnostics({ .hasSpaceAfter($0.mark) }).all(faults.strayAfterWide(), in: context.note)
      + diagnostics({ .lacksSpaceAfter($0.mark) }, .unsafe).all(faults.missingAfter(), in: context.note)
    return found.sorted { $0.range.start < $1.range.start }
  }

  private func diagnostics(
    _ message: @escaping (MarkFault) -> Message, _ applicability: Applicability = .safe
  ) -> MarkDiagnostics {
    MarkDiagnostics(info: Self.info, applicability: applicability, message: message)
  }
}

extension Message {
  private static func quoted(_ mark: UInt16) -> String { "“\(String(utf16: [mark]))”" }

  fileprivate static func lacksSpaceBefore(_ mark: UInt16) -> Message {
    "\(quoted(mark)) has no space before it, add a no-break space"
  }

  fileprivate static func hasSpaceBefore(_ mark: UInt16) -> Message {
    "there is a space before \(quoted(mark)), remove it"
  }

  fileprivate static func hasSpaceAfter(_ mark: UInt16) -> Message {
    "there is a space after \(quoted(mark)), which is wide already, remove it"
  }

  fileprivate static func lacksSpaceAfter(_ mark: UInt16) -> Message {
    "there is no space after \(quoted(mark)), add one"
  }
}
