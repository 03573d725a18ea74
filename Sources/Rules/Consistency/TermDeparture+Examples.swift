import Linting

extension TermDeparture {
  static let examples: [Example] = [
    .bad(
      lang: "de", source: "Every lock has two gates.",
      memory: "de\trendering\tgate → Tor\t24\t25\t48/50\nde\trendering\tgate → Pforte\t1\t25\t2/50",
      "Jede Schleuse hat zwei ⟦Pforten⟧.", suggestion: "Tor"),
    .bad(
      lang: "de", source: "Every lock has two gates.", memory: "de\trendering\tgate → Tor\t24\t24\t48/48",
      "Jede Schleuse hat zwei ⟦Gates⟧.", suggestion: "Tor"),
    .bad(
      lang: "ja", source: "Check the water level first.",
      memory: "ja\trendering\twater level → 水位\t12\t13\t30/32\nja\trendering\twater level → 水面高\t1\t13\t2/32",
      "まず⟦水面高⟧を確認します。", suggestion: "水位"),
    .bad(
      lang: "es", source: "The ferry needs a mooring.",
      memory: "es\trendering\tmooring → amarre\t14\t15\t40/43\nes\trendering\tmooring → fondeadero\t1\t15\t3/43",
      "El transbordador necesita un ⟦fondeadero⟧.", suggestion: "amarre"),
    .bad(
      lang: "de", source: "Every lock has two gates.",
      memory: "de\trendering\tgate → Tor\t5\t6\t10/12\nde\trendering\tgate → Pforte\t1\t6\t2/12",
      "Jede Schleuse hat zwei ⟦Pforten⟧.", suggestion: "Tor"),
    .good(
      lang: "de", source: "Every lock has two gates.", memory: "de\trendering\tgate → Tor\t24\t24\t48/48",
      "Jede Schleuse hat zwei Tore.", because: "another form of the usual word"),
    .good(
      lang: "de", source: "Every lock has two gates.",
      memory: "de\trendering\tgate → Tor\t12\t24\t25/50\nde\trendering\tgate → Pforte\t12\t24\t25/50",
      "Jede Schleuse hat zwei Pforten.", because: "the notes do not agree"),
    .good(
      lang: "de", source: "The gate has a wicket.",
      memory: "de\trendering\tgate → Tor\t24\t25\t48/50\nde\trendering\tgate → Pforte\t1\t25\t2/50\n"
        + "de\trendering\twicket → Pforte\t9\t9\t18/18",
      "Es hat eine Pforte.", because: "the word renders another term of the source"),
  ]
}
