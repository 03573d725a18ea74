import Linting

extension MissingBlock {
  static let examples: [Example] = [
    .bad(
      lang: "de",
      source: "# Kettle\n\nFill it with 2 litres of water.\n\nPut it on the stove and light the fire below it.\n\n"
        + "After 10 minutes it sings.",
      "# Kessel\n\nFüllen Sie ihn mit 2 Litern Wasser.⟦\n\n⟧Nach 10 Minuten singt er."),
    .bad(
      lang: "de",
      source:
        "# Kettle\n\nFill it with 2 litres of water.\n\n## Next steps\n\nLight the fire below it and wait 10 minutes.",
      memory: "de\tsegment-heading\tNext steps → Nächste Schritte\t8\t8",
      "# Kessel\n\nFüllen Sie ihn mit 2 Litern Wasser.⟦\n\n⟧Zünden Sie das Feuer darunter an und warten Sie 10 Minuten.",
      fixed: "# Kessel\n\nFüllen Sie ihn mit 2 Litern Wasser.\n\n## Nächste Schritte\n\n"
        + "Zünden Sie das Feuer darunter an und warten Sie 10 Minuten."),
    .bad(
      lang: "ja", source: "Install it:\n\n```sh\nbrew install kettle\n```\n\nThen start it.",
      "インストールします：⟦\n\n⟧次に起動します。"),
    .bad(
      lang: "es", source: "- 2 eggs\n- 500 g of flour\n- 3 g of salt\n- 1 litre of milk",
      "- 2 huevos⟦\n⟧- 3 g de sal\n- 1 litro de leche"),
    .bad(
      lang: "fr",
      source:
        "The ferry leaves at 7:15 in the morning and comes back in the evening. Dogs and bicycles travel free of "
        + "charge on every crossing. Tickets are sold for 12 euros on the quay, next to the old lighthouse.",
      "Le bac part à 7:15 du matin et revient le soir.⟦ ⟧Les billets sont vendus 12 euros sur le quai, à côté du vieux "
        + "phare."),
    .bad(
      lang: "ko", source: "# Kettle\n\nIt whistles when the water boils.\n\nTurn off the stove.",
      "# 주전자\n\n⟦...⟧\n\n불을 끕니다."),
    .bad(
      lang: "it",
      source: "- [Pump](parts/pump/)\n- [Hose](parts/hose/)\n- [Lid](parts/lid/)\n- [Spout](parts/spout/)",
      "- [La pompa](parts/pump/)⟦\n⟧- [Il coperchio](parts/lid/)\n- [Il beccuccio](parts/spout/)"),
    .bad(lang: "pt", source: "Never open the lid while it is hot.", "⟦N/A⟧"),
    .good(
      lang: "tr", source: "| Part | Needs descaling |\n|---|---|\n| lid | not needed |\n| spout | every week |",
      "| Parça | Kireç çözme |\n|---|---|\n| kapak | — |\n| emzik | her hafta |", because: "a dash for a short entry"),
    .good(
      lang: "nl", source: "| Part | Use |\n|---|---|\n| lid | closes the kettle |\n| | |",
      "| Deel | Gebruik |\n|---|---|\n| deksel | sluit de ketel |", because: "an empty row says nothing"),
    .good(
      lang: "zh-Hans", source: "You need:\n\n- salt and water\n- noodles, 9 minutes in the pot\n- a sieve",
      "你需要：\n\n盐和水，面条（在锅里煮 9 分钟），还有一个筛子。", because: "items run together"),
    .good(
      lang: "de", source: "Fill the tank with 5 litres.\n\nThen press `start` and wait until the green lamp is on.",
      "Füllen Sie den Tank mit 5 Litern. Drücken Sie dann `start` und warten Sie, bis die grüne Lampe leuchtet.",
      because: "merged paragraphs"),
    .good(
      lang: "ko", source: "[日本語](README.ja.md) | [한국어](README.ko.md)\n\n# Kettle\n\nIt boils water.",
      "# 주전자\n\n물을 끓입니다.", because: "links to the other languages"),
    .good(
      lang: "ru", source: "The lamp is red. It is on when the tank is empty.",
      "Красная лампа горит, когда бак пуст.", because: "two sentences became one"),
    .good(
      lang: "zh-Hans",
      source: "The **green** lamp that was described above is also sometimes called the **guard** by people. "
        + "It is rather different from the **watchman**.",
      "上述**绿灯**有时也称为**守卫**，不同于**看守人**。", because: "all that is emphasised is there"),
  ]
}

extension ExtraBlock {
  static let examples: [Example] = [
    .bad(
      lang: "fr", source: "# Kettle\n\nFill it with 2 litres of water.\n\n## Cleaning\n\nUse no soap.",
      "# Bouilloire\n\nRemplissez-la de 2 litres d'eau.\n\n⟦Si vous avez d'autres questions sur les bouilloires, "
        + "posez-les dans les commentaires, nous y répondrons volontiers.⟧\n\n## Nettoyage\n\nN'utilisez pas de savon."),
    .bad(
      lang: "ko", source: "1. Open the lid.\n2. Wait 10 minutes.",
      "1. 뚜껑을 엽니다.\n2. 10분 기다립니다.\n3. ⟦마지막으로 주전자를 깨끗한 물로 헹군 다음 마른 천으로 닦아 주세요.⟧"),
    .good(
      lang: "de", source: "# Kettle\n\nIt boils water.",
      "# Kessel\n\nEr kocht Wasser.\n\n---\n\n*Diese Seite wurde maschinell übersetzt; im Zweifel gilt das Original.*",
      because: "a disclaimer about the translation"),
    .good(
      lang: "ja", source: "# Kettle\n\nIt boils water.",
      "[English](README.en.md) | [한국어](README.ko.md)\n\n# やかん\n\n<a id=\"kettle\"></a>\n\nお湯を沸かします。",
      because: "links to other languages, and an anchor"),
    .good(
      lang: "es", source: "Fill the tank with 5 litres of water. Then close the lid, wait, and press `start`.",
      "Llene el depósito con 5 litros de agua.\n\nDespués cierre la tapa, espere y pulse `start`.",
      because: "a paragraph was split"),
    .good(
      lang: "fr",
      source: "There are two lids:\n\n    a. The old one is made of tin.\n\n    b. The new one is made of glass.",
      "Il y a deux couvercles :\n\n   a. L'ancien est en fer-blanc.\n\n   b. Le nouveau est en verre.",
      because: "the source indents it as far as code"),
  ]
}
