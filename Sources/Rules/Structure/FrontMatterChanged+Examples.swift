import Linting

extension FrontMatterChanged {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "---\ntitle: Kettles\ndate: 2024-03-05\n---\nKettles boil water.",
      "---\ntitle: Kessel\ndate: ⟦5. März 2024⟧\n---\nKessel kochen Wasser.",
      fixed: "---\ntitle: Kessel\ndate: 2024-03-05\n---\nKessel kochen Wasser."),
    .bad(
      lang: "fr", source: "---\ntitle: Kettles\nlayout: post\nweight: 3\n---\nKettles boil water.",
      "---\ntitle: Bouilloires⟦⟧\nweight: 3\n---\nLes bouilloires font bouillir l'eau.",
      fixed: "---\ntitle: Bouilloires\nlayout: post\nweight: 3\n---\nLes bouilloires font bouillir l'eau."),
    .bad(
      lang: "ru", source: "---\ndraft: true\ntitle: Kettles\n---\nKettles boil water.",
      "---\ndraft: true\n⟦заголовок⟧: Чайники\n---\nЧайники кипятят воду.",
      suggestion: "title"),
    .bad(
      lang: "es", "---\ntitle: Teteras⟦: cómo hervir: agua⟧\n---\nLas teteras hierven el agua."),
    .bad(
      lang: "ja", source: "---\ntitle: Kettles\ndraft: false\n---\nKettles boil water.",
      "---\ntitle: やかん\ndraft: ⟦いいえ⟧\n---\nやかんはお湯を沸かします。",
      fixed: "---\ntitle: やかん\ndraft: false\n---\nやかんはお湯を沸かします。"),
    .bad(
      lang: "fr", "---\ntitle: Bouilloires\nlang: ⟦de⟧\n---\nLes bouilloires font bouillir l'eau.", suggestion: "fr"),
    .bad(
      lang: "de", source: "---\ntitle: Kettles\nhero: kettle.png\n---\nKettles boil water.",
      memory: "*\tkey-same\thero\t41\t42", "---\ntitle: Kessel\nhero: ⟦kessel.png⟧\n---\nKessel kochen Wasser.",
      fixed: "---\ntitle: Kessel\nhero: kettle.png\n---\nKessel kochen Wasser."),
    .good(
      lang: "de", source: "---\ntitle: Kettles\nstatus: final\n---\nKettles boil water.",
      memory: "*\tkey-dropped\tstatus\t19\t20", "---\ntitle: Kessel\n---\nKessel kochen Wasser.",
      because: "the project's translations leave it out"),
    .good(
      lang: "es",
      source:
        "---\ntitle: Kettles\ntags: [tea, water]\npermalink: /kettles/\ntranslated: false\n---\nKettles boil water.",
      "---\ntitle: Teteras\ntags: [té, agua]\npermalink: /es/kettles/\ntranslated: true\nmodel: heron-3\n---\n"
        + "Las teteras hierven el agua.",
      because: "tags are translated, addresses carry the language, a pipeline leaves its marks"),
    .good(
      lang: "de", source: "---\ntitle: \"Kettles\"\nweight: 1.0\n---\nKettles boil water.",
      "---\nweight: 1\ntitle: Kessel\n---\nKessel kochen Wasser.", because: "another order and other quotes"),
  ]
}
