import Notes
import RandomInput
import Testing
import UnicodeText

@testable import Alignment

struct BlockAlignerTests {
  private let source = """
    # Garden shed

    The shed stands behind the house and holds all 14 tools.

    - Rakes hang on the left wall.
    - Spades hang on the right wall.

    ## Opening hours

    It is open from April to October, except on rainy days.

    Ask Margaret for the key, or call her at home.
    """

  @Test func equalShapesPairByOrderForSure() throws {
    let target = """
      # Gartenschuppen

      Der Schuppen steht hinter dem Haus und enthält alle 14 Werkzeuge.

      - Rechen hängen an der linken Wand.
      - Spaten hängen an der rechten Wand.

      ## Öffnungszeiten

      Er ist von April bis Oktober geöffnet, außer an Regentagen.

      Den Schlüssel hat Margaret, man kann sie auch zu Hause anrufen.
      """
    let (here, there) = (try note(source), try note(target))
    let units = BlockAligner(from: .english, to: .german).align(source: here, target: there).units
    #expect(units.map(\.sources) == here.segments.indices.map { $0..<($0 + 1) })
    #expect(units.map(\.targets) == there.segments.indices.map { $0..<($0 + 1) })
    #expect(units.allSatisfy { $0.confidence == 1 })
  }

  @Test func aDroppedBlockStandsWhereItIsMissing() throws {
    let target = """
      # Gartenschuppen

      Der Schuppen steht hinter dem Haus und enthält alle 14 Werkzeuge.

      - Spaten hängen an der rechten Wand.

      ## Öffnungszeiten

      Den Schlüssel hat Margaret, man kann sie auch zu Hause anrufen.
      """
    #expect(
      try pairs(source, target) == [
        "Garden shed = Gartenschuppen",
        "The shed stands behind the house and holds all 14 tools. = "
          + "Der Schuppen steht hinter dem Haus und enthält alle 14 Werkzeuge.",
        "Rakes hang on the left wall. = ",
        "Spades hang on the right wall. = Spaten hängen an der rechten Wand.",
        "Opening hours = Öffnungszeiten",
        "It is open from April to October, except on rainy days. = ",
        "Ask Margaret for the key, or call her at home. = "
          + "Den Schlüssel hat Margaret, man kann sie auch zu Hause anrufen.",
      ])
  }

  @Test func anAddedBlockAnswersNothing() throws {
    let target = """
      # Gartenschuppen

      Diese Seite wurde von Freiwilligen übersetzt und kann Fehler enthalten. Wer einen findet, der melde ihn bitte, \
      damit andere nicht darüber stolpern.

      Der Schuppen steht hinter dem Haus und enthält alle 14 Werkzeuge.

      - Rechen hängen an der linken Wand.
      - Spaten hängen an der rechten Wand.

      ## Öffnungszeiten

      Er ist von April bis Oktober geöffnet, außer an Regentagen.

      Den Schlüssel hat Margaret, man kann sie auch zu Hause anrufen.
      """
    let found = try pairs(source, target)
    #expect(found.count == 8)
    #expect(found[1].hasPrefix(" = Diese Seite"))
    #expect(found[2].hasPrefix("The shed stands") && found[2].hasSuffix("14 Werkzeuge."))
  }

  @Test func aSplitParagraphIsOneUnit() throws {
    let one =
      "Fill the tank with 5 litres of water. Then close the lid, wait until the lamp is green, and press `start`."
    let two =
      "Füllen Sie den Tank mit 5 Litern Wasser.\n\nSchließen Sie dann den Deckel, warten Sie, bis die Lampe grün "
      + "leuchtet, und drücken Sie `start`."
    let (before, after) = ("# Brewing\n\nRead this first.\n\n", "\n\n## Cleaning\n\nUse no soap.")
    let (vorher, nachher) = ("# Brühen\n\nLesen Sie das zuerst.\n\n", "\n\n## Reinigen\n\nVerwenden Sie keine Seife.")
    let split = try pairs(before + one + after, vorher + two + nachher)
    #expect(split.count == 5)
    #expect(split[2] == one + " = " + two.replacing("\n\n", with: " + "))
    let merged = try pairs(vorher + two + nachher, before + one + after)
    #expect(merged.count == 5)
    #expect(merged[2] == two.replacing("\n\n", with: " + ") + " = " + one)
  }

  @Test func aMovedBlockIsFoundByWhatItShares() throws {
    let source = """
      Install version 4.17.2 with `brew install teapot` from https://example.org/teapot.

      Apples are red.

      Pears are green, and some of them are yellow when they are ripe.

      Plums are blue.
      """
    let target = """
      Äpfel sind rot.

      Birnen sind grün, und manche von ihnen sind gelb, wenn sie reif sind.

      Pflaumen sind blau.

      Installieren Sie Version 4.17.2 mit `brew install teapot` von https://example.org/teapot.
      """
    let found = try pairs(source, target)
    #expect(found.count == 4)
    #expect(found[3].hasPrefix("Install version") && found[3].contains("= Installieren Sie"))
  }

  @Test func cellsPairByColumn() throws {
    let source = "| Name | Size |\n| --- | --- |\n| Elbe | 3 |\n"
    let target = "| Name | Größe |\n| --- | --- |\n| Elbe | 3 |\n| Rhein | 4 |\n"
    #expect(
      try pairs(source, target) == [
        "Name = Name", "Size = Größe", "Elbe = Elbe", "3 = 3", " = Rhein", " = 4",
      ])
  }

  @Test func frontMatterPairsByKey() throws {
    let source = "---\ntitle: The lake\ndescription: A walk round it\n---\n\nText.\n"
    let target = "---\ndescription: Ein Rundgang\ntitle: Der See\n---\n\nText.\n"
    #expect(
      try pairs(source, target) == ["A walk round it = Ein Rundgang", "The lake = Der See", "Text. = Text."])
  }

  @Test func alternativeTextsPairWithinTheirParagraph() throws {
    let source = "See ![a map](m.png) and ![a plan](p.png) here."
    let target = "Siehe ![eine Karte](m.png) und ![ein Plan](p.png) hier."
    let found = try pairs(source, target)
    #expect(found.contains("a map = eine Karte") && found.contains("a plan = ein Plan"))
  }

  @Test func emptySidesPairWithNothing() throws {
    let (empty, full) = (try note(""), try note("# A\n\nB.\n"))
    let aligner = BlockAligner(from: .english, to: .german)
    #expect(aligner.align(source: empty, target: empty).units.isEmpty)
    #expect(aligner.align(source: empty, target: full).units.map(\.targets) == [0..<1, 1..<2])
    #expect(aligner.align(source: full, target: empty).units.map(\.sources) == [0..<1, 1..<2])
    #expect(aligner.align(source: full, target: empty).units.allSatisfy { $0.targets == 0..<0 })
  }

  @Test(arguments: ["zh-Hans", "ja", "ko", "ar", "hi", "ru"])
  func lengthsAreJudgedByWhatAScriptSays(language: String) throws {
    let short = "Press the button twice and wait until you hear the bell."
    let long =
      "When the red lamp has been on for more than a minute, somebody has to go down and look after the boiler "
      + "in the cellar, because the water may be too hot for the pipes."
    let translations = [
      "zh-Hans": ("按两次按钮，等到听见铃声为止。", "如果红灯亮了超过一分钟，就必须有人下去检查地下室里的锅炉，因为水温可能过高，管道承受不了。"),
      "ja": ("ボタンを二回押して、ベルが鳴るまで待ちます。", "赤いランプが一分以上ついていたら、水が熱すぎて管が傷むかもしれないので、だれかが地下室のボイラーを見に行く必要があります。"),
      "ko": (
        "버튼을 두 번 누르고 벨이 울릴 때까지 기다리세요.", "빨간 램프가 일 분 넘게 켜져 있으면 물이 너무 뜨거워 배관이 상할 수 있으므로 누군가 지하실 보일러를 살펴보러 내려가야 합니다."
      ),
      "ar": (
        "اضغط الزر مرتين وانتظر حتى تسمع الجرس.",
        "عندما يظل المصباح الأحمر مضاء لأكثر من دقيقة، يجب أن ينزل أحدهم ليتفقد الغلاية في القبو، فقد يكون الماء أسخن مما تحتمله الأنابيب."
      ),
      "hi": (
        "बटन को दो बार दबाएँ और घंटी सुनाई देने तक रुकें।",
        "जब लाल बत्ती एक मिनट से अधिक समय तक जलती रहे, तो किसी को नीचे जाकर तहखाने में बॉयलर देखना होगा, क्योंकि पानी पाइपों के लिए बहुत गर्म हो सकता है।"
      ),
      "ru": (
        "Нажмите кнопку дважды и подождите, пока не услышите звонок.",
        "Если красная лампа горит больше минуты, кто-нибудь должен спуститься и присмотреть за котлом в подвале, потому что вода может быть слишком горячей для труб."
      ),
    ]
    let (brief, full) = try #require(translations[language])
    #expect(try pairs(short + "\n\n" + long, full, to: language) == [short + " = ", long + " = " + full])
    #expect(try pairs(short + "\n\n" + long, brief, to: language) == [short + " = " + brief, long + " = "])
  }

  @Test(arguments: 0..<40)
  func everySegmentIsCoveredOnceInOrder(seed: Int) throws {
    var random = SeededNumbers(seed)
    let (here, there) = (try note(RandomNote.make(&random)), try note(RandomNote.make(&random)))
    for (source, target) in [(here, there), (there, here)] {
      let units = BlockAligner(from: .english, to: .german).align(source: source, target: target).units
      #expect(units.flatMap(\.targets) == Array(target.segments.indices))
      #expect(units.flatMap(\.sources).sorted() == Array(source.segments.indices))
      #expect(zip(units, units.dropFirst()).allSatisfy { $0.targets.upperBound <= $1.targets.lowerBound })
      #expect(units.allSatisfy { $0.confidence > 0 && $0.confidence <= 1 })
      #expect(units.allSatisfy { !$0.sources.isEmpty || !$0.targets.isEmpty })
    }
  }

  @Test func longNotesOfUnlikeShapePairInABand() throws {
    let paragraphs = (0..<1500).map { "Step \($0 * 7 + 1000) says: turn left." }
    let source = try note(paragraphs.joined(separator: "\n\n"))
    let kept = paragraphs.enumerated().filter { $0.offset % 50 != 3 }.map(\.element)
    let target = try note(kept.joined(separator: "\n\n"))
    let units = BlockAligner(from: .english, to: .german).align(source: source, target: target).units
    let wrong = units.filter { unit in
      guard let i = unit.sources.first, let j = unit.targets.first else { return false }
      return source.segments[i].text.utf16 != target.segments[j].text.utf16
    }
    #expect(wrong.isEmpty)
    #expect(units.filter(\.targets.isEmpty).count == 30)
  }

  @Test func longNotesWithoutAnythingInCommonStillPairInOrder() throws {
    let source = try note(String(repeating: "One line of text here.\n\n", count: 1200))
    let target = try note(String(repeating: "Hier steht eine Zeile.\n\n", count: 1190))
    let units = BlockAligner(from: .english, to: .german).align(source: source, target: target).units
    #expect(units.flatMap(\.targets) == Array(target.segments.indices))
    #expect(units.filter { !$0.sources.isEmpty && !$0.targets.isEmpty }.count > 1000)
  }

  /// What is inside a component that was lost was lost with it.
  @Test(arguments: [
    ("Write to us.\n\n<Card>\n\nEvery Monday at six.\n\n</Card>\n\nBring a towel.", 4),
    ("Write to us.\n\nBring a towel.\n\n<Card>\n\nMondays at six.\n\n</Card>", 1),
  ])
  func aLostComponentIsLostWithItsText(source: String, last: Int) throws {
    let (here, there) = (try note(source), try note("Schreiben Sie uns an.\n\nBringen Sie ein Tuch mit."))
    let pairs = BlockAligner(from: .english, to: .german).align(source: here, target: there).blockPairs
    #expect(pairs.filter { !$0.sources.isEmpty && !$0.targets.isEmpty }.map(\.sources.lowerBound) == [0, last])
    #expect(pairs.flatMap(\.sources) == Array(here.blocks.indices))
    #expect(pairs.flatMap(\.targets) == [0, 1])
  }
}
