import Alignment
import Linting
import Testing

@testable import Analyses
@testable import Rules

/// Ordinary prose that looks like a fault, next to the faults that it looks like.
struct OrdinaryProseTests {
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

  private func check(_ pair: Pair, _ rule: any Rule.Type) throws {
    let context = try RuleContext(pair.language, pair.target, source: pair.source)
    #expect(context.findings([rule]) == pair.faults)
  }

  // MARK: Talk

  private static let bread = "The oven is hot.\n\nThe bread needs an hour."
  private static let brot = "Der Ofen ist heiß.\n\nDas Brot braucht eine Stunde."
  private static let pan = "El horno está caliente.\n\nEl pan necesita una hora."

  @Test(arguments: [
    Pair("de", bread, brot + "\n\nÜbersetzung: Jana Holm"),
    Pair("de", bread, "Übersetzung: Jana Holm\n\n" + brot),
    Pair("es", bread, pan + "\n\nTraducción: Pía Luque, Ana Ríos."),
    Pair(
      "fr", bread, "Le four est chaud.\n\nLe pain demande une heure.\n\nTraduction : Léa Roy. « oven » se dit « four »."
    ),
    Pair("zh-Hans", bread, "烤箱很热。\n\n面包需要一个小时。\n\n译文：李小云"),
    Pair("es", bread, pan + "\n\n## Traducción\n\nEsta página la tradujeron personas voluntarias."),
    Pair("de", bread, brot + "\n\n## Zur Übersetzung\n\nDiese Seite haben Freiwillige übersetzt.\n\n- Jana\n- Lars"),
    Pair("de", bread, "Übersetzung:\n\n" + brot, "Übersetzung:"),
    Pair("es", bread, "Traducción: " + pan, "Traducción:"),
    Pair("de", bread, "## Fertige Übersetzung\n\n" + brot, "Fertige Übersetzung"),
    Pair(
      "de", bread, brot + "\n\n## Erläuterung der Übersetzung\n\n- „oven“ wurde zu „Ofen“.",
      "Erläuterung der Übersetzung"
    ),
  ])
  func creditsAreNoTalk(_ pair: Pair) throws { try check(pair, ModelPreamble.self) }

  @Test(arguments: [
    Pair("de", "", "Eine Vorlage für Rezepte.\n\n```markdown\n# Name\n\nWas wird gebacken?\n```\n\nDanke für alles."),
    Pair(
      "de", "# Recipes\n\nA template for recipes.\n\n```\n# Name\n\nWhat is it?\n```\n\nThanks for all.",
      "Eine Vorlage für Rezepte.\n\n```markdown\n# Name\n\nWas ist es?\n```\n\nDanke für alles."),
    Pair(
      "de", bread + "\n\n- salt\n- flour", "Hier ist der Text.\n\n```markdown\n\(brot)\n\n- Salz\n- Mehl\n```\n",
      "```markdown"),
  ])
  func examplesInFencesAreNoPages(_ pair: Pair) throws {
    let context = try RuleContext(pair.language, pair.target, source: pair.source.isEmpty ? nil : pair.source).context
    let aligner = BlockAligner(from: .english, to: context.targetLanguage)
    let repair = MarkupRepair(of: context.note, source: context.sourceNote, on: context.analyzer) {
      aligner.align(source: context.sourceNote ?? context.note, target: $0)
    }
    #expect(repair.slips.map { context.note.file.text($0.slip.range) } == pair.faults)
  }

  // MARK: Doubling

  @Test(arguments: [
    Pair("de", "a", "Sie steht auf der auf der Karte markierten Insel."),
    Pair("de", "a", "Er gibt das an die an die Anlage angeschlossenen Geräte weiter."),
    Pair("nl", "a", "Dit zijn de regels voor de voor de klant gekozen kleuren."),
    Pair("sv", "a", "Det gäller i den i den första delen nämnda staden."),
    Pair("el", "a", "Αυτό ισχύει για το από το από το υπουργείο ποσό."),
    Pair("vi", "a", "Hãy đọc từng dòng từng dòng cho kỹ."),
    Pair("id", "a", "Mereka naik lapis demi lapis demi lapis."),
    Pair("ru", "a", "Он шёл шаг за шагом шаг за шагом."),
    Pair("ru", "a", "Подойдёт и такой и такой ключ."),
    Pair("tr", "a", "Şarkıyı bir kez daha bir kez daha söyledi."),
    Pair("es", "a", "El agua sube cada vez más cada vez más."),
    Pair("ja", "a", "行く先々も行く先々も雨だった。"),
    Pair("ja", "a", "小石を少量ずつ少量ずつ入れます。"),
    Pair("de", "a", "Die rote Lampe rote Lampe leuchtet.", "rote Lampe rote Lampe"),
    Pair("fr", "a", "Posez la boîte dans la dans la cuisine.", "dans la dans la"),
    Pair("nl", "a", "De oude brug oude brug is dicht.", "oude brug oude brug"),
    Pair("vi", "a", "Cửa sổ này mở Cửa sổ này mở ra vườn.", "Cửa sổ này mở Cửa sổ này mở"),
  ])
  func grammarAndIdiomsDouble(_ pair: Pair) throws { try check(pair, DoubledWord.self) }

