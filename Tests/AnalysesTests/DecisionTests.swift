import Analyses
import Rules
import SourceText
import Testing

/// What becomes of candidates: a sentence, what is asked about in it, and why it is kept or that it is reported.
struct DecisionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let language: String
    let source: String
    let target: String
    let glossary: String?
    let memory: String?
    let subject: Decision.Subject
    /// What the decision is about; nil for whatever the translation lacks.
    let words: String?
    /// Nil if it is reported or counts as evidence.
    let reason: KeepReason?

    init(
      _ language: String, _ source: String, _ target: String, _ subject: Decision.Subject, _ words: String?,
      _ reason: KeepReason?, glossary: String? = nil, memory: String? = nil
    ) {
      self.language = language
      self.source = source
      self.target = target
      self.subject = subject
      self.words = words
      self.reason = reason
      self.glossary = glossary
      self.memory = memory
    }

    var testDescription: String { "\(target) → \(reason.map { "\($0)" } ?? "not kept")" }
  }

  @Test(arguments: words + runs + spelling + terms + names + numbers + markup + wordings)
  func decisionIs(_ row: Row) throws {
    let checked = try RuleContext(
      row.language, row.target, source: row.source, glossary: row.glossary, memory: row.memory, isRecording: true)
    _ = checked.diagnostics(AllRules.rules)
    let log = try #require(checked.context.decisions)
    let made = log.decisions.filter { decision in
      guard decision.subject == row.subject else { return false }
      return row.words.map { $0 == checked.context.note.file.text(decision.range) } ?? true
    }
    let outcomes = made.map(\.outcome)
    if let reason = row.reason {
      #expect(outcomes.contains(.kept(reason)), "\(outcomes)")
    } else {
      #expect(!outcomes.isEmpty && outcomes.allSatisfy { !$0.isKept }, "\(outcomes)")
    }
  }

  @Test func nothingIsRecordedUnlessAskedFor() throws {
    let checked = try RuleContext("de", "Das ist the old mill here.", source: "This is the old mill here.")
    _ = checked.diagnostics(AllRules.rules)
    #expect(checked.context.decisions == nil)
  }

  private static func heading(_ language: String, _ texts: String, _ count: Int, _ all: Int) -> String {
    "\(language)\tsegment-heading\t\(texts)\t\(count)\t\(all)"
  }

  static let wordings: [Row] = [
    Row(
      "de", "## Closing the lock", "## Das Schließen der Schleusen", .wording, "Das Schließen der Schleusen",
      .otherForm,
      memory: heading("de", "Closing the lock → Schleuse schließen", 9, 9)),
    Row(
      "ja", "## Closing the lock", "## 閘門を閉じる", .wording, "閘門を閉じる", .otherForm,
      memory: heading("ja", "Closing the lock → 閘門の閉じ", 9, 9)),
    Row(
      "zh-Hans", "## Tide table", "## 潮汐表（tide table）", .wording, "潮汐表（tide table）", .otherForm,
      memory: heading("zh-Hans", "Tide table → 潮汐表", 9, 9)),
    Row(
      "ko", "## Tide table", "## 물때 안내", .wording, "물때 안내", .variedByProject,
      memory: heading("ko", "Tide table → 조석표", 5, 9) + "\n" + heading("ko", "Tide table → 물때표", 4, 9)),
    Row(
      "de", "## Tides\n\n## Ferries", "## Fähren\n\n## Gezeiten", .wording, "Fähren", .unreliable,
      memory: heading("de", "Tides → Gezeiten", 9, 9) + "\n" + heading("de", "Ferries → Fähren", 9, 9)),
  ]

  static let words: [Row] = [
    Row("de", "The pump fills the tank.", "Die Pumpe füllt NASA.", .word, "NASA", .acronym),
    Row("de", "The pump fills the tank.", "Die Pumpe füllt v2.", .word, "v2", .identifier),
    Row("de", "She calls it “slow reading”.", "Sie nennt es „slow reading“ und übt.", .word, "slow", .quotedInSource),
    Row(
      "de", "The valve is open.", "Das valve ist offen.", .word, "valve", .agreed,
      glossary: "source,target\nvalve,valve\n"),
    Row("de", "Set the flag to true.", "Setzen Sie die Option auf true.", .word, "true", .literal),
    Row("de", "The board lists every train.", "Die Tafel (*board*) zeigt jeden Zug.", .word, "board", .cited),
    Row("ru", "Press Enter to go on.", "Нажмите <kbd>Enter</kbd>, чтобы продолжить.", .word, "Enter", .keyboardKey),
    Row("de", "The painter Vermeer lived here.", "Der Maler Vermeer lebte hier.", .word, "Vermeer", .namedInSource),
    Row("ja", "The pump fills the tank.", "ポンプは tank を満たします。", .word, "tank", nil),
  ]

  static let runs: [Row] = [
    Row(
      "ru", "Press **Open the gate** twice.", "Дважды нажмите **Open the gate**.", .word, "Open", .screenLabel),
    Row(
      "es",
      """
      A keeper knows boat to boat signals.

      Every boat to boat signal has a flag.

      We teach boat to boat signals.
      """,
      """
      El guardián conoce señales boat to boat.

      Cada señal boat to boat tiene una bandera.

      Enseñamos señales boat to boat aquí.
      """, .run, "boat to boat", .usedThroughout),
    Row(
      "de", "Press the button of the gateway.", "Drücken Sie den Knopf des Gateways (gateway button).", .run,
      "gateway button", .gloss),
    Row("ja", "The pump fills the tank.", "ポンプはタンク (tank) を満たします。", .run, "tank", .gloss),
    Row("ru", "The pump fills the tank.", "Насос наполняет бак (tank) водой.", .run, "tank", .gloss),
    Row("ja", "The pump fills the tank.", "ポンプは tank を満たします。", .run, "tank", nil),
    Row(
      "ru", "The lamp burns.", "Лампа горит, the lamp is very bright and it burns all night.", .run,
      "the lamp is very bright and it burns all night", nil),
    Row("de", "## Python 3.12\n\nRead this.", "## Python 3.12\n\nLesen Sie das.", .label, "Python 3.12", .product),
    Row(
      "ru", "## Harbour Gate\n\nWe saw the Harbour Gate today.", "## Harbour Gate\n\nМы видели сегодня ворота.", .label,
      "Harbour Gate", .namedInSource),
    Row("ru", "Run zqd down when you are done.", "Запустите zqd down в конце.", .run, "down", .command),
    Row("ru", "The types are int and list.", "Типы — int и list.", .word, "list", .typeName),
    Row("ru", "## EXERCISE\n\nDraw it.", "## EXERCISE\n\nНарисуйте.", .word, "EXERCISE", nil),
    Row("ru", "**Windows:** open it.", "**Windows:** откройте.", .word, "Windows", .name),
    Row("ja", "Build it from scratch today.", "今日 _scratch から_ 作ります。", .run, "scratch", nil),
    Row(
      "ru", "The error \"the gate of the lock could not be opened\" is known.",
      "Ошибка \"the gate of the lock could not be opened\" известна.", .word, "gate", .quotedInSource),
  ]

  static let spelling: [Row] = [
    Row("de", "The painter Vermeer lived here.", "Der Maler Vermeer lebte hier.", .spelling, "Vermeer", .inSource),
    Row("de", "The house is old.", "Das Haus ist alt.", .spelling, "Haus", .listed),
  ]

  private static let glossary = "source,target\nsluice gate,Schleusentor\ngate,Tor\npage,Seite\nbrook,Bach\n"

  static let terms: [Row] = [
    Row("de", "The sluice gate is open.", "Das Schleusentor ist offen.", .term, nil, .insideTerm, glossary: glossary),
    Row("de", "The brook is deep.", "Das Wasser ist tief.", .term, "Wasser", nil, glossary: glossary),
    Row("de", "Read the page.", "Lesen Sie das Blatt.", .term, nil, .everyday, glossary: glossary),
    Row(
      "de", "The sluice is next to the brook and another brook.", "Das Wehr liegt am Bach und einem anderen.", .term,
      nil, .pronoun, glossary: glossary),
    Row("de", "The brook froze.", "Die Bachforelle fror.", .term, nil, .otherForm, glossary: glossary),
    Row("de", "The brook is deep.", "The brook is deep.", .term, nil, .copied, glossary: glossary),
    Row(
      "de", "The brook near the old mill is deep.", "Neben near the old mill ist das Wasser tief.", .term, nil,
      .nextToUntranslated, glossary: glossary),
    Row(
      "de", "The door is open.", "Die Pforte ist offen.", .term, "Pforte", .termNotInSource,
      glossary: "source,target,status\ngate,Pforte,forbidden\ngate,Tor,\n"),
    Row(
      "de", "The gate is open.", "Die Pforte ist offen.", .term, "Pforte", nil,
      glossary: "source,target,status\ngate,Pforte,forbidden\ngate,Tor,\n"),
    Row(
      "de", "Use Docker here.", "Benutzen Sie docker hier.", .term, "docker", nil,
      glossary: "source,target,status\nDocker,,keep\n"),
    Row(
      "de", "Go to the hall.", "Gehen Sie in den Saal.", .term, nil, .ordinaryWord,
      glossary: "source,target,status\nGo,Go,keep\n"),
  ]

  static let names: [Row] = [
    Row("hi", "We film it for YouTube.", "हम इसे यूट्यूब के लिए फ़िल्माते हैं।", .identifier, nil, .transliterated),
    Row("zh-Hans", "Our NetSec team reads it.", "我们的网络安全团队会阅读它。", .identifier, nil, .writtenOut),
    Row(
      "es", "Numbers follow year.month.day here.", "Los números siguen año.mes.día aquí.", .identifier, nil,
      .writtenOut),
  ]

  static let numbers: [Row] = [
    Row("de", "It took 40 years.", "Es dauerte vierzig Jahre.", .number, nil, .spelledOut),
    Row("de", "The train has 7 cars.", "Der Zug hat Wagen.", .number, nil, .smallNumber),
    Row("de", "It is 3 pm.", "Es ist 15:00 Uhr.", .number, "00", .fullHour),
    Row("fa", "It closed on 21 March 2023.", "در ۱ فروردین ۱۴۰۲ بسته شد.", .number, "۱", .otherCalendar),
    Row("he", "The talk takes 1.5 hours.", "ההרצאה נמשכת שעה וחצי.", .number, nil, .spelledOut),
    Row("de", "We use the norm.", "Wir nutzen die Norm RSA-2048.", .number, "2048", .partOfName),
    Row("de", "Run it.\n\nThe limit is 512.", "Starten Sie es.\n\nDie Grenze ist `512`.", .number, nil, .asCode),
  ]

  static let markup: [Row] = [
    Row(
      "de", "First see [a](x.md). Then stop.\n\nNow read.", "Zuerst lesen. Dann halt.\n\nNun lesen Sie [a](x.md).",
      .inline, nil, .moved),
    Row("de", "See [a](https://a.example/x) or [b](https://b.example/y).", "Siehe dort.", .inline, nil, .lostTogether),
    Row(
      "de", "One.\n\nThe mill is old and stands by the brook.\n\nThree is here.",
      "Eins.\n\nDie Mühle ist alt und liegt am Bach.\n\nÜbersetzt von Anna, 2024.\n\nDrei ist hier.", .block,
      "Übersetzt von Anna, 2024.", .translatorsNote),
    Row(
      "de", "The mill is old.\n\n<!-- here -->\n\n## End\n\nThat is all.",
      "Die Mühle ist alt.\n\n## Ende\n\nDas ist alles.", .block, nil, .insignificant),
    Row(
      "de", "Two mills are here:\n\n    a. The old mill.\n\n    b. The new mill.",
      "Hier sind zwei Mühlen:\n\n   a. Die alte Mühle.\n\n   b. Die neue Mühle.", .block, "a. Die alte Mühle.",
      .indented),
  ]
}

extension Decision.Outcome {
  fileprivate var isKept: Bool {
    if case .kept = self { true } else { false }
  }
}
