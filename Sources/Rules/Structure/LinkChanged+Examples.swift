import Linting

extension LinkChanged {
  static let inapplicable: [RuleInfo.Variant: String] = [
    .decomposed: "destinations are compared byte by byte", .linkDestination: "it is about destinations",
  ]

  static let examples: [Example] = [
    .bad(
      lang: "de", source: "Read [the guide](https://example.org/guide) first.",
      "Lesen Sie zuerst [die Anleitung](⟦https://example.org/guidde⟧).", suggestion: "https://example.org/guide"),
    .bad(
      lang: "de", source: "Read [the guide](https://example.org/guide) first.",
      "Lesen Sie zuerst [die Anleitung](⟦https://example.org/anleitung⟧).", suggestion: "https://example.org/guide"),
    .bad(
      lang: "fr", source: "See ![the map](img/map.png).", "Voir ![la carte](⟦img/carte.png⟧).",
      suggestion: "img/map.png"),
    .bad(
      lang: "es", source: "Ask in [the forum](https://forum.example.org).", "Pregunte en el ⟦foro⟧."),
    .bad(
      lang: "de",
      source: "Use [Docker](https://docker.example/a) or [Podman](https://podman.example/b).",
      "Nutzen Sie [Podman](⟦https://docker.example/a⟧) oder [Docker](https://podman.example/b).",
      fixed: "Nutzen Sie [Podman](https://podman.example/b) oder [Docker](https://docker.example/a)."),
    .bad(
      lang: "de", source: "The [stove](a.md) has a [bell](b.md).", glossary: "stove,Herd\nbell,Glocke",
      "Am [Herd](⟦b.md⟧) ist eine [Glocke](a.md).", fixed: "Am [Herd](a.md) ist eine [Glocke](b.md)."),
    .bad(
      lang: "ja", source: "# Stove\n\nIt burns wood.\n\n# Bell\n\nIt rings.\n\nSee [Stove](a.md) and [Bell](b.md).",
      "# ストーブ\n\n薪を燃やします。\n\n# 鐘\n\n鳴ります。\n\n[鐘](⟦a.md⟧)と[ストーブ](b.md)をご覧ください。",
      fixed: "# ストーブ\n\n薪を燃やします。\n\n# 鐘\n\n鳴ります。\n\n[鐘](b.md)と[ストーブ](a.md)をご覧ください。"),
    .bad(
      lang: "fr", source: "See [Podman](https://a.example/x1) and [Docker](https://b.example/y2).",
      "Voir [Docker](⟦https://c.example/docker⟧) et [Podman](https://a.example/x1).",
      suggestion: "https://b.example/y2"),
    .bad(
      lang: "de", source: "See [Podman](https://a.example/x1) and [Docker](https://b.example/y2).",
      "Siehe [Docker](⟦https://c.example/d⟧) und [Podman](⟦https://c.example/p⟧).", suggestion: "https://b.example/y2"),
    .bad(
      lang: "es", source: "See [the configuration](a.md) and [the first steps](b.md).",
      "Véase [los primeros pasos](⟦a.md⟧) y [la configuración](b.md).",
      fixed: "Véase [los primeros pasos](b.md) y [la configuración](a.md)."),
    .bad(
      lang: "de", source: "See [the opening hours](https://ferry.example.org/info#hours).",
      "Siehe [die Öffnungszeiten](⟦https://ferry.example.org/info#zeiten⟧).",
      suggestion: "https://ferry.example.org/info#hours"),
    .bad(
      lang: "fr", source: "# Boats\n\n- [The oars](#the-oars)\n\n## The oars\n\nTake two.",
      "# Bateaux\n\n- [Les rames](⟦../../oars⟧)\n\n## Les rames\n\nPrenez-en deux.", suggestion: "#les-rames"),
    .good(
      lang: "de", source: "See [the opening hours](https://ferry.example.org/en/info#hours).",
      "Siehe [die Öffnungszeiten](https://ferry.example.org/de/info#zeiten).",
      because: "the page in the other language has headings of its own"),
    .good(
      lang: "de", source: "See [the docs](https://learn.example.com/en-us/azure/cli).",
      "Siehe [die Dokumentation](https://learn.example.com/de-de/azure/cli).", because: "the same page in German"),
    .good(
      lang: "fr", source: "See [the cafés](https://example.org/caf%C3%A9s).",
      "Voir [les cafés](https://example.org/cafés).", because: "the same address, encoded or not"),
    .good(
      lang: "ja", source: "Under the [MIT licence](LICENSE).", "[MIT ライセンス](../../LICENSE)の下で。",
      because: "a longer path to the same file"),
    .good(
      lang: "ja", source: "![The quay](images/quay.png)", "![埠頭](../../translated_images/ja/quay.1f2e3d4c.webp)",
      because: "the picture with its labels in Japanese"),
    .bad(
      lang: "ja", source: "![The quay](images/quay.png)", "![埠頭](⟦../../translated_images/ja/boat.1f2e3d4c.webp⟧)",
      suggestion: "images/quay.png"),
    .good(
      lang: "fr", source: "See [below](#first-steps).", "Voir [plus bas](#premiers-pas).",
      because: "the fragment was translated with its heading"),
    .good(
      lang: "ko", source: "Use [Docker](https://docker.example/a) or [Podman](https://podman.example/b).",
      "[Podman](https://podman.example/b)이나 [Docker](https://docker.example/a)를 사용하세요.",
      because: "in the order of the other language"),
    .good(
      lang: "de", source: "The [stove](stove.md) has a [bell](bell.md).",
      "Eine [Glocke](bell.md) ist am [Herd](stove.md).",
      because: "in the order of the other language; no text tells that the destinations are exchanged"),
    .good(
      lang: "ja", source: "No [semantic changes](a.md) before it is [updated](b.md).",
      "[更新](b.md)の前に[意味的な変更](a.md)はしません。", because: "a word in Han signs that sounds alike in Chinese"),
    .good(
      lang: "fr", source: "Before [installing](start.md), read about [tools](tools.md).",
      "Lisez la page des [instruments](tools.md) avant la [mise en place](start.md).",
      because: "words that begin alike are not alike"),
    .good(
      lang: "pl", source: "See the [timetable](/boats/?harbour=3#winter).",
      "Zobacz [rozkład](/boats/?harbour=3&check=off#winter).", because: "a parameter that the translator added"),
    .bad(
      lang: "pl", source: "See the [timetable](/boats/?harbour=3).", "Zobacz [rozkład](⟦/boats/⟧).",
      fixed: "Zobacz [rozkład](/boats/?harbour=3)."),
  ]
}
