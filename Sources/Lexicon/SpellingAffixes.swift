import UnicodeText

/// The elements that may be joined to a listed word of one language to form another word: clitics, productive prefixes
/// and endings, and whether words form compounds.
struct SpellingAffixes: Sendable {
  /// Longest first.
  let prefixes: [[UInt16]]
  /// Longest first.
  let suffixes: [[UInt16]]
  /// The shortest stem that must remain without them, in letters.
  let shortestStem: Int
  /// Shortest part of a compound, in letters; 0 if the language has no compounds.
  let shortestPart: Int
  /// Letters that may link the parts of a compound.
  let links: [[UInt16]]

  init(_ language: LanguageTag) {
    switch language.language {
    case "ar":
      self.init(prefixes: Self.arabicPrefixes, suffixes: Self.arabicSuffixes, shortestStem: 3)
    case "hi", "mr", "ne":
      self.init(suffixes: Self.hindiSuffixes, shortestStem: 2, shortestPart: 3)
    case "fa": self.init(prefixes: Self.persianPrefixes, suffixes: Self.persianSuffixes, shortestStem: 2)
    case "tr", "az": self.init(suffixes: Self.turkishSuffixes, shortestStem: 3)
    case "fi", "et":
      self.init(
        prefixes: Self.latinPrefixes, suffixes: Self.finnishSuffixes, shortestStem: 4, shortestPart: 4, links: ["n"])
    case "hu":
      self.init(prefixes: Self.latinPrefixes, suffixes: Self.hungarianSuffixes, shortestStem: 4, shortestPart: 4)
    case "de", "nl", "sv", "da", "nb", "nn", "no":
      self.init(
        prefixes: Self.latinPrefixes + Self.germanPrefixes, suffixes: Self.germanSuffixes, shortestStem: 4,
        shortestPart: 4, links: ["s", "es", "n", "en", "er", "e"])
    case "ru", "uk", "bg", "be", "sr", "mk":
      self.init(
        prefixes: Self.cyrillicPrefixes, suffixes: Self.cyrillicSuffixes, shortestStem: 4, shortestPart: 4,
        links: ["о", "е", "и"])
    case "fr":
      self.init(prefixes: Self.frenchElisions + Self.latinPrefixes, suffixes: Self.frenchSuffixes, shortestStem: 4)
    case "es", "pt", "it", "ca", "gl", "ro":
      self.init(prefixes: Self.italianElisions + Self.latinPrefixes, suffixes: Self.romanceSuffixes, shortestStem: 4)
    case "he": self.init(prefixes: ["ו", "ה", "ב", "ל", "כ", "מ", "ש", "וה", "שה", "בה", "לה", "מה"], shortestStem: 3)
    case "ko": self.init(shortestStem: 1)
    default: self.init(prefixes: Self.latinPrefixes, shortestStem: 4)
    }
  }

  private init(
    prefixes: [String] = [], suffixes: [String] = [], shortestStem: Int, shortestPart: Int = 0, links: [String] = []
  ) {
    self.prefixes = prefixes.map { Array($0.utf16) }.sorted { $0.count > $1.count }
    self.suffixes = suffixes.map { Array($0.utf16) }.sorted { $0.count > $1.count }
    self.shortestStem = shortestStem
    self.shortestPart = shortestPart
    self.links = links.map { Array($0.utf16) }
  }

  /// Question mark, conjunction, preposition and article in every order that grammar allows.
  private static let arabicPrefixes: [String] = {
    let prepositions = ["", "ب", "ك", "ل", "س"]
    let joined = prepositions.map { $0 } + ["ال", "بال", "كال", "لل"]
    return ["", "و", "ف"].flatMap { first in joined.map { first + $0 } }.filter { !$0.isEmpty }
  }()

  private static let arabicSuffixes = [
    "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "كما", "ي", "نا", "ني", "ا", "ات", "ين", "ون", "ان", "ية", "يا",
    "ته", "تها", "تهم", "تك", "تنا", "وا", "وه", "وها", "اته", "اتها", "اتهم", "اتك", "اتنا",
  ]

  /// Joined with a zero-width non-joiner.
  private static let persianPrefixes = ["می\u{200C}", "نمی\u{200C}", "بی\u{200C}", "هم\u{200C}"]

