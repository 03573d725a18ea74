import UnicodeText

/// Decides whether a word is a regular form of a known word, by endings that replace one another: a dictionary that has
/// `интеграция` may lack `интеграциях`.
struct Paradigms: Sendable {
  /// For each pattern, its endings, longest first.
  private let patterns: [[[UInt16]]]
  private let isGerman: Bool

  init(_ language: LanguageTag) {
    isGerman = language.language == "de"
    patterns = (Self.endings[language.language] ?? []).map { pattern in
      pattern.split(separator: " ", omittingEmptySubsequences: true)
        .map { $0 == "-" ? [] : Array(String($0).utf16) }.sorted { $0.count > $1.count }
    }
  }

  /// Whether another form of the same pattern is known.
  ///
  /// - Parameter isKnown: whether the table or the dictionary has these letters.
  func explains(_ word: [UInt16], isKnown: ([UInt16]) -> Bool) -> Bool {
    if isGerman {
      if let plain = Self.withoutInfinitiveMark(word), isKnown(plain) { return true }
      if isFeminineGenitive(word) { return false }
    }
    for pattern in patterns {
      // Only the longest ending counts: -ями is not -и.
      guard let ending = pattern.first(where: { ends(word, with: $0) }) else { continue }
      let stem = word.dropLast(ending.count)
      guard stem.count >= Self.shortestStem else { continue }
      let known = pattern.count { $0 != ending && isKnown(stem + $0) }
      // A bare stem alone proves little.
      if known >= (pattern.contains([]) ? 2 : 1) { return true }
      if known == 1, stem.count >= 5 { return true }
    }
    return false
  }

  private func ends(_ word: [UInt16], with ending: [UInt16]) -> Bool {
    word.count > ending.count && word[(word.count - ending.count)...].elementsEqual(ending)
  }

  /// German: `anleiten` for `anzuleiten`.
  static func withoutInfinitiveMark(_ word: [UInt16]) -> [UInt16]? {
    for prefix in separable where word.count > prefix.count + 5 && word.starts(with: prefix) {
      let rest = word[prefix.count...]
      if rest.starts(with: [0x7A, 0x75]) { return prefix + rest.dropFirst(2) }
    }
    return nil
  }

  /// German: -es after an ending that only feminine nouns have, which never take it: `Referenzes`.
  func isFeminineGenitive(_ word: [UInt16]) -> Bool {
    isGerman && Self.feminine.contains { word.hasSuffix($0 + "es") }
  }

  private static let feminine = ["enz", "heit", "keit", "schaft", "ität", "tion", "sion"]

  private static let separable = [
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "fort", "frei", "heraus", "herunter", "hin", "hinaus",
    "hinzu", "hoch", "los", "mit", "nach", "um", "unter", "vor", "voraus", "weg", "weiter", "wieder", "zu", "zurück",
    "zusammen", "über", "dar", "her", "herum", "hervor", "bereit", "teil", "statt",
  ].map { Array($0.utf16) }

  /// `-` means the bare stem.
  private static let endings = [
    "de": [
      "- s es n en e er ern ers em", "en e est t te ten test tet end ende enden ender endes",
      "ieren iere ierst iert ierte ierten ierter iertes iertem ierung ierungen ierer ierern ierers ierend ierende",
      "er ern ers erin erinnen", "ung ungen ungs",
    ],
    "ru": [
      "ия ии ию ией ий иям иями иях", "ие ия ию ием ии ий иям иями иях", "- а у ом е ы ов ам ами ах",
      "а ы е у ой ам ами ах",
      "ка ки ке ку кой ок кам ками ках", "ь я ю ем е и ей ям ями ях", "ость ости остью остей остям остями остях",
      "ый ая ое ые ого ому ым ом ой ую ых ыми о ее ей",
      "ный ная ное ные ного ному ным ном ной ную ных ными ен на но ны",
      "енный енная енное енные ен ена ено ены енно", "ий ая ое ие ого ому им ом ой ую их ими и",
      "ить ил ила ило или ит ят ишь им ите ю и ив ивший ивая", "ать ал ала ало али ает ают аешь аем аете аю ай айте ая",
      "ировать ирует ируют ируем ируете ирую ировал ировала ировало ировали ируя ированный ированная ированное "
        + "ированные ированного ированным ированных ирован ирована ировано ированы ирование ирования ированию ированием "
        + "ируется ируются ировался ировалась ировалось ировались ироваться ируйте ировавший ируемый ируемые ируемых",
      "ывать ывает ывают ываем ываете ывал ывала ывало ывали ываться ывается ываются ывался ывалась ывалось ывались "
        + "ывание ывания ыванию ыванием",
      "емся ется ются еться ешься етесь лся лась лось лись ться емая емый емое емые",
    ],
    "uk": [
      "ія ії ію ією ій іям іями іях", "- а у ом і и ів ам ами ах", "ка ки ку кою ок кам ками ках",
      "ий а е і ого ому им ій у их ими о",
    ],
    "es": [
      "o a os as",
      "ar o as a amos áis an é aste ó aron aba abas aban ado ada ados adas ando aré arás ará arán aría e es en",
      "lo la los las le les me te se nos", "ción ciones", "or ora ores oras", "ble bles blemente",
      "izar iza izan izó izado izada izados izadas izando ización", "e es", "- es s", "amente o a os as",
    ],
    "pt": [
      "o a os as", "ar o a amos am ou aram ado ada ados adas ando", "ção ções", "or ora ores oras",
      "izar iza izam izado izada",
    ],
    "it": [
      "o a i e", "are o i a iamo ate ano ato ata ati ate ando", "zione zioni", "tore trice tori trici",
      "izzare izza izzato izzata",
    ],
    "fr": [
      "er e es ons ez ent é ée és ées ant ait aient era erez eront erait eraient", "- s e es", "eur eurs euse euses",
      "iser ise isent isé isée isés isées isant isation isations", "if ive ifs ives ivement", "ité ités", "able ables",
    ],
  ]

  /// In letters.
  private static let shortestStem = 3
}
