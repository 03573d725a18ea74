import Linting

extension KeptTermChanged {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "The image is built with Docker.", keep: "Docker", "Das Abbild wird mit ⟦Doker⟧ gebaut.",
      suggestion: "Docker"),
    .good(
      lang: "de", source: "The image is built with Docker.", keep: "Docker", "Das Abbild wird mit Docker gebaut.",
      because: "it stands as it is"),
  ]
}
