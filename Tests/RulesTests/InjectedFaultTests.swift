import Lexicon
import RandomInput
import RuleTesting
import Testing

/// Numbers and residue, held to faults that are planted in sound notes: each is found in its line, and nothing else is.
struct InjectedFaultTests {
  private static let rules = ["number-changed", "model-preamble", "repetition-loop", "abridged", "answered-title"]

  private func injection(into note: FaultNote) -> FaultInjection {
    FaultInjection([note.pair], rules: Self.rules, usesDictionaries: false)
  }

  @Test(arguments: FaultNote.all) func aSoundNoteHasNoFinding(note: FaultNote) throws {
    #expect(try injection(into: note).findings().isEmpty)
  }

  @Test(arguments: FaultNote.all, Fault.allCases)
  func injectedFaultsAreFoundInTheirLine(note: FaultNote, _ fault: Fault) throws {
    // East Asia's months are numbers.
    if fault == .monthChanged && note.month == nil { return }
    let kind = FaultKind(fault.rawValue, found: Set(Self.rules)) { lines, random in
      fault.plant(in: lines, of: note, &random)
    }
    let score = try injection(into: note).score(of: kind, seeds: 0..<12)
    #expect(score.planted > 0)
    #expect(score.recall >= 0.95, "missed: \(score.missed.joined(separator: "; "))")
    #expect(score.invented.isEmpty)
  }
}

/// The faults that are put into a note.
enum Fault: String, CaseIterable, Sendable {
  case numberChanged, decimalDropped, monthChanged, loop, preamble

  func plant(in lines: NoteLines, of note: FaultNote, _ random: inout SeededNumbers) -> PlantedFault? {
    let paragraphs = lines.indices(of: .paragraph)
    let place = paragraphs[random.next(below: paragraphs.count)]
    let line = lines.text[place]
    switch self {
    case .numberChanged:
      return Self.otherDigit(line, &random).map { lines.with($0, at: place, what: $0) }
    case .decimalDropped:
      let place = paragraphs[[1, 5][random.next(below: 2)]]
      let marks = ".,٫".unicodeScalars
      let dropped = String(String.UnicodeScalarView(lines.text[place].unicodeScalars.filter { !marks.contains($0) }))
      return lines.with(dropped, at: place, what: dropped)
    case .monthChanged:
      let place = paragraphs[4]
      guard let month = note.month, lines.text[place].contains(month.right) else { return nil }
      let changed = lines.text[place].replacing(month.right, with: month.wrong)
      return lines.with(changed, at: place, what: changed)
    case .loop:
      let words = line.split(separator: " ")
      let part = words.count >= 3 ? words.suffix(3).joined(separator: " ") + " " : String(line.dropLast().suffix(7))
      let looped = line + " " + String(repeating: part, count: 6)
      return lines.with(looped, at: place, what: looped)
    case .preamble:
      return PlantedFault(lines: [note.preamble, ""] + lines.text, at: 1...1, what: note.preamble)
    }
  }

