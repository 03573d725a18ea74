import Foundation
import RuleTesting
import Testing

/// `calque learn` and the use of the memory by `lint`, with the built program.
@Suite struct LearnTests {
  /// Twelve pairs of one pattern: the translations keep `gate valve`, copy `hero`, translate `motto`, omit `audience`
  /// and end with an additional line.
  private static func project(_ more: [String: String] = [:], footer: String = footer) throws -> TemporaryFolder {
    var files: [String: String] = [:]
    for (i, animal) in animals.enumerated() {
      files["en/tank-\(i).md"] = source(i, animal.english)
      files["de/tank-\(i).md"] = target(i, animal.german, footer: footer)
    }
    return try TemporaryFolder(files.merging(more) { $1 })
  }

  private static let animals: [(english: String, german: String)] = [
    ("carp", "Karpfen"), ("pike", "Hechte"), ("trout", "Forellen"), ("eels", "Aale"), ("perch", "Barsche"),
    ("tench", "Schleien"), ("bream", "Brassen"), ("roach", "Rotaugen"), ("salmon", "Lachse"), ("crabs", "Krebse"),
    ("snails", "Schnecken"), ("frogs", "Frösche"),
  ]

  private static func source(_ i: Int, _ animal: String) -> String {
    """
    ---
    title: Tank \(i)
    hero: tank-\(i).png
    motto: the water in tank \(i) is always clear
    audience: keepers
    ---

    # A tank for \(animal)

    Close the gate valve before you feed the \(animal), and wait until the water is calm.

    The \(animal) like clean water and a quiet place in the shade of the wall.

    """
  }

  private static let footer = "Besuchen Sie auch den Fischmarkt am Hafen, er hat jeden Sonntag geöffnet."

  private static func target(
    _ i: Int, _ animal: String, hero: String? = nil, motto: String? = nil, audience: String = "",
    term: String = "gate valve", footer: String = footer
  ) -> String {
    """
    ---
    title: Becken \(i)
    hero: \(hero ?? "tank-\(i).png")
    motto: \(motto ?? "Das Wasser in Becken \(i) ist immer klar")
    \(audience)---

    # Ein Becken für \(animal)

    Schließen Sie die \(term), bevor Sie die \(animal) füttern, und warten Sie, bis das Wasser ruhig ist.

    Die \(animal) mögen sauberes Wasser und einen ruhigen Platz im Schatten der Mauer.

    \(footer)

    """
  }

  private static let memory = """
    calque memory 1
    *\tblock\tbc6b3a6d4170\t12\t12\tBesuchen Sie auch den Fischmarkt am Hafen, er hat jeden Sonn…
    *\tkey-dropped\taudience\t12\t12
    *\tkey-same\thero\t12\t12
    *\tkey-translated\tmotto\t12\t12
    *\tkey-translated\ttitle\t12\t12
    de\tkept\tgate valve\t12\t12

    """

  private static func lint(_ folder: TemporaryFolder, _ options: String...) throws -> [String] {
    let run = try CommandRun(
      ["lint", "--format", "concise", "--no-cache", "--no-dictionaries", "--select", "untranslated,structure"]
        + options,
      in: folder)
    return run.output.split(separator: "\n").map(String.init)
  }

  private static func rules(_ lines: [String]) -> [String] {
    lines.compactMap { $0.firstMatch(of: /\[([a-z-]+)\]/).map { String($0.output.1) } }
  }

