import Linting

extension BrokenMarkup {
  static let examples: [Example] = [
    .bad(
      lang: "fr", source: "See [the guide](https://example.org/g).", "Voir [le guide⟦] (⟧https://example.org/g).",
      suggestion: "]("),
    .bad(
      lang: "ja", source: "It uses **a queue (FIFO)** for this.", "これには⟦**キュー（FIFO）**⟧を使います。",
      fixed: "これには**キュー**（FIFO）を使います。"),
    .bad(lang: "de", source: "Press `q` to leave.", "Mit q⟦`⟧ beenden Sie es."),
    .bad(lang: "es", source: "This is **new** here.", "Esto es ⟦<b>⟧nuevo</b> aquí."),
    .bad(lang: "ru", source: "It is free (for now).", "Это бесплатно ⟦(⟧пока."),
    .good(
      lang: "ja", source: "# Queue { #queue }\n\nIt uses **a queue (FIFO)** for this.",
      "# キュー { #queue }\n\nこれには**キュー（FIFO）**を使います。", because: "for Python-Markdown, which renders it"),
    .good(lang: "ja", source: "It uses **a queue** (FIFO).", "**キュー**（FIFO）を使います。", because: "rendered"),
    .good(
      lang: "fr", source: "See [the guide] (page 3).", "Voir [le guide] (page 3).",
      because: "no link in the source either"),
    .good(lang: "es", source: "a) is better :)", "a) es mejor :)", because: "a label and a smiley"),
  ]
}
