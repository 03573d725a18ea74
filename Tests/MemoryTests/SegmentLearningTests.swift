import Alignment
import Lexicon
import Memory
import Notes
import SourceText
import Testing
import UnicodeText

/// Short texts and their renderings: what is learned about them, and what is known again.
@Suite struct SegmentLearningTests {
  private typealias Pair = (source: String, target: String, language: String)

  private static let lexicon = Lexicon(usesDictionaries: false)

  private static func facts(_ pairs: [Pair]) throws -> [MemoryFact] {
    let analyzer = try TextAnalyzer()
    var learning = Learning()
    for pair in pairs {
      func note(_ text: String) throws -> Note {
        try NoteReader.read(SourceFile(path: "note.md", bytes: Array(text.utf8)), analyzer)
      }
      let (source, target) = (try note(pair.source), try note(pair.target))
      let language = try #require(LanguageTag(pair.language))
      let alignment = BlockAligner(from: .english, to: language).align(source: source, target: target)
      learning.add(LearningSample(target, source: source, in: language, from: .english, alignment, lexicon))
    }
    return MemoryFile.settled(learning.facts(from: .english)).filter { $0.kind.rawValue.hasPrefix("segment") }
  }

  private static func lines(_ pairs: [Pair]) throws -> [String] {
    try facts(pairs).map {
      "\($0.language?.text ?? "*") \($0.kind.rawValue) \($0.name) \($0.tally.count)/\($0.tally.total)"
    }
  }

  private static let things = [
    ("ferry", "Fähre"), ("buoy", "Boje"), ("crane", "Kran"), ("anchor", "Anker"), ("rudder", "Ruder"),
    ("sail", "Segel"),
    ("mast", "Mast"), ("net", "Netz"), ("lamp", "Lampe"), ("raft", "Floß"),
  ]

  /// A German page about a thing of its own, and after it what is to be learned.
  private static func page(_ i: Int, _ source: String, _ target: String) -> Pair {
    let (english, german) = things[i % things.count]
    return (
      "The old \(english) of the harbour was painted again by the children of the town.\n\n\(source)\n\n"
        + "Nobody knows who sold the \(english) to the harbour master so many years ago.\n",
      "Die Kinder der Stadt haben das Ding im Hafen (\(german)) noch einmal gestrichen.\n\n\(target)\n\n"
        + "Niemand weiß, wer das Ding (\(german)) dem Hafenmeister vor so vielen Jahren verkauft hat.\n", "de"
    )
  }

  private static func pages(_ numbers: Range<Int>, _ source: String, _ target: String) -> [Pair] {
    numbers.map { page($0, source, target) }
  }

  // MARK: What is learned

  @Test(arguments: [
    ("## Next steps", "## Nächste Schritte", "heading Next steps → Nächste Schritte"),
    ("## 🔧 Next steps", "## 🔧 Nächste Schritte", "heading Next steps → Nächste Schritte"),
    ("## 3.1. Next steps {#next}", "## 3.1. Nächste Schritte {#next}", "heading Next steps → Nächste Schritte"),
    (
      "- **Next steps:** call us now or come to the old harbour in the evening.",
      "- **Nächste Schritte:** rufen Sie uns an oder kommen Sie abends zum alten Hafen.",
      "label Next steps → Nächste Schritte"
    ),
    (
      "See the [list of ropes](ropes.md) that we have collected for you in all these years.",
      "Sehen Sie in die [Liste der Taue](ropes.md), die wir in all den Jahren für Sie gesammelt haben.",
      "link list of ropes → Liste der Taue"
    ),
    ("![Map of the harbour](m.png)", "![Karte des Hafens](m.png)", "label Map of the harbour → Karte des Hafens"),
    (
      "## What is a rope (and why)?", "## Was ist ein Tau (und warum)?",
      "heading What is a rope (and why) → Was ist ein Tau (und warum)"
    ),
  ])
  func aShortTextIsLearnedWithoutItsMarks(source: String, target: String, expected: String) throws {
    #expect(try Self.lines(Self.pages(0..<3, source, target)) == ["de segment-\(expected) 3/3"])
    #expect(try Self.lines(Self.pages(0..<1, source, target)) == [])
  }

