import Linting
import Testing

@testable import Analyses
@testable import Rules

/// What a build reads is copied: names of elements, components and boxes, attributes, modules.
struct MarkupChangesTests {
  /// `faults` are the marked texts.
  struct Pair {
    let language: String
    let source: String
    let target: String
    let faults: [String]

    init(_ language: String, _ source: String, _ target: String, _ faults: String...) {
      (self.language, self.source, self.target, self.faults) = (language, source, target, faults)
    }
  }

  private static let module = "import Lamp from './lamp'\n\n"

  @Test(arguments: [
    Pair("sv", "> [!TIP]\n> Grease the wheel.", "> [!TIPS]\n> Smörj hjulet.", "TIPS"),
    Pair("ru", "> [!TIP]\n> Grease the wheel.", "> [!Смазка]\n> Смажьте колесо.", "Смазка"),
    Pair("it", ":::caution\n\nGrease it.\n\n:::", ":::cautela\n\nIngrassarla.\n\n:::", "cautela"),
    Pair("ja", "::: caution\n\nGrease it.\n\n:::", "::: 注意\n\n油をさします。\n\n:::", "注意"),
    Pair("uk", "!!! tip\n\n    Grease it.", "!!! порада\n\n    Змастіть його.", "порада"),
    Pair("pl", "??? tip \"Grease\"\n\n    Do it.", "??? wskazówka \"Smar\"\n\n    Zrób to.", "wskazówka"),
    Pair("de", "/// tip | Grease\n\nDo it.\n\n///", "/// tipp | Fett\n\nTun Sie es.\n\n///", "tipp"),
    Pair("de", ":::tip[Grease]\n\nDo it.\n\n:::", ":::tip[Fett]\n\nTun Sie es.\n\n:::"),
    Pair("fr", "> [!tip]\n> Grease it.", "> [!TIP]\n> Graissez-la."),
    Pair("es", "- > [!TIP]\n  > Grease it.", "- > [!CONSEJO]\n  > Engrásela.", "CONSEJO"),
    Pair("cs", "1. > [!NOTE]\n   > Grease it.", "1. > [!NOTE]\n   > Namažte ho."),
    Pair("nl", "!!! Tip\n\n    Grease it.", "!!! tip\n\n    Smeer het."),
    Pair("nl", "??? tip\n\n    Grease it.", "??? TIP\n\n    Smeer het."),
    Pair("nl", "::: Tip\n\nGrease it.\n\n:::", "::: tip\n\nSmeer het.\n\n:::"),
    Pair("nl", ":::tip\n\nGrease it.\n\n:::", ":::Tip\n\nSmeer het.\n\n:::", "Tip"),
  ])
  func keywordsOfBoxes(_ pair: Pair) throws { try check(pair) }

  @Test(arguments: [
    Pair("nl", "<Lamp size=\"big\" />", "<Licht size=\"big\" />", "<Licht size=\"big\" />"),
    Pair("nl", "A <Lamp size=\"big\">lamp</Lamp>.", "Een <Lamp maat=\"big\">lamp</Lamp>.", "maat"),
    Pair("nl", "A <Lamp size=\"big\">lamp</Lamp>.", "Een <Lamp size=\"groot\">lamp</Lamp>.", "groot"),
    Pair("nl", "A <Lamp title=\"big\">lamp</Lamp>.", "Een <Lamp title=\"groot\">lamp</Lamp>."),
    Pair("nl", "A <Lamp shade=\"wide\">lamp</Lamp>.", "Een <Lamp shade=\"breed\">lamp</Lamp>."),
    Pair(
      "nl", "A <Lamp shade=\"wide\">lamp</Lamp> or `wide`.", "Een <Lamp shade=\"breed\">lamp</Lamp> of `wide`.", "breed"
    ),
    Pair("nl", "A <Lamp level=\"first\">lamp</Lamp>.", "Een <Lamp level=\"eerste\">lamp</Lamp>."),
    Pair("nl", "<input value=\"search\">", "<input value=\"zoeken\">"),
    Pair("nl", "<video loop muted src=\"a.mp4\"></video>", "<video loop autoplay src=\"a.mp4\"></video>"),
    Pair("nl", "A <Lamp note=\"A big one\">lamp</Lamp>.", "Een <Lamp note=\"Een grote\">lamp</Lamp>."),
    Pair("nl", "A <Lamp href=\"/en/a\">lamp</Lamp>.", "Een <Lamp href=\"/nl/a\">lamp</Lamp>."),
    Pair(
      "nl", "A <Lamp id=\"a\">lamp</Lamp> or <Lamp id=\"b\">light</Lamp>.",
      "Een <Lamp id=\"b\">licht</Lamp> of <Lamp id=\"a\">lamp</Lamp>."),
    Pair("nl", "It is &lt;5 kg.", "Het is <5 kg.", "<"),
    Pair("nl", "It is &lt;5 kg.", "Het is < 5 kg."),
    Pair("nl", "Use a List&lt;Lamp&gt; here.", "Gebruik hier een List<Licht>.", "<Licht>"),
    Pair("nl", "A <Lamp>big\nlamp</Lamp>.", "Een <Lamp>grote\nlamp.", "<Lamp>"),
  ])
  func components(_ pair: Pair) throws {
    try check(Pair(pair.language, Self.module + pair.source, Self.module + pair.target), pair.faults)
  }

