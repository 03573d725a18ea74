import Linting

extension ForbiddenTerm {
  static let examples: [Example] = [
    .bad(
      lang: "es", source: "The library is installed with one command.",
      glossary: "library,biblioteca\nlibrary,librería,forbidden", "La ⟦librería⟧ se instala con una sola orden.",
      suggestion: "biblioteca"),
    .good(
      lang: "es", source: "The library is installed with one command.",
      glossary: "library,biblioteca\nlibrary,librería,forbidden", "La biblioteca se instala con una sola orden.",
      because: "the rendering that the glossary wants"),
    .good(
      lang: "es", source: "The bookshop opens at nine.", glossary: "library,biblioteca\nlibrary,librería,forbidden",
      "La librería abre a las nueve.", because: "the source speaks of something else"),
  ]
}