  @Test func theMemoryIsWrittenAsItWas() throws {
    let folder = try Self.project()
    let run = try CommandRun(["learn"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        Read 12 pairs: de (12)
        kept words    de 1: gate valve
        front matter  as in the source: hero
                      translated: motto, title
                      left out: audience
        blocks        “Besuchen Sie auch den Fischmarkt am Hafen, er hat jeden Sonn…” (12 of 12)
        Wrote .calque/memory: 6 facts; commit it

        """)
    #expect(try folder.text(".calque/memory") == Self.memory)
  }

  @Test(arguments: [["--jobs", "1"], ["--jobs", "7"], ["en", "de"], ["de", "en"]])
  func theMemoryIsTheSameHoweverItIsMade(options: [String]) throws {
    let folder = try Self.project()
    #expect(try CommandRun(["learn", "--output", "out"] + options, in: folder).status == 0)
    #expect(try folder.text("out") == Self.memory)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.calque"))
  }

  @Test func whatAllTranslationsDoIsNoFault() throws {
    let folder = try Self.project()
    #expect(Set(Self.rules(try Self.lint(folder))) == ["front-matter-changed", "untranslated-fragment", "extra-block"])
    _ = try CommandRun(["learn", "--quiet"], in: folder)
    #expect(try Self.lint(folder) == [])
    #expect(try Self.lint(folder, "--no-memory").count >= 36)
    #expect(try Self.lint(folder, "--isolated", "--target-lang", "de").count >= 36)
  }

  @Test func whatOneTranslationDoesOtherwiseIsTold() throws {
    let folder = try Self.project()
    _ = try CommandRun(["learn", "--quiet"], in: folder)
    try folder.add("en/tank-12.md", Self.source(12, "newts"))
    let note = Self.target(
      12, "Molche", hero: "becken-12.png", motto: "the water in tank 12 is always clear",
      audience: "audience: keepers\n",
      term: "sluice", footer: "Unsere Molche sind in diesem Jahr sehr hungrig und wachsen schnell.")
    try folder.add("de/tank-12.md", note.replacing("Schatten der Mauer", with: "shade der Mauer"))
    let found = try Self.lint(folder, "de/tank-12.md")
    #expect(
      found.map { String($0.dropFirst("de/tank-12.md:".count)) } == [
        "3:7: warning[front-matter-changed] “hero” is as in the source in 12 of 12 notes, restore it",
        "4:8: warning[front-matter-changed] “motto” is translated in 12 of 12 notes and English here, translate it",
        "12:61: warning[untranslated-fragment] English in the German text: “shade”, translate it",
        "14:1: warning[extra-block] the source has no counterpart of a paragraph here, this one or the one next to it: compare both texts",
      ])
    _ = try CommandRun(["fix", "--no-dictionaries", "de/tank-12.md"], in: folder)
    #expect(try folder.text("de/tank-12.md").contains("hero: tank-12.png\n"))
  }

  @Test func aBannerIsNoCounterpartOfWhatIsLost() throws {
    let folder = try Self.project()
    let whole = try folder.text("de/tank-3.md")
    try folder.add(
      "de/tank-3.md",
      whole.replacing("Die Aale mögen sauberes Wasser und einen ruhigen Platz im Schatten der Mauer.\n\n", with: ""))
    _ = try CommandRun(["learn", "--quiet"], in: folder)
    #expect(try folder.text(".calque/memory").contains("\tblock\tbc6b3a6d4170\t11\t12\t"))
    #expect(Self.rules(try Self.lint(folder)) == ["missing-block"])
  }

  @Test func checkTellsWhetherThereIsSomethingNew() throws {
    let folder = try Self.project()
    let before = try CommandRun(["learn", "--check", "--quiet"], in: folder)
    #expect(before.status == 1)
    #expect(before.errors == "calque: .calque/memory: the notes teach something else by now, run `calque learn`\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.calque"))
    #expect(try CommandRun(["learn"], in: folder).status == 0)
    let after = try CommandRun(["learn", "--check"], in: folder)
    #expect(after.status == 0)
    #expect(after.output.hasSuffix(".calque/memory is up to date: 6 facts\n"))
  }

  @Test func whereThereIsNothingToLearnNothingIsWritten() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.german])
    let run = try CommandRun(["learn"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "No translation with a source to learn from; 1 note without a source\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.calque"))
  }

  @Test(arguments: [
    ("<<<<<<< HEAD\n", "2:1: a merge was left unfinished here"), ("de\tkept\tvalve\n", "2:1: no fact"),
    ("de\tkept\tvalve\t5\tsix\n", "2:17: “six” is not a number"),
  ])
  func aBrokenLineIsNamedAndTheRestCounts(line: String, message: String) throws {
    let head = "calque memory 1\n"
    let folder = try Self.project([".calque/memory": Self.memory.replacing(head, with: head + line)])
    let run = try CommandRun(["lint", "--no-dictionaries", "--select", "untranslated,structure"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("calque: .calque/memory:\(message)"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!run.output.contains("["))
    #expect(try CommandRun(["learn"], in: folder).status == 0)
    #expect(try folder.text(".calque/memory") == Self.memory)
  }

  @Test func twoMemoriesMergedByLinesAreRead() throws {
    let other = Self.memory.replacing("12\t12", with: "30\t31")
    let folder = try Self.project([".calque/memory": Self.memory + other])
    #expect(try Self.lint(folder) == [])
  }

  @Test func aChangedMemoryIsNoticedByTheCache() throws {
    let folder = try Self.project()
    let cache = try TemporaryFolder()
    func lint() throws -> String {
      let options = ["lint", "--format", "concise", "--no-dictionaries", "--select", "untranslated,structure"]
      return try CommandRun(options, in: folder, environment: ["CALQUE_CACHE_DIR": cache.path]).output
    }
    #expect(try lint().contains("extra-block"))
    try folder.add(".calque/memory", Self.memory)
    #expect(try lint() == "")
    try folder.add(".calque/memory", Self.memory.replacing("de\tkept\tgate valve\t12\t12\n", with: ""))
    #expect(try lint().split(separator: "\n").count == 12)
    try FileManager.default.removeItem(atPath: folder.path + "/.calque/memory")
    #expect(try lint().contains("extra-block"))
  }

  @Test func aSlipInABannerIsNoFaultOfTheNotes() throws {
    let folder = try Self.project(footer: "Danach wird die Konfigurtion im Hafen des Vereins neu geladen und geprüft.")
    #expect(Set(Self.rules(try Self.lint(folder, "--select", "misspelling"))).contains("misspelling"))
    _ = try CommandRun(["learn", "--quiet"], in: folder)
    #expect(try Self.lint(folder, "--select", "misspelling") == [])
  }

  @Test func terminalsDoNotObeyWhatWasLearned() throws {
    let folder = try Self.project(footer: "Besuchen Sie \u{1B}[31m auch den Fischmarkt am Hafen.")
    let run = try CommandRun(["learn"], in: folder)
    #expect(run.output.contains("auch den Fischmarkt am Hafen."))
    #expect(!run.output.contains("\u{1B}"))
    #expect(try !folder.text(".calque/memory").contains("\u{1B}"))
  }

  @Test func aWordOfManyNotesIsNoSlip() throws {
    let folder = try TemporaryFolder([
      "a-de.md": "Der Verein hat einen neuen Vorsitzendn gewählt, und alle waren froh.\n",
      ".calque/b-de.md": "Das ist keine Notiz, sondern etwas aus dem Ordner von Calque.\n",
    ])
    #expect(Self.rules(try Self.lint(folder, "--select", "misspelling")) == ["misspelling"])
    try folder.add(".calque/memory", "calque memory 1\nde\tword\tvorsitzendn\t5\t5\n")
    #expect(try Self.lint(folder, "--select", "misspelling") == [])
    #expect(try CommandRun(["lint", "--no-dictionaries"], in: folder).output.contains("No findings in 1 file"))
  }

  @Test func whatIsForgottenIsSaid() throws {
    let french = "calque memory 1\nfr\tkept\tgate valve\t5\t5\n"
    let folder = try Self.project([".calque/memory": french])
    let run = try CommandRun(["learn"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "calque: .calque/memory: what it knew of French is gone, no note of this run is in it\n")
    #expect(try folder.text(".calque/memory") == Self.memory)
  }

  // MARK: The vote of the languages

  /// One page in four languages; `terms` are what they have for “gate valve”.
  private static func languages(_ terms: [String: String]) throws -> TemporaryFolder {
    let sentences = [
      "de":
        "# Ein Becken\n\nSchließen Sie die §, bevor Sie die Karpfen füttern, und warten Sie, bis das Wasser ruhig ist.",
      "fr": "# Un bassin\n\nFermez la § avant de nourrir les carpes, et attendez que l'eau soit calme.",
      "es": "# Un estanque\n\nCierre la § antes de dar de comer a las carpas, y espere a que el agua esté en calma.",
      "it": "# Una vasca\n\nChiudete la § prima di dare da mangiare alle carpe, e aspettate che l'acqua sia calma.",
    ]
    var files = [
      "en/tank.md":
        "# A tank\n\nClose the gate valve before you feed the carp, and wait until the water is calm.\n"
    ]
    for (language, sentence) in sentences {
      files["\(language)/tank.md"] = sentence.replacing("§", with: terms[language] ?? "gate valve") + "\n"
    }
    return try TemporaryFolder(files)
  }

  @Test func whatAllLanguagesKeepIsKeptOnPurpose() throws {
    let folder = try Self.languages([:])
    #expect(Set(Self.rules(try Self.lint(folder))) == ["untranslated-fragment"])
    #expect(
      try CommandRun(["learn"], in: folder).output.contains("1 word by the vote of the languages, kept 1: gate valve"))
    #expect(try folder.text(".calque/memory").contains("*\tvote-latin\tgate valve\t4\t4\n"))
    #expect(try Self.lint(folder) == [])
    let why = try CommandRun(["why", "de/tank.md:3:19", "--no-dictionaries"], in: folder)
    #expect(why.output.contains("the project's translations keep it (calque learn)"))
  }

  @Test func whatOneLanguageKeepsWasForgotten() throws {
    let folder = try Self.languages(["fr": "vanne", "es": "compuerta", "it": "saracinesca"])
    let before = try Self.lint(folder)
    #expect(Self.rules(before) == ["untranslated-fragment"])
    _ = try CommandRun(["learn", "--quiet"], in: folder)
    #expect(try Self.lint(folder) == before)
  }

  @Test func linksThatAreRewrittenByAPatternAreRight() throws {
    var files: [String: String] = [:]
    for (english, german) in [("carp", "Karpfen"), ("pike", "Hecht"), ("trout", "Forelle"), ("perch", "Barsch")] {
      files["en/\(english).md"] =
        "# The \(english)\n\nRead [the care of the \(english)](/docs/\(english)/care) before you buy one.\n\n"
        + "![A drawing](./pictures/\(english).png)\n"
      files["de/\(english).md"] =
        "# Der Fisch \(german)\n\nLesen Sie [etwas zur Pflege (\(german))](/handbuch/\(english)/care), bevor Sie ihn kaufen.\n\n"
        + "![Eine Zeichnung](./bilder/\(english).0a1b2c3d4e5f.webp)\n"
    }
    let folder = try TemporaryFolder(files)
    #expect(Self.rules(try Self.lint(folder, "--select", "link-changed")).count == 8)
    let learned = try CommandRun(["learn"], in: folder)
    #expect(learned.output.contains("links         de 2: /docs/* → /handbuch/*, pictures/*.png → bilder/*.#.webp"))
    #expect(!Self.rules(try Self.lint(folder)).contains("link-changed"))
    try folder.add("de/pike.md", files["de/pike.md"]?.replacing("/handbuch/pike", with: "/handbuch/perch") ?? "")
    #expect(Self.rules(try Self.lint(folder)).contains("link-changed"))
  }

  // MARK: Location

  @Test(arguments: [
    ([".calque.yml": ""], ".calque/memory"), ([".git/HEAD": ""], ".calque/memory"),
    (["de/.calque.yml": ""], "de/.calque/memory"), ([".calque.yml": "memory: de/learned\n"], "de/learned"),
  ])
  func learnWritesWhatLintReads(files: [String: String], path: String) throws {
    let folder = try Self.project(files)
    #expect(try CommandRun(["learn", "--quiet", "../de"], in: folder, at: "en").status == 0)
    #expect(try folder.text(path) == Self.memory)
    #expect(try Self.lint(folder) == [])
    let config = try CommandRun(["config", "de/tank-1.md"], in: folder).output
    let row = config.split(separator: "\n").first { $0.hasPrefix("memory") }
    #expect(row?.split(separator: " ").dropFirst().first.map(String.init) == path)
  }

  @Test func theMemoryMayBeOffOrNamed() throws {
    let folder = try Self.project(["m": Self.memory, ".calque.yml": "memory: off\n"])
    #expect(try Self.lint(folder).count >= 36)
    #expect(try Self.lint(folder, "--memory", "m") == [])
    #expect(try Self.lint(folder, "--isolated", "--target-lang", "de", "--memory", "m") == [])
    #expect(try CommandRun(["learn"], in: folder).output.contains("12 notes with `memory: off`"))
    let missing = try CommandRun(["lint", "--memory", "none", "--no-dictionaries"], in: folder)
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("calque: none: no such file"))
    try folder.add(".calque.yml", "memory: [a, b]\n")
    #expect(try CommandRun(["lint"], in: folder).errors.contains("“memory” needs a path, customary or off"))
  }
}
