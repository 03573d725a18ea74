import Alignment
import Lexicon
import Memory
import Notes
import SourceText
import Testing
import UnicodeText

/// What is learned from many pairs of notes, and what must not be learned.
@Suite struct LearningTests {
  /// A pair of notes, with the language of its translation.
  private typealias Pair = (source: String, target: String, language: String)

  private static let lexicon = Lexicon(usesDictionaries: false)

  private static func facts(_ pairs: [Pair]) throws -> [String] {
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
    // Renderings of short texts have tests of their own.
    let facts = learning.facts(from: .english).filter { fact in
      !fact.kind.rawValue.hasPrefix("segment") && fact.kind != .rendering
    }
    return MemoryFile.settled(facts).map {
      "\($0.language?.text ?? "*") \($0.kind.rawValue) \($0.name) \($0.tally.count)/\($0.tally.total)"
    }
  }

  /// German notes about one thing each, whose sentences have `term` in place of §.
  private static func german(_ count: Int, kept: Int, _ term: String, _ rendering: String) -> [Pair] {
    let things = [
      ("kettle", "Kessel"), ("lamp", "Lampe"), ("clock", "Uhr"), ("stove", "Ofen"), ("mill", "Mühle"),
      ("pump", "Pumpe"), ("wheel", "Rad"), ("engine", "Motor"), ("boiler", "Boiler"), ("tank", "Becken"),
    ]
    return (0..<count).map { i in
      let (english, german) = things[i % things.count]
      let word = i < kept ? term : rendering
      return (
        "The \(english) has a new \(term) on its left side.\n\nAsk before you open the \(term) of the \(english).\n",
        "Neu ist links am Gerät (\(german)) die \(word) zu finden.\n\n"
          + "Fragen Sie, bevor Sie die \(word) am Gerät (\(german)) öffnen.\n", "de"
      )
    }
  }

  // MARK: Words that stay

  @Test(arguments: [
    (4, 4, ["de kept bleed screw 4/4"]), (3, 3, []), (5, 4, ["de kept bleed screw 4/5"]), (5, 3, []),
    (10, 6, ["de kept bleed screw 6/10"]), (10, 5, []),
  ])
  func wordsAreKeptWhereNearlyAllKeepThem(notes: Int, kept: Int, expected: [String]) throws {
    #expect(try Self.facts(Self.german(notes, kept: kept, "bleed screw", "Entlüftung")) == expected)
  }

  @Test func aWordThatStaysAloneIsLearnedAlone() throws {
    #expect(try Self.facts(Self.german(5, kept: 5, "gauge", "Anzeige")) == ["de kept gauge 5/5"])
  }

  @Test func namesAcronymsAndAddressesNeedNoMemory() throws {
    for term in ["Bleedmaster", "HTTP", "bleedMaster", "bleed_master.py", "v2"] {
      #expect(try Self.facts(Self.german(6, kept: 6, term, "x")) == [], "\(term)")
    }
  }

  @Test func theNumberOfATermDoesNotMatter() throws {
    let pairs = Self.german(6, kept: 6, "relief valve", "x").enumerated().map { i, pair in
      i % 2 == 0
        ? pair : (pair.source.replacing("relief valve", with: "relief valves"), pair.target, pair.language)
    }
    #expect(try Self.facts(pairs) == ["de kept relief valve 6/6"])
  }

  @Test func whatWasNotTranslatedAtAllTeachesNothing() throws {
    let sentence = "never leave the kettle alone while the water is boiling"
    let pairs = (0..<6).map { i -> Pair in
      (
        "Rule \(i) says this: \(sentence), which is wise.\n\nKeep calm and wait for the bell.\n",
        "Regel \(i) besagt: \(sentence), und das ist klug.\n\nKeep calm and wait for the bell.\n", "de"
      )
    }
    #expect(try Self.facts(pairs) == [])
  }

  // MARK: The vote of the languages