  private static let persianSuffixes =
    [
      "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "ام", "ات", "اش", "ای", "اند", "تر",
      "ترین", "مان", "تان", "شان", "ی",
    ].map { "\u{200C}" + $0 } + ["هایی", "های", "ها", "یی", "ی", "ترین", "تر"]

  /// In the variants of fourfold and twofold vowel harmony; suffixes that follow each other are cut one after the
  /// other.
  private static let turkishSuffixes: [String] = {
    let plural = ["", "ler", "lar"]
    let possessive = ["", "im", "ım", "um", "üm", "in", "ın", "un", "ün", "i", "ı", "u", "ü", "si", "sı", "su", "sü"]
    let cases = [
      "", "i", "ı", "u", "ü", "yi", "yı", "yu", "yü", "ni", "nı", "nu", "nü", "e", "a", "ye", "ya", "ne", "na", "de",
      "da", "te", "ta", "nde", "nda", "den", "dan", "ten", "tan", "nden", "ndan", "in", "ın", "un", "ün", "nin", "nın",
      "nun", "nün", "le", "la", "yle", "yla", "ki", "deki", "daki", "ndeki", "ndaki", "dir", "dır", "dur", "dür", "tir",
      "tır", "tur", "tür", "ydi", "ydı", "lik", "lık", "luk", "lük", "li", "lı", "lu", "lü", "siz", "sız", "suz", "süz",
    ]
    let nouns = plural.flatMap { number in possessive.flatMap { owner in cases.map { number + owner + $0 } } }
    let verbs = [
      "mek", "mak", "di", "dı", "du", "dü", "ti", "tı", "tu", "tü", "miş", "mış", "muş", "müş", "yor", "ecek",
      "acak", "meli", "malı", "ip", "ıp", "up", "üp", "en", "an", "mesi", "ması",
    ]
    return Array(Set(nouns + verbs).subtracting([""])).filter { $0.count <= 8 }.sorted()
  }()

  private static let finnishSuffixes = [
    "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "tta", "ttä", "na", "nä", "n", "t", "ja",
    "jä",
    "jen", "ien", "den", "tten", "ista", "istä", "issa", "issä", "illa", "illä", "ille", "ilta", "iltä", "iin", "een",
    "aan", "ään", "oon", "kin", "kaan", "kään", "ni", "si", "nsa", "nsä", "mme", "nne", "ko", "kö", "han", "hän", "sti",
  ]

  private static let hungarianSuffixes = [
    "ban", "ben", "ba", "be", "ból", "ből", "nak", "nek", "val", "vel", "ra", "re", "ról", "ről", "tól", "től", "hoz",
    "hez", "höz", "on", "en", "ön", "n", "t", "ot", "et", "öt", "at", "k", "ok", "ek", "ök", "ak", "nál", "nél", "ig",
    "ért", "ként", "ja", "je", "jai", "jei", "i", "ú", "ű", "os", "es", "ös", "as", "ság", "ség",
  ]

  private static let hindiSuffixes = [
    "ना", "ने", "नी", "ता", "ते", "ती", "ें", "ों", "ओं", "ियों", "ियाँ", "ियां", "ी", "े", "ो", "ा", "ेगा", "ेगी",
    "ेंगे", "ेंगी", "एगा", "एगी", "एंगे", "ओगे", "ूँगा", "ूंगा", "कर", "करके", "वाला", "वाले", "वाली", "वालों", "इए", "िए",
    "ाया", "ाई", "ाए", "ाना", "ाने", "ाकर", "ित", "ीय", "ता", "पन", "दार", "को", "में", "से", "का", "की", "के", "ने", "पर", "एं",
    "एँ", "ओ", "ये", "यों", "ई",
  ]

  private static let latinPrefixes = [
    "auto", "micro", "mikro", "macro", "makro", "multi", "mini", "maxi", "mono", "poly", "pré", "pre", "sub", "super",
    "hyper", "hiper", "inter", "intra", "meta", "méta", "mega", "giga", "nano", "neo", "anti", "pseudo", "proto",
    "crypto", "cripto", "krypto", "cyber", "ciber", "geo", "géo", "bio", "audio", "video", "vidéo", "vídeo", "web",
    "semi", "trans", "ultra", "info", "tele", "télé", "electro", "électro", "re", "ré", "des", "dés", "co", "in", "non",
    "sous", "sur", "sobre", "contra", "contre", "bi", "tri", "uni",
  ]

