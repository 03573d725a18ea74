import Linting

extension TermMismatch {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "Inference runs on the device.", glossary: "inference,Inferenz",
      "Die ⟦Ableitung⟧ läuft auf dem Gerät.", suggestion: "Inferenz")
  ]
}
