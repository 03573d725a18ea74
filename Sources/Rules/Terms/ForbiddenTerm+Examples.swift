import Linting

extension ForbiddenTerm {
  static let examples: [Example] = [
    .bad(
      lang: "es", source: "The library is installed with one command.",
      glossary: "library,biblioteca\nlibrary,librería,forbidden", "La ⟦librería⟧ se instala con una sola orden.",
      suggestion: "biblioteca")
  ]
}