  @Test(arguments: [
    Pair("nl", "Knock again and again on the door.", "Klop hard op de deur. Klop hard op de deur."),
    Pair("it", "Turn, turn the old wheel.", "Gira la vecchia ruota. Gira la vecchia ruota."),
    Pair(
      "nl", "Knock on the door.", "Klop hard op de deur. Klop hard op de deur.",
      "Klop hard op de deur. Klop hard op de deur"
    ),
  ])
  func aSourceThatRepeatsWords(_ pair: Pair) throws { try check(pair, RepetitionLoop.self) }

  // MARK: Markup

  @Test(arguments: [
    Pair("nl", "He came 2<sup>nd</sup> in May.", "Hij werd in mei tweede."),
    Pair("ja", "Soft Foam<sup>TM</sup> is light.", "Soft Foam は軽い。"),
    Pair("nl", "It holds 4 m<sup>3</sup> here.", "Het bevat hier 4 m.", "4"),
  ])
  func endingsOfOrdinals(_ pair: Pair) throws { try check(pair, BrokenMarkup.self) }

  @Test(arguments: [
    Pair("it", "1. Mix the dough.\n\n   It is soft.\n\n2. Bake.", "1. Impastare.\n\n   - È morbido.\n\n2. Cuocere."),
    Pair(
      "it", "1. Mix the dough.\n\n   It is soft.\n\n2. Bake.", "1. Impastare.\n\n2. È morbido.\n\n3. Cuocere.",
      "È morbido."),
  ])
  func bulletsInsideOfAnItem(_ pair: Pair) throws { try check(pair, ListShapeChanged.self) }

  // MARK: Fillers

  @Test(arguments: [
    Pair("es", "- Each one of them\n- Red", "- Todo\n- Rojo"),
    Pair("pt", "- Each one of them\n- Red", "- Todo\n- Vermelho"),
    Pair("fr", "| a | b |\n|---|---|\n| Cannot be used | red |", "| a | b |\n|---|---|\n| — | rouge |"),
    Pair("fr", "| a | b |\n|---|---|\n| Cannot be used | red |", "| a | b |\n|---|---|\n| n/a | rouge |"),
    Pair("fr", "To be announced in spring.", "TBA."),
    Pair(
      "fr", "| a | b |\n|---|---|\n| Turn the red wheel to the left | red |", "| a | b |\n|---|---|\n| — | rouge |", "—"
    ),
    Pair("fr", "- Turn the red wheel.\n- Red", "- TODO\n- Rouge", "TODO"),
    Pair("fr", "Turn the red wheel.", "...", "..."),
  ])
  func wordsAndDashesAreNoFillers(_ pair: Pair) throws { try check(pair, MissingBlock.self) }

  // MARK: Sizes and languages

  @Test(arguments: [
    Pair("ko", "Thousands of lamps use only this constant.", "많은 전등이 이 상수만 씁니다."),
    Pair("ko", "Thousands of lamps are lit.", "수백만 개의 전등이 켜져 있습니다.", "수백만"),
    Pair("zh-Hans", "Thousands of lamps are lit.", "数以万计的灯亮着。"),
    Pair("zh-Hans", "Thousands of lamps are lit.", "数百万盏灯亮着。", "数百万"),
  ])
  func sizesBeginWords(_ pair: Pair) throws { try check(pair, NumberChanged.self) }

  private static let streets = """
    - Coimbra: Rua da Sofia
    - Braga: Largo do Paço
    - Évora: Praça do Giraldo e Rua da República
    - Lagos: Rua das Portas de Portugal
    - Faro: Rua de Santo António
    """

  @Test(arguments: [
    Pair("es", "# Shops\n\n" + streets, "# Tiendas\n\n" + streets)
  ])
  func namesAndWordsOfTheSourceAreNoLanguage(_ pair: Pair) throws { try check(pair, UntranslatedNote.self) }
}
