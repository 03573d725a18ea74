import Analyses
import Linting
import Notes
import SourceText

/// A comment addressed to Calque with words that Calque does not know.
package struct InvalidSuppression: SuppressionRule {
  package static let info = RuleInfo(
    name: "invalid-suppression", family: .suppressions, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a suppression of a rule that does not exist, or a comment that Calque cannot read",
    why: "Its author believes that a finding is suppressed, but it is not.",
    details: """
      Comments that start with calque- are read, outside code: ignore-line, ignore-next-line, disable, enable and \
      ignore-file with names of rules or families; the text after two hyphens is the reason. In the front matter, the \
      key calque has the keys ignore and stamp. The suggestion for an unknown word never suppresses more than the \
      comment requests.
      """,
    examples: [
      .bad(
        lang: "de", "<!-- calque-ignore-next-line ⟦untranslated-fragmnt⟧ -->\nDer Verein zog vor Gericht.",
        suggestion: "untranslated-fragment"),
      .bad(
        lang: "de", "<!-- ⟦calque-ignore-nextline⟧ terms -->\nDer Verein zog vor Gericht.",
        suggestion: "calque-ignore-next-line"),
      .bad(
        lang: "de", "Der Verein zog vor Gericht. <!-- ⟦calque-disable-line⟧ terms -->",
        suggestion: "calque-ignore-line"),
      .bad(
        lang: "de", "<!-- ⟦calque-ignore-line⟧ terms -->\nDer Verein zog vor Gericht.",
        suggestion: "calque-ignore-next-line"),
      .bad(lang: "es", "{% comment %}calque-disable ⟦everything⟧{% endcomment %}\n\nEl club fue a juicio."),
      .bad(
        lang: "fr", "---\ntitle: Le pont\ncalque:\n  ⟦ignored⟧: [terms]\n---\n\nLe pont a été fermé.",
        suggestion: "ignore"),
      .good(
        lang: "de", "`<!-- calque-ignore-next-line nothing -->` schaltet eine Regel ab.", because: "it is in code"),
      .good(
        lang: "de", "<!-- calque-ignore-next-line terms -- the client wants it so -->\nDer Verein zog vor Gericht.",
        because: "a family, and a reason"),
    ],
    inapplicable: [.suppressed: "a suppression does not silence what is said about it"])

  package init() {}

  package func check(_ suppressions: Suppressions, in context: LintContext) -> [Diagnostic] {
    let names = suppressions.entries.flatMap(\.names).filter { !suppressions.isKnown($0.text) }
    return suppressions.unknown.map(diagnostic)
      + names.map {
        diagnostic($0.range, .isNoRule($0.text), MeantWords.name($0.text, among: suppressions.knownNames))
      }
  }

  private func diagnostic(_ unknown: UnknownDirective) -> Diagnostic {
    switch unknown.kind {
    case .emptyLine: diagnostic(unknown.range, .speaksOfNothing, "calque-ignore-next-line")
    case .key: diagnostic(unknown.range, .isUnknown(unknown.text), MeantWords.key(unknown.text))
    case .verb(let isAlone):
      diagnostic(unknown.range, .isUnknown(unknown.text), MeantWords.verb(unknown.text, isAlone: isAlone))
    }
  }

  private func diagnostic(_ range: ByteRange, _ message: Message, _ meant: String?) -> Diagnostic {
    Diagnostic(
      Self.info, at: range, message,
      detail: .replacements(meant.map { [Suggestion($0, .unsafe, changesMarkup: true)] } ?? []))
  }
}

extension Message {
  fileprivate static let speaksOfNothing: Message =
    "this applies to its own line, which has no other text, write calque-ignore-next-line"

  fileprivate static func isNoRule(_ name: String) -> Message {
    "no rule or family is called “\(name)”, correct or remove it"
  }

  fileprivate static func isUnknown(_ words: String) -> Message {
    "“\(words)” is not known to Calque, correct or remove it"
  }
}