  /// One note in each language; § is where `word` or the language's own word is.
  private static func voted(_ word: String, keptIn: Set<String>, of languages: [String]) -> [Pair] {
    let renderings = [
      "de": ("Der Kessel hat seitlich eine §, die nie gestrichen wird.", "Schraube"),
      "fr": ("La chaudière a sur le côté une §, qui n'est jamais peinte.", "vis"),
      "es": ("La caldera tiene a un lado una §, que nunca se pinta.", "llave"),
      "pl": ("Kocioł ma z boku §, której nigdy się nie maluje.", "śrubę"),
      "ru": ("Сбоку у котла есть §, и её никогда не красят.", "винт"),
      "uk": ("Збоку в котла є §, і її ніколи не фарбують.", "гвинт"),
    ]
    return languages.compactMap { language in
      guard let (sentence, rendering) = renderings[language] else { return nil }
      return (
        "The boiler has a \(word) at its side, and it is never painted.\n",
        sentence.replacing("§", with: keptIn.contains(language) ? word : rendering) + "\n", language
      )
    }
  }

  @Test func languagesVoteOnWhatStays() throws {
    let pairs = Self.voted("bleed screw", keptIn: ["de", "fr", "es", "ru"], of: ["de", "fr", "es", "ru"])
    let keeping = ["de", "es", "fr", "ru"].map { "\($0) kept bleed screw 1/1" }
    #expect(
      try Self.facts(pairs) == ["* vote-latin bleed screw 3/3", "* vote-other bleed screw 1/1"] + keeping)
  }

  @Test func aWordThatOneLanguageLeavesIsCountedForAll() throws {
    let pairs = Self.voted("gauge", keptIn: ["de"], of: ["de", "fr", "es", "pl", "ru", "uk"])
    #expect(
      try Self.facts(pairs) == ["* vote-latin gauge 1/4", "* vote-other gauge 0/2", "de kept gauge 1/1"])
  }

  @Test func twoLanguagesDoNotVote() throws {
    #expect(try Self.facts(Self.voted("bleed screw", keptIn: ["de", "ru"], of: ["de", "ru"])) == [])
  }

  @Test func aLabelThatManyKeepIsOneTermInTitleCase() throws {
    let pairs = ["de", "fr", "es", "pl"].map { language -> Pair in
      (
        "# Harbour Lantern Guild\n\nWater boils in the kettle.\n",
        "# Harbour Lantern Guild\n\nZwurmpfling plimpf schnorr krumpf.\n", language
      )
    }
    #expect(try Self.facts(pairs).first == "* vote-latin Harbour Lantern Guild 4/4")
  }

  @Test func theOrderOfNotesAndLinesDoesNotMatter() throws {
    let pairs = Self.voted("gauge", keptIn: ["de", "ru"], of: ["de", "fr", "es", "pl", "ru", "uk"])
    #expect(try Self.facts(pairs) == Self.facts(pairs.reversed()))
  }

  @Test func fiveVersionsOfANoteAreOneWitness() throws {
    let pair: Pair = (
      "The pump has a gauge on its left side.\n", "Links an der Pumpe ist ein gauge mit einem Zwurmpfling.\n", "de"
    )
    #expect(try Self.facts(Array(repeating: pair, count: 8)) == [])
  }

  // MARK: Front matter

  private static func matter(_ source: String, _ target: String, _ language: String = "de") -> Pair {
    (
      "---\ntitle: Kettles\n\(source)---\n\nWater boils.\n", "---\ntitle: Kessel\n\(target)---\n\nWasser kocht.\n",
      language
    )
  }

  @Test(arguments: [
    (9, 1, "* key-same icon 9/10"), (8, 2, nil), (4, 0, nil), (5, 0, "* key-same icon 5/5"),
  ])
  func aValueStaysWhereItStaysInNearlyAllNotes(same: Int, other: Int, expected: String?) throws {
    let pairs =
      (0..<same).map { Self.matter("icon: k\($0)\n", "icon: k\($0)\n") }
      + (0..<other).map { Self.matter("icon: k\($0)\n", "icon: z\($0)\n") }
    #expect(try Self.facts(pairs).filter { $0.contains("icon") } == [expected].compactMap { $0 })
  }

  @Test func aLanguageWithAnotherHabitIsNotOutvoted() throws {
    let copied = (0..<40).map { Self.matter("icon: k\($0)\n", "icon: k\($0)\n") }
    let changed = (0..<3).map { Self.matter("icon: k\($0)\n", "icon: z\($0)\n", "fr") }
    let facts = try Self.facts(copied + changed).filter { $0.contains("icon") }
    #expect(facts == ["de key-same icon 40/40"])
  }

  @Test func keysThatOnlyOneSideHasAreCounted() throws {
    let pairs = (0..<6).map { _ in Self.matter("kind: guide\n", "model: heron\n") }
    #expect(
      try Self.facts(pairs) == [
        "* key-added model 6/6", "* key-dropped kind 6/6", "* key-translated title 6/6",
      ])
  }

  @Test func frontMatterThatCannotBeReadTeachesNothing() throws {
    let pairs = (0..<6).map { _ in Self.matter("icon: k\n", "icon: k\nmotto: a: b: c\n") }
    #expect(try Self.facts(pairs) == [])
  }

  // MARK: Blocks

  private static func edged(_ i: Int, _ source: String, _ target: String) -> Pair {
    let things = ["Kettle", "Lamp", "Clock", "Stove", "Mill", "Pump", "Wheel"]
    let thing = things[i % things.count]
    return (
      "# \(thing)\n\nThe \(thing) stands by the door of the old house.\n\n\(source)\n",
      "# Gerät \(thing)\n\nDas Gerät \(thing) steht an der Tür des alten Hauses.\n\n\(target)\n", "de"
    )
  }

  @Test func aDatedBannerIsOneBanner() throws {
    let pairs = (0..<6).map { Self.edged($0, "", "Erzeugt am 1\($0). Mai von einem Dienst der Firma Wortwerk.") }
    let facts = try Self.facts(pairs)
    #expect(facts.count == 1 && facts[0].hasPrefix("* block ") && facts[0].hasSuffix(" 6/6"))
  }

  @Test func whatTheSourcesRepeatIsTranslatedAndNoBanner() throws {
    let pairs = (0..<6).map {
      Self.edged($0, "Made by the friends of old machines.", "Von den Freunden alter Maschinen.")
    }
    #expect(try Self.facts(pairs) == [])
    let split = (0..<6).map {
      Self.edged($0, "Made by friends. They like you.", "Von Freunden.\n\nSie mögen Sie.")
    }
    #expect(try Self.facts(split) == [])
  }

  @Test func aBannerOfAFewNotesIsNone() throws {
    let banner = "Erzeugt von einem Dienst der Firma Wortwerk, ohne Gewähr."
    #expect(try Self.facts((0..<4).map { Self.edged($0, "", banner) }) == [])
    #expect(
      try Self.facts(
        (0..<10).map { Self.edged($0, "", $0 < 5 ? banner : "Ende von Teil \("abcdefghij".utf8.count * $0).") }) == [])
  }

  // MARK: Technical terms

  @Test func wordsOfTheirOwnAreLearnedWhereFiveNotesUseThem() throws {
    let numbers = ["zwei", "drei", "vier", "fünf", "sechs", "sieben"]
    func pairs(_ count: Int) -> [Pair] {
      (0..<count).map {
        Self.edged($0, "It has taps.", "Es hat \(numbers[$0]) Hähne und dazu einen Zwurmpfling.")
      }
    }
    #expect(try Self.facts(pairs(4)) == [])
    #expect(try Self.facts(pairs(6)).filter { $0.contains(" word ") } == ["de word zwurmpfling 6/6"])
  }
}