  @Test(arguments: [
    Pair("da", "import Lamp from './lamp'\n\n<Lamp />", "import Lampe from './lamp'\n\n<Lamp />", "Lampe"),
    Pair("da", "import Lamp from './lamp'\n\n<Lamp />", "import Lamp from '../en/lamp'\n\n<Lamp />"),
    Pair(
      "da", "import Lamp from './lamp'\nimport Wick from './wick'\n\n<Wick />",
      "import Lamp from './lamp'\n\n<Wick />", "<Wick />"),
  ])
  func modules(_ pair: Pair) throws { try check(pair) }

  @Test(arguments: [
    Pair("hu", "It is H<sub>2</sub>O.", "Ez H<sup>2</sup>O.", "<sup>"),
    Pair("hu", "It is H<sub>2</sub>O.", "Ez H₂O."),
    Pair("hu", "Press <kbd>A</kbd> now.", "Nyomd meg most: A</kbd>.", "</kbd>"),
    Pair("hu", "A <b>big</b> lamp.", "Egy <кошт>nagy</кошт> lámpa.", "<кошт>"),
    Pair("hu", "A <b>big</b> lamp.", "Egy <strong>nagy</strong> lámpa."),
    Pair("hu", "Write <name> there.", "Írd oda: <nev>."),
    Pair("hu", "Write `<name>` there.", "Írd oda: <nev>.", "<nev>"),
    Pair("hu", "<p>A lamp.</p>", "<p>Egy lámpa."),
    Pair("hu", "Press <kbd>A</kbd> for <file>.", "Az A a <fajl> helyére."),
    Pair("hu", "One<br>or <name> there.", "Egy vagy <nev> ott."),
    Pair("hu", "Write <NAME> there.", "Írd oda: <NEV>."),
  ])
  func elements(_ pair: Pair) throws { try check(pair) }

  private func check(_ pair: Pair, _ faults: [String]? = nil) throws {
    let checked = try RuleContext(pair.language, pair.target, source: pair.source)
    #expect(checked.findings([BrokenMarkup.self]) == faults ?? pair.faults, "\(pair.target)")
  }

  @Test(arguments: [
    Pair(
      "nl", "See [the log](https://example.org/a).", "Zie `[het log](https://example.org/a)`.",
      "`[het log](https://example.org/a)`"),
    Pair("nl", "See https://example.org/a first.", "Zie eerst `https://example.org/a`."),
    Pair("nl", "See <https://example.org/a> first.", "Zie eerst `https://example.org/a`."),
  ])
  func links(_ pair: Pair) throws {
    let checked = try RuleContext(pair.language, pair.target, source: pair.source)
    #expect(checked.findings([BrokenMarkup.self, LinkChanged.self]) == pair.faults, "\(pair.target)")
  }

  @Test(arguments: [
    Pair("pl", "Save it as HTML.", "Zapisz jako HTLM.", "HTLM"),
    Pair("pl", "Save it as HTML.", "Zapisz jako HTLM. Tak, HTLM."),
    Pair("es", "The IAEA met.", "El AIEA se reunió."),
    Pair("fr", "The DRC is large.", "La RDC est grande."),
    Pair("es", "Use APS servers.", "Use servidores ASP."),
  ])
  func acronyms(_ pair: Pair) throws {
    let checked = try RuleContext(pair.language, pair.target, source: pair.source)
    #expect(checked.findings([IdentifierChanged.self]) == pair.faults, "\(pair.target)")
  }

  @Test(arguments: [
    Pair("vi", "Shares of $ACME rose.", "Cổ phiếu ACME tăng."),
    Pair("vi", "Read $log_dir first.", "Trước hết đọc log_dir.", "đọc"),
    Pair("he", "Read $LOG_DIR.", "קראו את $LOG_DIR."),
    Pair("ar", "Read $HOME and $LOG_DIR.", "اقرأ $HOME و$LOG_DIR."),
    Pair("ru", "It is big.", "Это $папка большая."),
    Pair("ru", "Read $log_dir.", "Прочтите $журнал.", "$журнал"),
    Pair("zh-Hans", "Put @NAME@ first.", "首先@名称@。", "@名称@"),
  ])
  func placeholders(_ pair: Pair) throws {
    let checked = try RuleContext(pair.language, pair.target, source: pair.source)
    #expect(checked.findings([PlaceholderChanged.self]) == pair.faults, "\(pair.target)")
  }
}
