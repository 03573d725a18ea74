import Linting

extension ModelPreamble {
  static let examples: [Example] = openings + refusals + explanations + machines + silent

  private static let body = "The river is wide.\n\nWe crossed it in the morning."

  private static let openings: [Example] = [
    .bad(
      lang: "de", source: body, "⟦Hier ist die Übersetzung:⟧\n\nDer Fluss ist breit.\n\nWir überquerten ihn am Morgen.",
      fixed: "Der Fluss ist breit.\n\nWir überquerten ihn am Morgen."),
    .bad(
      lang: "fr", source: body,
      "⟦Bien sûr ! Voici la traduction :⟧ Le fleuve est large.\n\nNous l’avons traversé le matin.",
      fixed: "Le fleuve est large.\n\nNous l’avons traversé le matin."),
    .bad(
      lang: "es", source: body, "⟦Aquí tienes la traducción:⟧\n\nEl río es ancho.\n\nLo cruzamos por la mañana.",
      fixed: "El río es ancho.\n\nLo cruzamos por la mañana."),
    .bad(
      lang: "ru", source: body, "⟦Вот перевод текста:⟧\n\nРека широкая.\n\nМы переправились утром.",
      fixed: "Река широкая.\n\nМы переправились утром."),
    .bad(
      lang: "ar", source: body, "⟦إليك الترجمة:⟧\n\nالنهر واسع.\n\nعبرناه في الصباح.",
      fixed: "النهر واسع.\n\nعبرناه في الصباح."),
    .bad(
      lang: "hi", source: body, "⟦यहाँ अनुवाद है:⟧\n\nनदी चौड़ी है।\n\nहमने सुबह उसे पार किया।",
      fixed: "नदी चौड़ी है।\n\nहमने सुबह उसे पार किया।"),
    .bad(
      lang: "zh-Hans", source: body, "⟦以下是翻译：⟧\n\n河很宽。\n\n我们早上过了河。", fixed: "河很宽。\n\n我们早上过了河。"),
    .bad(
      lang: "zh-Hant", source: body, "⟦好的，以下是您要的譯文：⟧\n\n河很寬。\n\n我們早上過了河。", fixed: "河很寬。\n\n我們早上過了河。"),
    .bad(
      lang: "ja", source: body, "⟦以下が翻訳です：⟧\n\n川は広い。\n\n私たちは朝に渡った。", fixed: "川は広い。\n\n私たちは朝に渡った。"),
    .bad(
      lang: "ko", source: body, "⟦다음은 번역입니다:⟧\n\n강은 넓다.\n\n우리는 아침에 건넜다.", fixed: "강은 넓다.\n\n우리는 아침에 건넜다."),
    .bad(
      lang: "ja", source: body, "⟦Sure! Here is the translation:⟧\n\n川は広い。\n\n私たちは朝に渡った。",
      fixed: "川は広い。\n\n私たちは朝に渡った。"),
    .bad(
      lang: "fr", source: body,
      "⟦Here is the French translation of the document:⟧\n\nLe fleuve est large.\n\nNous l’avons traversé le matin.",
      fixed: "Le fleuve est large.\n\nNous l’avons traversé le matin."),
    .bad(lang: "de", "⟦Hier ist die Übersetzung des Textes:⟧\n\nDer Fluss ist breit."),
  ]

  private static let refusals: [Example] = [
    .bad(
      lang: "de", source: body, "Der Fluss ist breit.\n\nWir überquerten ihn am Morgen.\n\n⟦Ich hoffe, das hilft!⟧",
      fixed: "Der Fluss ist breit.\n\nWir überquerten ihn am Morgen."),
    .bad(
      lang: "fr", source: body, "⟦Désolé, je ne peux pas traduire ce texte.⟧\n\nNous l’avons traversé le matin."),
    .bad(
      lang: "zh-Hans", source: body, "河很宽。\n\n我们早上过了河。\n\n⟦如果您有其他问题，请告诉我。⟧",
      fixed: "河很宽。\n\n我们早上过了河。"),
  ]

  private static let explanations: [Example] = [
    .bad(lang: "fr", source: body, "# ⟦Traduction finale⟧\n\nLe fleuve est large.\n\nNous l’avons traversé le matin."),
    .bad(
      lang: "it", source: body,
      "Il fiume è largo.\n\nLo abbiamo attraversato di mattina.\n\n⟦Note sulla traduzione: ho reso «river» con «fiume».⟧"
    ),
    .bad(
      lang: "ja", source: body, "⟦This is my translation with notes.⟧\n\n川は広い。\n\n私たちは朝に渡った。"),
    .bad(
      lang: "es", source: body,
      "Aquí va la respuesta.\n\n⟦```markdown⟧\nEl río es ancho.\n\nLo cruzamos por la mañana.\n```\n"),
    .good(
      lang: "de", source: body,
      "Der Fluss ist breit.\n\nWir überquerten ihn am Morgen.\n\n"
        + "Diese Seite wurde automatisch übersetzt; es gilt das [Original](https://example.org/river).",
      because: "a note for the readers"),
    .good(
      lang: "es", source: "# The translation\n\nIt is by a friend.",
      "# La traducción\n\nEs de un amigo.\n\nLa traducción de «friend» es «amigo».",
      because: "the source is about translating"),
  ]

  private static let machines: [Example] = [
    .bad(
      lang: "es", source: body, "⟦<think>⟧\n\nEl río es ancho.\n\nLo cruzamos por la mañana.",
      fixed: "El río es ancho.\n\nLo cruzamos por la mañana."),
    .bad(
      lang: "ru", source: body, "Река широкая.\n\nМы переправились утром.\n⟦\"notes/river.md\" [noeol] 12L, 340B⟧"),
    .bad(
      lang: "ko", source: body, "⟦```markdown⟧\n강은 넓다.\n\n우리는 아침에 건넜다.\n```\n",
      fixed: "강은 넓다.\n\n우리는 아침에 건넜다.\n"),
  ]

  private static let silent: [Example] = [
    .good(
      lang: "fr", source: "The novel is old.", "Voici la traduction de Rivière publiée en 1890 à Lyon.",
      because: "prose about a translation"),
    .good(
      lang: "de", source: "Here is the translation:\n\nThe river is wide.",
      "Hier ist die Übersetzung:\n\nDer Fluss ist breit.",
      because: "the source says it, too"),
    .good(
      lang: "es", source: "The river is wide.\n\nLet me know if you have questions.",
      "El río es ancho.\n\nAvísame si tienes preguntas.", because: "the author's own closing"),
    .good(lang: "ja", source: body, "川は広い。（訳注：実在の川）\n\n私たちは朝に渡った。", because: "a note of the translator"),
    .good(
      lang: "hi", source: "Models write `<think>` first.", "मॉडल पहले `<think>` लिखते हैं।", because: "a text about models"),
    .good(
      lang: "zh-Hans", source: "```sh\nls\n```", "```sh\nls\n```", because: "the source is code, too"),
  ]
}
