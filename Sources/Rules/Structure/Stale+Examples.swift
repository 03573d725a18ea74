import Linting

extension Stale {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "# Kettles\n\nA kettle boils water.\n\n## Care\n\nRinse the kettle twice a day.",
      "---\ncalque:\n  stamp:\n    - kettles 621958412714 7de05685647c\n    - care 83145b307f3f 40a0ac5838aa\n---\n\n"
        + "# Kessel\n\nEin Kessel kocht Wasser.\n\n## ⟦Pflege⟧\n\nDen Kessel jeden Tag ausspülen."),
    .bad(
      lang: "fr", source: "# Kettles\n\nA kettle boils water.",
      "---\ncalque:\n  stamp:\n    - kettles 621958412714 c0c03c97c042\n    - care 83145b307f3f 2eabd4adc479\n---\n\n"
        + "# Bouilloires\n\nUne bouilloire fait bouillir l’eau.\n\n## ⟦Entretien⟧\n\n"
        + "Rincer la bouilloire tous les jours."),
    .bad(
      lang: "fr", source: "# Kettles\n\nA kettle boils water.\n\n## Care\n\nRinse the kettle every day.",
      "---\ncalque:\n  stamp: [kettles 621958412714 c0c03c97c042]\n---\n\n"
        + "# Bouilloires\n\nUne bouilloire fait bouillir l’eau.\n\n## ⟦Entretien⟧\n\n"
        + "Rincer la bouilloire tous les jours."),
    .good(
      lang: "ja", source: "# Kettles\n\nA kettle\nboils water.\n\n## Care\n\nRun `kettle clean` every day.",
      "---\ncalque:\n  stamp:\n    - kettles 621958412714 3f09454e3ac9\n    - care 357dbb36d5c4 1629ad3b02bb\n---\n\n"
        + "# やかん\n\nやかんはお湯を沸かします。\n\n## 手入れ\n\n毎日 `kettle rinse` を実行してください。",
      because: "only code and line ends of the source changed"),
    .good(
      lang: "de", source: "# Kettles\n\nA kettle boils water.", "# Kessel\n\nEin Kessel kocht Wasser.",
      because: "nobody stamped it"),
  ]
}
