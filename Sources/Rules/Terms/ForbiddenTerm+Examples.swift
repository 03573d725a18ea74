import Linting

extension ForbiddenTerm {
  static let examples: [Example] = [
    .bad(
      lang: "es", source: "The library is installed with one command.",
      glossary: "library,biblioteca\nlibrary,librería,forbidden", "La ⟦librería⟧ se instala con una sola orden.",
      suggestion: "biblioteca"),
    .bad(
      lang: "de", source: "Chips are made of silicon.", glossary: "silicon,Silizium\nsilicon,Silikon,forbidden",
      "Chips bestehen aus ⟦Silikon⟧.", suggestion: "Silizium"),
    .bad(
      lang: "zh-Hant", source: "The server is down.", glossary: "server,伺服器\nserver,服務器,forbidden",
      "⟦服務器⟧當機了。", suggestion: "伺服器"),
    .bad(lang: "fr", glossary: ",plateforme miracle,forbidden", "C'est notre ⟦plateforme miracle⟧ !"),
    .good(
      lang: "es", source: "The bookshop sells maps.", glossary: "library,biblioteca\nlibrary,librería,forbidden",
      "La librería vende mapas.", because: "the source does not have the term"),
    .good(
      lang: "de", source: "The art of war.", glossary: "kind,Art,forbidden\nkind,Sorte", "Die Artikel der Kunst.",
      because: "the letters stand inside another word"),
    .good(
      lang: "de", source: "The command prompt waits for a prompt.",
      glossary: "prompt,Prompt\nprompt,Eingabeaufforderung,forbidden\ncommand prompt,Eingabeaufforderung",
      "Die Eingabeaufforderung wartet auf einen Prompt.", because: "the word is agreed for another term that is here"),
  ]
}