  private static let germanPrefixes = [
    "ab", "an", "auf", "aus", "be", "bei", "durch", "ein", "ent", "er", "fehl", "fest", "frei", "ge", "gegen", "haupt",
    "her", "herauf", "heraus", "herunter", "hin", "hinein", "hinter", "hinzu", "hoch", "los", "miss", "mit", "nach",
    "neu", "nicht", "rück", "selbst", "über", "um", "un", "unter", "ur", "ver", "vor", "voraus", "vorab", "weg",
    "weiter", "wieder", "zer", "zu", "zurück", "zusammen", "zwischen", "voll", "teil", "gesamt", "halb", "zweit",
  ]

  private static let germanSuffixes = [
    "s", "n",
    "er", "ers", "ern", "in", "innen", "ung", "ungen", "bar", "bare", "baren", "barer", "bares", "barem", "barkeit",
    "lich", "liche", "lichen", "isch", "ische", "ischen", "ischer", "isches", "los", "lose", "losen", "frei", "freie",
    "freien", "fähig", "fähige", "fähigen", "mäßig", "artig", "artige", "artigen", "weise", "end", "ende", "enden",
    "en", "es", "em", "te", "ten", "st", "heit", "keit", "schaft", "tum", "chen", "lein", "spezifisch",
    "spezifische", "spezifischen", "basiert", "basierte", "basierten", "basierter",
  ]

  private static let cyrillicPrefixes = [
    "авто", "анти", "аудио", "без", "бес", "веб", "видео", "вне", "внутри", "гипер", "до", "за", "из", "интернет",
    "кибер", "контр", "макро", "мега", "медиа", "меж", "мета", "микро", "мини", "много", "моно", "мульти", "на", "над",
    "не", "нео", "обще", "одно", "от", "пере", "по", "под", "полу", "пост", "пред", "при", "про", "прото", "псевдо",
    "пре", "раз", "рас", "само", "с", "со", "сверх", "суб", "супер", "теле", "транс", "ультра", "фото", "экс",
    "электро",
  ]

  private static let cyrillicSuffixes = [
    "ом", "ов", "ам", "ами", "ах", "ей", "ям", "ями", "ях", "ый", "ая", "ое", "ые",
    "ого", "ому", "ым", "ой", "ую", "ых", "ыми", "ий", "его", "ему", "им", "их", "ими", "ться", "тся", "лся", "лась",
    "лось", "лись", "ть", "ла", "ло", "ли", "ет", "ют", "ит", "ят", "ешь", "ем", "ете", "ите", "ция", "ции", "цию",
    "ный", "ная", "ное", "ные", "ного", "ному", "ным", "ной", "ную", "ных", "ными", "ость", "ости", "остью", "ование",
    "ования", "ованию", "ованием", "ировать", "ский", "ская", "ское", "ские", "ского", "скому", "ским", "ской",
    "скую", "ских", "скими", "ка", "ки", "ку", "кой", "ок", "ик", "щик", "вший", "вшая", "вшие", "вших",
  ]

  private static let frenchElisions = [
    "l'", "d'", "j'", "n'", "s'", "m'", "t'", "c'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "presqu'",
    "quelqu'",
  ]

  private static let italianElisions = [
    "l'", "d'", "un'", "all'", "dell'", "nell'", "sull'", "dall'", "quest'", "quell'", "c'", "s'", "m'", "n'",
  ]

  private static let frenchSuffixes = [
    "es", "ée", "és", "ées", "er", "ez", "ons", "ent", "ait", "aient", "ant", "able", "ables", "ment",
    "eur", "eurs", "euse", "euses", "ation", "ations", "ité", "ique", "iques", "isme", "iste", "istes", "ière", "eux",
    "is", "it", "iser", "isé", "isée", "isés", "isées", "isation",
  ]

  private static let romanceSuffixes = [
    "es", "as", "os", "ar", "ado", "ada", "ados", "adas", "ando", "iendo", "mente", "ción", "ciones",
    "able", "ables", "ible", "ibles", "dor", "dora", "dores", "doras", "ista", "istas", "ismo", "idad", "izar", "izado",
    "izada", "ización", "lo", "la", "los", "las", "le", "les", "me", "te", "se", "nos", "ndo", "ndolo", "ndola", "rlo",
    "rla", "rlos", "rlas", "rse", "ado", "ido", "ida", "ito", "ita", "itos", "itas", "zione", "zioni", "ção", "ções",
  ]
}
