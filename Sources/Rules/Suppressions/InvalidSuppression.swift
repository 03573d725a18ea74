import Linting
import Naming
import Notes
import SourceText

/// A comment that speaks to Calque in words that it does not know.
package struct InvalidSuppression: SuppressionRule {
  package static let info = RuleInfo(
    name: "invalid-suppression", family: .suppressions, severity: .warning, fix: .unsafe, since: "0.1.0",
    summary: "a suppression of a rule that does not exist, or a comment that Calque cannot read",
    why: "Whoever wrote it believes that a finding is silenced, and it is not.",
    details: """
      Comments that start with calque- are read, outside code: ignore-next-line, disable, enable and ignore-file with \
      names of rules or families, and what stands behind two hyphens is the reason. In the front matter the key \
      calque has one key, ignore.
      """,
    examples: [
      .bad(
        lang: "de", "<!-- calque-ignore-next-line ⟦untranslated-fragmnt⟧ -->\nDer Verein zog vor Gericht.",
        suggestion: "untranslated-fragment"),
      .bad(
        lang: "de", "<!-- ⟦calque-ignore-nextline⟧ terms -->\nDer Verein zog vor Gericht.",
        suggestion: "calque-ignore-next-line"),
      .bad(lang: "es", "{% comment %}calque-disable ⟦everything⟧{% endcomment %}\n\nEl club fue a juicio."),
      .bad(
        lang: "fr", "---\ntitle: Le pont\ncalque:\n  ⟦ignored⟧: [terms]\n---\n\nLe pont a été fermé.",
        suggestion: "ignore"),
      .good(
        lang: "de", "`<!-- calque-ignore-next-line nothing -->` schaltet eine Regel ab.", because: "it stands in code"),
      .good(
        lang: "de", "<!-- calque-ignore-next-line terms -- the client wants it so -->\nDer Verein zog vor Gericht.",
        because: "a family, and a reason"),
    ],
    inapplicable: [.suppressed: "a suppression does not silence what is said about it"])

  package init() {}

  package func check(_ suppressions: Suppressions, in context: LintContext) -> [Diagnostic] {
    let unknown = suppressions.unknown.map { diagnostic($0.text, $0.range, $0.candidates, .isUnknown($0.text)) }
    let candidates = suppressions.knownNames.sorted()
    let names = suppressions.entries.flatMap(\.names).filter { !suppressions.knownNames.contains($0.text) }
    return unknown + names.map { diagnostic($0.text, $0.range, candidates, .isNoRule($0.text)) }
  }

  private func diagnostic(_ text: String, _ range: ByteRange, _ candidates: [String], _ message: Message) -> Diagnostic
  {
    // What speaks of a line is never taken for what silences the whole note.
    let meant = NearestName.of(text, among: candidates.filter { !$0.hasSuffix("-file") || text.contains("file") })
    return Diagnostic(
      Self.info, at: range, message,
      detail: .replacements(meant.map { [Suggestion($0, .unsafe, changesMarkup: true)] } ?? []))
  }
}

extension Message {
  fileprivate static func isNoRule(_ name: String) -> Message {
    "no rule or family is called “\(name)”, correct or remove it"
  }

  fileprivate static func isUnknown(_ words: String) -> Message {
    "“\(words)” means nothing to Calque, correct or remove it"
  }
}