  /// The text with one digit changed; no first digit becomes a zero.
  private static func otherDigit(_ text: String, _ random: inout SeededNumbers) -> String? {
    var scalars = Array(text.unicodeScalars)
    let places = scalars.indices.filter { index in
      scalars[index].value < 0x10000 && Numeral.value(UInt16(scalars[index].value)) != nil
    }
    guard !places.isEmpty else { return nil }
    let place = places[random.next(below: places.count)]
    let unit = UInt16(scalars[place].value)
    guard let zero = Numeral.zero(unit), let value = Numeral.value(unit) else { return nil }
    let other = (Int(value) + random.next(below: 8)) % 9 + 1
    guard other != Int(value), let scalar = Unicode.Scalar(UInt32(zero) + UInt32(other)) else { return nil }
    scalars[place] = scalar
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// A correct translation with numbers of all kinds, one paragraph per line.
struct FaultNote: Sendable, CustomStringConvertible {
  let language: String
  let preamble: String
  /// A month in the fifth line, where the language names months, and another.
  var month: (right: String, wrong: String)?
  let lines: [String]

  var description: String { language }

  /// The note next to its source.
  var pair: SoundPair {
    SoundPair(
      name: language, language: language, source: Self.source.joined(separator: "\n\n"),
      target: lines.joined(separator: "\n\n"))
  }

  private static let source = [
    "The tower was built in 1874 and has 312 steps.",
    "One litre of paint covers 12.5 square metres of wall.",
    "The museum closes at 6 pm and opens again at 9:30 am.",
    "About 45% of the visitors come to us by train.",
    "The great festival begins on 14 August 2031.",
    "The city at the river has 2.4 million people.",
    "Bake the bread for 35 minutes at 220 degrees.",
    "The old archive holds 1,250,000 letters today.",
    "Version 4.2.1 needs 16 GB of memory to run.",
    "Only 3 of the 28 boats came back that night.",
  ]

  static let all: [FaultNote] = [
    FaultNote(
      language: "de", preamble: "Hier ist die Übersetzung:", month: ("August", "Juli"),
      lines: [
        "Der Turm wurde 1874 gebaut und hat 312 Stufen.", "Ein Liter Farbe reicht für 12,5 Quadratmeter Wand.",
        "Das Museum schließt um 18 Uhr und öffnet wieder um 9:30 Uhr.",
        "Etwa 45 % der Besucher kommen mit dem Zug zu uns.", "Das große Fest beginnt am 14. August 2031.",
        "Die Stadt am Fluss hat 2,4 Millionen Einwohner.", "Das Brot 35 Minuten lang bei 220 Grad backen.",
        "Das alte Archiv umfasst heute 1.250.000 Briefe.", "Version 4.2.1 braucht 16 GB Speicher, um zu laufen.",
        "Nur 3 der 28 Boote kamen in jener Nacht zurück.",
      ]),
    FaultNote(
      language: "fr", preamble: "Voici la traduction :", month: ("août", "juillet"),
      lines: [
        "La tour fut construite en 1874 et compte 312 marches.",
        "Un litre de peinture couvre 12,5 mètres carrés de mur.",
        "Le musée ferme à 18 h et rouvre à 9 h 30 le lendemain.",
        "Environ 45 % des visiteurs viennent en train chez nous.",
        "La grande fête commence le 14 août 2031.", "La ville au bord du fleuve a 2,4 millions d’habitants.",
        "Cuire le pain pendant 35 minutes à 220 degrés.",
        "Les vieilles archives comptent 1 250 000 lettres aujourd’hui.",
        "La version 4.2.1 exige 16 Go de mémoire pour tourner.", "Seuls 3 des 28 bateaux revinrent cette nuit-là.",
      ]),
    FaultNote(
      language: "es", preamble: "Aquí tienes la traducción:", month: ("agosto", "julio"),
      lines: [
        "La torre se construyó en 1874 y tiene 312 escalones.",
        "Un litro de pintura cubre 12,5 metros cuadrados de pared.",
        "El museo cierra a las 18 y abre de nuevo a las 9:30.", "Alrededor del 45 % de los visitantes vienen en tren.",
        "La gran fiesta comienza el 14 de agosto de 2031.", "La ciudad del río tiene 2,4 millones de habitantes.",
        "Hornee el pan durante 35 minutos a 220 grados.", "El viejo archivo guarda hoy 1 250 000 cartas.",
        "La versión 4.2.1 necesita 16 GB de memoria.", "Solo 3 de los 28 barcos volvieron aquella noche.",
      ]),
    FaultNote(
      language: "ru", preamble: "Вот перевод:", month: ("августа", "июля"),
      lines: [
        "Башня построена в 1874 году, в ней 312 ступеней.", "Литра краски хватает на 12,5 квадратных метров стены.",
        "Музей закрывается в 18 часов и снова открывается в 9:30.", "Около 45 % посетителей приезжают к нам поездом.",
        "Большой праздник начнётся 14 августа 2031 года.", "В городе у реки живёт 2,4 миллиона человек.",
        "Выпекайте хлеб 35 минут при 220 градусах.", "В старом архиве сейчас 1 250 000 писем.",
        "Версии 4.2.1 нужно 16 ГБ памяти для работы.", "Лишь 3 из 28 лодок вернулись той ночью.",
      ]),
    FaultNote(
      language: "ar", preamble: "إليك الترجمة:", month: ("أغسطس", "يوليو"),
      lines: [
        "بُني البرج عام 1874 وفيه 312 درجة.", "يغطي لتر الطلاء 12.5 مترًا مربعًا من الجدار.",
        "يغلق المتحف الساعة 6 مساءً ويفتح مجددًا الساعة 9:30.", "يأتي نحو 45% من الزوار إلينا بالقطار.",
        "يبدأ المهرجان الكبير في 14 أغسطس 2031.", "في المدينة على النهر 2.4 مليون نسمة.",
        "اخبز الخبز لمدة 35 دقيقة عند 220 درجة.", "يضم الأرشيف القديم اليوم 1,250,000 رسالة.",
        "يحتاج الإصدار 4.2.1 إلى 16 غيغابايت من الذاكرة.", "لم يعد تلك الليلة سوى 3 من 28 قاربًا.",
      ]),
    FaultNote(
      language: "hi", preamble: "यहाँ अनुवाद है:", month: ("अगस्त", "जुलाई"),
      lines: [
        "मीनार 1874 में बनी थी और इसमें 312 सीढ़ियाँ हैं।", "एक लीटर रंग 12.5 वर्ग मीटर दीवार के लिए काफ़ी है।",
        "संग्रहालय शाम 6 बजे बंद होता है और सुबह 9:30 बजे फिर खुलता है।", "लगभग 45% आगंतुक हमारे पास रेल से आते हैं।",
        "बड़ा मेला 14 अगस्त 2031 को शुरू होगा।", "नदी के किनारे के शहर में 24.0 लाख लोग रहते हैं।",
        "रोटी को 220 डिग्री पर 35 मिनट तक सेंकें।", "पुराने अभिलेखागार में आज 12,50,000 पत्र हैं।",
        "संस्करण 4.2.1 को चलने के लिए 16 जीबी मेमोरी चाहिए।", "उस रात 28 में से केवल 3 नावें लौटीं।",
      ]),
    FaultNote(
      language: "zh-Hans", preamble: "以下是翻译：",
      lines: [
        "这座塔建于1874年，有312级台阶。", "一升油漆可以刷12.5平方米的墙。", "博物馆下午6点关门，上午9:30再次开门。",
        "大约45%的参观者乘火车来我们这里。", "盛大的节日将于2031年8月14日开始。", "河边的这座城市有240.0万人口。",
        "把面包在220度下烤35分钟。", "老档案馆如今藏有1,250,000封信。", "版本4.2.1需要16 GB内存才能运行。",
        "那天夜里28条船中只有3条回来。",
      ]),
    FaultNote(
      language: "zh-Hant", preamble: "以下是翻譯：",
      lines: [
        "這座塔建於1874年，有312級台階。", "一公升油漆可以刷12.5平方公尺的牆。", "博物館下午6點關門，上午9:30再次開門。",
        "大約45%的參觀者搭火車來我們這裡。", "盛大的節日將於2031年8月14日開始。", "河邊的這座城市有240.0萬人口。",
        "把麵包在220度下烤35分鐘。", "老檔案館如今藏有125萬封信。", "版本4.2.1需要16 GB記憶體才能執行。",
        "那天夜裡28條船中只有3條回來。",
      ]),
    FaultNote(
      language: "ja", preamble: "以下が翻訳です：",
      lines: [
        "この塔は1874年に建てられ、階段は312段ある。", "1リットルの塗料で壁12.5平方メートルを塗れる。",
        "博物館は午後6時に閉まり、午前9時30分にまた開く。", "来館者の約45%は電車で私たちのところに来る。",
        "大きな祭りは2031年8月14日に始まる。", "川辺のその町の人口は240.0万人である。", "パンを220度で35分間焼いてください。",
        "古い文書館には今125万通の手紙がある。", "バージョン4.2.1の動作には16 GBのメモリが必要だ。",
        "その夜戻ったのは28隻のうち3隻だけだった。",
      ]),
    FaultNote(
      language: "ko", preamble: "다음은 번역입니다:",
      lines: [
        "그 탑은 1874년에 지어졌고 계단이 312개 있다.", "페인트 1리터로 벽 12.5제곱미터를 칠할 수 있다.",
        "박물관은 오후 6시에 닫고 오전 9시 30분에 다시 연다.", "방문객의 약 45%가 기차로 우리에게 온다.",
        "큰 축제는 2031년 8월 14일에 시작한다.", "강가의 그 도시에는 240.0만 명이 산다.", "빵을 220도에서 35분 동안 구우세요.",
        "오래된 기록 보관소에는 지금 편지 125만 통이 있다.", "버전 4.2.1을 실행하려면 16 GB 메모리가 필요하다.",
        "그날 밤 배 28척 가운데 3척만 돌아왔다.",
      ]),
  ]
}