  @Test func cellsAreLearnedApartFromHeadings() throws {
    let table = Self.pages(
      0..<2, "| Depth | Rope |\n|---|---|\n| two fathoms | thin |", "| Tiefe | Tau |\n|---|---|\n| zwei Faden | dünn |")
    let heading = Self.pages(2..<4, "## Depth", "## Wassertiefe")
    #expect(
      try Self.lines(table + heading).filter { $0.contains("Depth") } == [
        "de segment-cell Depth → Tiefe 2/2", "de segment-heading Depth → Wassertiefe 2/2",
      ])
  }

  @Test(arguments: [
    // Only a part of the text is words.
    ("## Import `Rope`", "## Importieren von `Rope`"),
    // Left as it is, in whole or with other English words.
    ("## Next steps", "## Next steps"), ("## Next steps", "## Further steps"),
    ("## Harbour Master", "## Harbour Master"),
    // Too long to be a label.
    ("## How to tie a rope to a boat in the rain", "## Wie man im Regen ein Tau an einem Boot befestigt"),
    // One half of a quotation.
    ("The \"old rope", "Das „alte Tau"),
  ])
  func thisTeachesNothing(source: String, target: String) throws {
    #expect(try Self.lines(Self.pages(0..<4, source, target)) == [])
  }

  @Test func whereATextWasLeftIsCountedAndNoHabit() throws {
    let pairs =
      Self.pages(0..<3, "## Next steps", "## Nächste Schritte") + [Self.page(3, "## Next steps", "## Next steps")]
    #expect(try Self.lines(pairs) == ["de segment-heading Next steps → Nächste Schritte 3/4"])
  }

  @Test func theUsualFormIsWrittenDown() throws {
    let pairs =
      [Self.page(0, "## NEXT STEPS", "## NÄCHSTE SCHRITTE")]
      + (1..<4).map { Self.page($0, "## Next steps", "## Nächste Schritte") }
    #expect(try Self.lines(pairs) == ["de segment-heading Next steps → Nächste Schritte 4/4"])
  }

  @Test func renderingsOfRegionsAreKeptApart() throws {
    func settings(_ i: Int, _ rendering: String, _ language: String) -> Pair {
      let (english, _) = Self.things[i]
      return (
        "# Settings\n\nThe \(english) of the harbour was painted again by the children of the town.",
        "# \(rendering)\n\n鎮上的孩子們又把港口的\(english)重新漆了一遍。", language
      )
    }
    let pairs = [0, 1].flatMap { [settings($0, "設定", "zh-TW"), settings($0, "設置", "zh-HK")] }
    #expect(
      try Self.lines(pairs) == [
        "zh-Hant-HK segment-heading Settings → 設置 2/2", "zh-Hant-TW segment-heading Settings → 設定 2/2",
      ])
  }

  // MARK: Order and versions

  @Test func theOrderOfThePagesDoesNotMatter() throws {
    let pairs =
      Self.pages(0..<5, "## Next steps", "## Nächste Schritte")
      + Self.pages(5..<7, "## Next steps", "## Wie es weitergeht")
      + Self.pages(7..<10, "## Next steps", "## Next steps")
    let expected = try Self.lines(pairs)
    #expect(expected.count == 2)
    #expect(try Self.lines(pairs.reversed()) == expected)
    #expect(try Self.lines(Array(pairs[4...] + pairs[..<4])) == expected)
  }

  @Test func versionsOfOnePageAreOnePage() throws {
    let page = Self.page(0, "## Next steps", "## Nächste Schritte")
    #expect(try Self.lines(Array(repeating: page, count: 5)) == [])
    let others = (1..<4).map { Self.page($0, "## Next steps", "## Nächste Schritte") }
    #expect(
      try Self.lines(Array(repeating: page, count: 5) + others) == [
        "de segment-heading Next steps → Nächste Schritte 4/4"
      ])
  }

  // MARK: What is known

  private static func known(_ lines: String, _ language: String) throws -> KnownSegments {
    let file = MemoryFile(path: "m", bytes: Array("calque memory 1\n\(lines)\n".utf8))
    #expect(file.problems == [])
    return LearnedHabits(file.facts, for: try #require(LanguageTag(language))).segments
  }

  @Test func aPageIsNoEvidenceForItself() throws {
    let known = try Self.known(
      "de\tsegment-heading\tNext steps → Nächste Schritte\t4\t6\nde\tsegment-heading\tNext steps → Weiter\t1\t6", "de")
    let entry = try #require(known.entry(.heading, ShortText.key(of: "NEXT steps:")))
    #expect(entry.renderings.map(\.notes) == [4, 1])
    let (usual, other) = (ShortText.key(of: "Nächste Schritte"), ShortText.key(of: "Weiter"))
    #expect(entry.without(renderings: [usual]).renderings.map(\.notes) == [3, 1])
    #expect(entry.without(renderings: [other]).renderings.map(\.notes) == [4])
    #expect(entry.without(renderings: [other]).notes == 5)
    // A page that was not learned from has nothing to be left out.
    #expect(entry.without(renderings: [7]).renderings.map(\.notes) == [4, 1])
    #expect(entry.withoutLeft.notes == 5)
    #expect(entry.withoutLeft.withoutLeft.notes == 5)
    #expect(known.entry(.link, ShortText.key(of: "Next steps")) == nil)
  }

  @Test func theOwnRegionCountsWhereItIsKnown() throws {
    let lines = "zh-Hant-HK\tsegment-cell\tSettings → 設置\t3\t3\nzh-Hant-TW\tsegment-cell\tSettings → 設定\t5\t5"
    let key = ShortText.key(of: "Settings")
    #expect(try Self.known(lines, "zh-HK").entry(.cell, key)?.renderings.map(\.text) == ["設置"])
    #expect(try Self.known(lines, "zh-MO").entry(.cell, key)?.renderings.map(\.text) == ["設定", "設置"])
    #expect(try Self.known(lines, "zh-Hans").isEmpty)
  }

  @Test(arguments: ["Next steps", "Next steps → ", " → Weiter", "a → b → c", "→"])
  func aFactWithoutBothTextsIsPassedOver(name: String) throws {
    #expect(try Self.known("de\tsegment-heading\t\(name)\t4\t4\nde\tkept\tbody\t5\t5", "de").isEmpty)
  }

  @Test func bothSidesOfAMergeCount() throws {
    let known = try Self.known(
      "de\tsegment-heading\tNext steps → Nächste Schritte\t4\t6\ncalque memory 1\n"
        + "de\tsegment-heading\tNext steps → Nächste Schritte\t7\t9\nde\tsegment-heading\tNext steps → Weiter\t2\t9",
      "de")
    let entry = try #require(known.entry(.heading, ShortText.key(of: "Next steps")))
    #expect(entry.renderings.map(\.notes) == [7, 2])
    #expect(entry.notes == 9)
  }
}
