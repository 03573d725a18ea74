import Analyses
import Linting
import SourceText
import UnicodeText

/// Readers are addressed formally in one place and informally in another.
package struct RegisterMix: NoteRule {
  package static let info = RuleInfo(
    name: "register-mix", family: .typography, severity: .info, since: "0.1.0",
    summary: "formal and informal address in one note",
    why: "Readers notice when a text that says Sie to them says du in the next sentence.",
    details: """
      Counts the words (du and Sie, tú and usted, tu and vous, ты and вы, 你 and 您) or the endings of sentences (です and \
      である, 합니다 and 한다) that show the register, outside quotations, headings and cells. The rarer register is \
      reported once, at its first place; as a warning if both are there three times or more.
      """,
    options: [TypedOption.accept.option],
    examples: [
      .bad(lang: "de", "Nehmen Sie den Zug. Steigen Sie vorn ein. Dann siehst ⟦du⟧ das Meer."),
      .bad(lang: "fr", "Prenez votre billet et gardez-le, vous en aurez besoin. Ensuite ⟦tu⟧ montes."),
      .bad(lang: "es", "Si tú llegas tarde, pierdes tu tren. Lleve ⟦usted⟧ agua."),
      .bad(lang: "ja", "電車が来ます。海が見えます。切符を買います。それは古い⟦である⟧。"),
      .bad(lang: "zh-Hans", "您可以坐火车。请带好您的票。然后⟦你⟧会看到海。"),
      .good(lang: "de", "Nehmen Sie den Zug. Steigen Sie vorn ein.", because: "one register"),
      .good(lang: "de", "Fragen Sie: „Hast du eine Karte?“ Nehmen Sie dann den Zug.", because: "a quotation"),
      .good(
        lang: "de", "Hier kommt der Zug. Sie sehen ihn schon. Nimm deine Karte und dein Buch.",
        because: "“they” may be meant"),
    ],
    inapplicable: [
      .decomposed: "the endings are compared as they are usually written", .heading: "labels show no register",
      .tableCell: "cells show no register",
      .listItem: "items often end without a verb",
    ])

  package init() {}

  package func check(in context: LintContext) -> [Diagnostic] {
    guard !context.readsAsSource, let register = RegisterUses(context) else { return [] }
    let uses = register.all()
    let formal = uses.filter(\.isFormal)
    let informal = uses.filter { !$0.isFormal }
    let rarer = formal.count < informal.count ? formal : informal
    guard let first = rarer.first, formal.count != informal.count else { return [] }
    let text = context.note.segments[first.segment].text
    let words = Quotation.of(text.byteRange(first.range), in: context.note.file)
    return [
      Diagnostic(
        Self.info, severity: rarer.count >= Self.clearly ? .warning : nil, at: text.byteRange(first.range),
        .addresses(words, isFormal: first.isFormal, rarer.count, uses.count - rarer.count))
    ]
  }

  /// How often both registers are used in a note that surely mixes them.
  private static let clearly = 3
}

extension Message {
  fileprivate static func addresses(_ words: String, isFormal: Bool, _ count: Int, _ others: Int) -> Message {
    let (own, other) = isFormal ? ("formal", "informal") : ("informal", "formal")
    return Message(
      "\(words) is \(own), as in \(count) of \(count + others) places, the rest of the note is \(other), use one of them"
    )
  }
}
