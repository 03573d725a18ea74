import Linting

extension UnusedSuppression {
  static let examples: [Example] = [
    .bad(
      lang: "de", "⟦<!-- calque-ignore-next-line untranslated-fragment -->⟧\nDer Verein zog vor Gericht.",
      fixed: "Der Verein zog vor Gericht."),
    .bad(
      lang: "de",
      """
      <!-- calque-disable untranslated-fragment, ⟦foreign-script⟧ -- the motto stays English -->
      Der Verein zog, claiming that the contract was broken, vor Gericht.
      """,
      fixed: """
        <!-- calque-disable untranslated-fragment -- the motto stays English -->
        Der Verein zog, claiming that the contract was broken, vor Gericht.
        """),
    .bad(
      lang: "de",
      """
      ---
      title: Das Haus
      ⟦calque:
        ignore: [untranslated-fragment]⟧
      ---

      Der Verein zog vor Gericht.
      """,
      fixed: """
        ---
        title: Das Haus
        ---

        Der Verein zog vor Gericht.
        """),
    .bad(
      lang: "fr", "Le club a porté plainte.\n\n⟦<!-- calque-enable -->⟧\n\nLe pont a été fermé.",
      fixed: "Le club a porté plainte.\n\nLe pont a été fermé."),
    .good(
      lang: "de",
      """
      <!-- calque-ignore-next-line untranslated-fragment -- the motto stays English -->
      Der Verein zog, claiming that the contract was broken, vor Gericht.
      """, because: "it keeps a finding back"),
    .good(
      lang: "de", "<!-- calque-ignore-file terms -->\n\nDer Verein zog vor Gericht.",
      because: "without a source nobody can tell"),
  ]
}
