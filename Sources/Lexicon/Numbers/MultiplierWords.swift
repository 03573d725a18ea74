import UnicodeText

/// Words and signs after a number that multiply it by a power of ten. In German, French, Spanish, Italian, Dutch,
/// Polish and the Scandinavian languages a billion is 10¹², in English, Russian, Arabic and Hindi it is 10⁹.
enum MultiplierWords {
  /// The words of `language` with their powers; nil when they are unknown.
  static func words(of language: LanguageTag) -> [(word: String, power: Int)]? {
    guard let text = byLanguage[language.language] else { return nil }
    return text.split(separator: ";").flatMap { group -> [(String, Int)] in
      let parts = group.split(separator: " ")
      guard let power = parts.first.flatMap({ Int($0) }) else { return [] }
      return parts.dropFirst().map { (String($0), power) }
    }
  }

  /// A power of ten, then the forms of the word.
  private static let byLanguage: [String: String] = [
    "en": """
    1 dozen; 2 hundred; 3 thousand thousands; 5 lakh lakhs; 6 million millions mn mln; 7 crore crores; \
    9 billion billions bn bln; 12 trillion trillions tn trn; 15 quadrillion quadrillions
    """,
    "de": """
    2 hundert; 3 tausend tsd; 6 million millionen mio; 9 milliarde milliarden mrd; 12 billion billionen bio; \
    15 billiarde billiarden; 18 trillion trillionen
    """,
    "fr": """
    2 cents; 3 mille millier milliers; 6 million millions mio; 9 milliard milliards md mds mrd mrds; \
    12 billion billions; 15 billiard billiards; 18 trillion trillions
    """,
    "es": """
    3 mil miles millar millares; 6 millón millones; 9 millardo millardos; 12 billón billones; 18 trillón trillones
    """,
    "pt": """
    3 mil milhar milhares; 6 milhão milhões; 9 bilhão bilhões; 12 trilhão trilhões bilião biliões
    """,
    "it": """
    3 mila mille migliaia; 6 milione milioni mln; 9 miliardo miliardi mld; 12 bilione bilioni; 18 trilione trilioni
    """,
    "nl": "3 duizend; 6 miljoen mln; 9 miljard mld mrd; 12 biljoen; 18 triljoen",
    "ca": "3 mil milers; 6 milió milions; 9 miliard miliards; 12 bilió bilions; 18 trilió trilions",
    "pl": """
    3 tysiąc tysiące tysięcy tys; 6 milion miliony milionów mln; 9 miliard miliardy miliardów mld; \
    12 bilion biliony bilionów bln; 18 trylion tryliony trylionów
    """,
    "cs": "3 tisíc tisíce; 6 milion miliony milionů mil; 9 miliarda miliardy miliard mld; 12 bilion biliony bilionů",
    "hu": "3 ezer; 6 millió; 9 milliárd; 12 billió; 18 trillió",
    "ro": "3 mie mii; 6 milion milioane; 9 miliard miliarde; 12 trilion trilioane bilion bilioane",
    "tr": "3 bin; 6 milyon; 9 milyar; 12 trilyon",
    "vi": "3 nghìn ngàn; 6 triệu; 9 tỷ tỉ",
    "id": "3 ribu; 6 juta; 9 miliar; 12 triliun",
    "sv": "3 tusen; 6 miljon miljoner; 9 miljard miljarder; 12 biljon biljoner; 18 triljon triljoner",
    "da": "3 tusind tusinde; 6 million millioner; 9 milliard milliarder; 12 billion billioner; 18 trillion trillioner",
    "nb": "3 tusen; 6 million millioner; 9 milliard milliarder; 12 billion billioner; 18 trillion trillioner",
    "fi": "3 tuhat tuhatta; 6 miljoona miljoonaa; 9 miljardi miljardia; 12 biljoona biljoonaa; 18 triljoona triljoonaa",
    "el": "3 χιλιάδες; 6 εκατομμύριο εκατομμύρια; 9 δισεκατομμύριο δισεκατομμύρια; 12 τρισεκατομμύρια",
    "ru": """
    3 тысяча тысячи тысяч тысяче тысячу тысячей тысячам тысячами тысячах тыс; \
    6 миллион миллиона миллионов миллиону миллионом миллионе миллионы миллионам миллионами миллионах млн; \
    9 миллиард миллиарда миллиардов миллиарду миллиардом миллиарде миллиарды миллиардам миллиардами миллиардах млрд; \
    12 триллион триллиона триллионов триллиону триллионом триллионе триллионы триллионам триллионами триллионах трлн
    """,
    "uk": """
    3 тисяча тисячі тисяч тисячам тисячами тис; 6 мільйон мільйона мільйони мільйонів мільйонам млн; \
    9 мільярд мільярда мільярди мільярдів мільярдам млрд; 12 трильйон трильйона трильйони трильйонів трлн
    """,
    "bg": "3 хиляди хил; 6 милион милиона милиони млн; 9 милиард милиарда милиарди млрд; 12 трилион трилиона трилиони",
    "ar": """
    3 ألف ألفا ألفًا آلاف; 6 مليون مليونا مليونًا ملايين; 9 مليار مليارا مليارًا مليارات بليون بلايين; \
    12 تريليون تريليونا تريليونات ترليون
    """,
    "fa": "3 هزار; 6 میلیون; 9 میلیارد; 12 تریلیون",
    "ur": "3 ہزار; 5 لاکھ; 6 ملین; 7 کروڑ; 9 ارب بلین; 12 ٹریلین",
    "he": "3 אלף אלפים; 6 מיליון; 9 מיליארד; 12 טריליון",
    "hi": """
    2 सौ; 3 हज़ार हजार; 5 लाख; 6 मिलियन; 7 करोड़; 9 अरब बिलियन; 11 खरब; 12 ट्रिलियन
    """,
    "mr": "3 हजार; 5 लाख; 7 कोटी; 9 अब्ज; 6 दशलक्ष",
    // Their signs are attached, see `attached`.
    "zh": "", "ja": "", "ko": "", "yue": "",
  ]

  /// Signs that come right after the digits, and may follow each other: 百万 is 10⁶.
  static func attached(of language: LanguageTag) -> [UInt16: Int] {
    switch language.language {
    case "zh", "yue", "ja": han
    case "ko": hangul
    default: [:]
    }
  }

  private static let han: [UInt16: Int] = signs("十1百2千3万4萬4亿8億8兆12")
  private static let hangul: [UInt16: Int] = signs("십1백2천3만4억8조12")

  private static func signs(_ text: String) -> [UInt16: Int] {
    var found: [UInt16: Int] = [:]
    var sign: UInt16 = 0
    for unit in text.utf16 {
      if let digit = Numeral.value(unit) {
        found[sign, default: 0] = (found[sign] ?? 0) * 10 + Int(digit)
      } else {
        sign = unit
      }
    }
    return found
  }

  /// Characters after which a sign is part of a unit instead: 千米 is a kilometre, 百分 per cent, 兆字节 a megabyte.
  static let unitStarts: [UInt16: [UInt16]] = [
    0x5343: Array("米克瓦卡赫帕焦伏字比兆位".utf16),
    0x767E: Array("分".utf16),
    0x5146: Array("字赫比瓦位".utf16),
  ]

  /// Characters allowed between digits and sign: 20多万.
  static let vague = UnitSet("多余餘几幾여")
}
