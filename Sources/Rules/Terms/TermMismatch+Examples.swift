import Linting

extension TermMismatch {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "Inference runs on the device.", glossary: "inference,Inferenz",
      "Die ⟦Ableitung⟧ läuft auf dem Gerät.", suggestion: "Inferenz"),
    .good(
      lang: "de", source: "Inference runs on the device.", glossary: "inference,Inferenz",
      "Die Inferenz läuft auf dem Gerät.", because: "the rendering of the glossary"),
    .good(
      lang: "de", source: "The models run on the device.", glossary: "model,Modell",
      "Die Modelle laufen auf dem Gerät.",
      because: "an inflected form of it"),
  ]
}
