import Linting

extension KeptTermChanged {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "The image is built with Docker.", keep: "Docker", "Das Abbild wird mit ⟦Doker⟧ gebaut.",
      suggestion: "Docker"),
    .bad(
      lang: "fr", source: "Clone it from GitHub.", keep: "GitHub", "Clonez-le depuis ⟦Git Hub⟧.", suggestion: "GitHub"),
    .bad(
      lang: "ar", source: "Clone it from GitHub.", keep: "GitHub", "انسخه من ⟦Github⟧.", suggestion: "GitHub"),
    .bad(
      lang: "ru", source: "Kubernetes starts it.", keep: "Kubernetes", "Его запускает ⟦Кубернетес⟧.",
      suggestion: "Kubernetes"),
    .good(
      lang: "ru", source: "Kubernetes starts it.", keep: "Kubernetes ~", "Его запускает Кубернетес.",
      because: "the entry allows a transliteration"),
    .good(
      lang: "de", source: "The typing of Python is gradual.", keep: "Python", "Pythons Typisierung ist graduell.",
      because: "a genitive"),
    .good(
      lang: "ko", source: "Docker builds the image.", keep: "Docker", "Docker가 이미지를 빌드합니다.",
      because: "a particle"),
    .good(
      lang: "ru", source: "Docker builds the image.", keep: "Docker ~", "Докер собирает образ.",
      because: "the entry allows a transliteration"),
    .good(
      lang: "es", source: "Run Docker. Docker is fast.", keep: "Docker", "Ejecute Docker. Es rápido.",
      because: "named once, a pronoun may follow"),
    .good(
      lang: "ja", source: "Start Docker now.", keep: "Docker", "今すぐ `docker` を起動します。", because: "it stands in code"),
  ]
}
