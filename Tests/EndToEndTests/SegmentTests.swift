import Foundation
import RuleTesting
import Testing

/// Renderings of short texts, learned and suggested by the built program.
@Suite struct SegmentTests {
  /// What a language has in pages about four things.
  private struct Language: Sendable, CustomTestStringConvertible {
    let tag: String
    /// § is the thing.
    let first: String
    let last: String
    let nextSteps: String
    let duration: String

    var testDescription: String { tag }
  }

  private static let things = ["Bandala", "Corvino", "Delmara", "Estrugo"]

  private static let languages = [
    Language(
      tag: "de", first: "Der Kahn § gehört den Kindern der Stadt, die ihn jeden Sommer neu streichen.",
      last: "Niemand weiß, wer den Kahn § vor so vielen Jahren an den Hafenmeister verkauft hat.",
      nextSteps: "Nächste Schritte", duration: "Dauer"),
    Language(
      tag: "ja", first: "小舟 § は町の子どもたちのもので、毎年夏に塗り直されます。",
      last: "小舟 § を何年も前に港長に売ったのが誰なのかは誰も知りません。", nextSteps: "次のステップ", duration: "所要時間"),
    Language(
      tag: "ar", first: "القارب § ملك لأطفال البلدة الذين يعيدون طلاءه كل صيف.",
      last: "لا أحد يعرف من باع القارب § إلى مدير الميناء قبل سنوات طويلة.", nextSteps: "الخطوات التالية",
      duration: "المدة"),
  ]

  private static func source(_ thing: String) -> String {
    """
    The boat \(thing) belongs to the children of the town, who paint it again every summer.

    ## 🔧 Next steps {#next}

    - **Duration:** 3

    Nobody knows who sold the boat \(thing) to the harbour master so many years ago.

    """
  }

  private static func target(_ thing: String, _ language: Language, heading: String? = nil, lead: String? = nil)
    -> String
  {
    """
    \(language.first.replacing("§", with: thing))

    ## 🔧 \(heading ?? language.nextSteps) {#next}

    - **\(lead ?? language.duration):** 3

    \(language.last.replacing("§", with: thing))

    """
  }

  /// Four sound pages, learned, and a fifth.
  private static func project(_ language: Language, fifth: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for thing in things {
      try folder.add("en/\(thing).md", source(thing))
      try folder.add("\(language.tag)/\(thing).md", target(thing, language))
    }
    #expect(try CommandRun(["learn", "--quiet", "--no-dictionaries"], in: folder).status == 0)
    try folder.add("en/fifth.md", source("Fandolo"))
    try folder.add("\(language.tag)/fifth.md", fifth)
    return folder
  }

  private static func lint(_ path: String, in folder: TemporaryFolder, _ options: String...) throws -> [String] {
    let run = try CommandRun(
      ["lint", path, "--format", "concise", "--no-cache", "--no-dictionaries"] + options, in: folder)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: languages)
  private func whatWasLeftIsWrittenAsInTheOtherNotes(language: Language) throws {
    let path = "\(language.tag)/fifth.md"
    let folder = try Self.project(
      language, fifth: Self.target("Fandolo", language, heading: "Next steps", lead: "Duration"))
    let memory = try folder.text(".calque/memory")
    #expect(memory.contains("\(language.tag)\tsegment-heading\tNext steps → \(language.nextSteps)\t4\t4\n"))
    #expect(memory.contains("\(language.tag)\tsegment-label\tDuration → \(language.duration)\t4\t4\n"))
    let found = try Self.lint(path, in: folder)
    #expect(found.count == 2, "\(found)")
    #expect(found.allSatisfy { $0.contains("translate it as in 4 of 4 notes") }, "\(found)")
    _ = try CommandRun(["fix", "--no-dictionaries", path], in: folder)
    #expect(try folder.text(path) == Self.target("Fandolo", language))
  }

  /// In small letters it may be a key that programs read.
  @Test(arguments: languages)
  private func aTextWithOtherCapitalsIsNotFixed(language: Language) throws {
    let (path, fifth) = ("\(language.tag)/fifth.md", Self.target("Fandolo", language, lead: "duration"))
    let folder = try Self.project(language, fifth: fifth)
    try folder.add("en/fifth.md", Self.source("Fandolo").replacing("Duration", with: "duration"))
    let found = try Self.lint(path, in: folder)
    #expect(found.count == 1 && found[0].contains("left in English: “duration”"), "\(found)")
    _ = try CommandRun(["fix", "--no-dictionaries", path], in: folder)
    #expect(try folder.text(path) == fifth)
  }

  /// A memory comes with a repository, whoever wrote it.
  @Test(arguments: [
    "<script>alert(1)</script>", "[Schritte](http://example.org)", "![Schritte](x.png)", "Schritte%0a%0a# Neu",
    "%1b[31mSchritte",
    "Sch\u{202E}ritte", "`Schritte`", "{{ Schritte }}",
  ])
  func noMarkupIsWrittenFromAMemory(rendering: String) throws {
    let german = Self.languages[0]
    let fifth = Self.target("Fandolo", german, heading: "Next steps")
    let folder = try Self.project(german, fifth: fifth)
    try folder.add(
      ".calque/memory", "calque memory 1\nde\tsegment-heading\tNext steps → \(rendering)\t9\t9\n")
    _ = try CommandRun(["fix", "--no-dictionaries", "de/fifth.md"], in: folder)
    #expect(try folder.text("de/fifth.md") == fifth)
  }

  @Test func aPageIsNoEvidenceForItself() throws {
    let german = Self.languages[0]
    let fifth = Self.target("Fandolo", german, heading: "Wie es weitergeht")
    let folder = try Self.project(german, fifth: fifth)
    let before = try Self.lint("de/fifth.md", in: folder)
    #expect(
      before.map { String($0.dropFirst("de/fifth.md:".count)) } == [
        "3:6: info[same-source] “Next steps” is “Nächste Schritte” in 4 of 4 notes, and “Wie es weitergeht” here, use one "
          + "wording"
      ])
    #expect(try CommandRun(["learn", "--quiet", "--no-dictionaries"], in: folder).status == 0)
    #expect(try folder.text(".calque/memory").contains("Next steps → Wie es weitergeht\t1\t5\n"))
    #expect(try Self.lint("de/fifth.md", in: folder) == before)
    // Three other pages are too few to say anything about a fourth.
    #expect(try Self.lint("de", in: folder).count == 1)
    _ = try CommandRun(["fix", "--unsafe-fixes", "--no-dictionaries", "de/fifth.md"], in: folder)
    #expect(try folder.text("de/fifth.md") == Self.target("Fandolo", german))
  }

  @Test func withoutAMemoryTheNoteItselfTells() throws {
    let folder = try TemporaryFolder([
      "source.md":
        "## Next steps\n\nThe boat belongs to the children of the town.\n\n## Next steps\n\nNobody knows who sold it.\n",
      "note.md":
        "## Nächste Schritte\n\nDer Kahn gehört den Kindern der Stadt.\n\n## Next steps\n\nNiemand weiß, wer ihn verkauft hat.\n",
    ])
    let options = ["--target-lang", "de", "--source", "source.md"]
    let run = try CommandRun(
      ["lint", "note.md", "--format", "concise", "--no-cache", "--no-dictionaries"] + options, in: folder)
    #expect(
      run.output.hasPrefix(
        "note.md:5:4: warning[untranslated-block] left in English: “Next steps”, translate it as in line 1\n"))
    let text = try CommandRun(
      ["lint", "note.md", "--format", "github", "--no-cache", "--no-dictionaries"] + options, in: folder)
    #expect(text.output.contains("write “Nächste Schritte”"), "\(text.output)")
    _ = try CommandRun(["fix", "note.md", "--no-dictionaries"] + options, in: folder)
    #expect(try folder.text("note.md").contains("## Next steps"))
  }

  @Test func brokenLinesOfRenderingsAreNamed() throws {
    let folder = try Self.project(Self.languages[0], fifth: Self.target("Fandolo", Self.languages[0]))
    let memory = try folder.text(".calque/memory")
    try folder.add(
      ".calque/memory", memory + "de\tsegment-heading\tNext steps → Weiter\t9\t4\nde\tsegment-title\ta\t1\t1\n")
    let run = try CommandRun(["lint", "de", "--no-dictionaries", "--no-cache"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("“9” is more than the 4 notes"))
    #expect(run.errors.contains("“segment-title” is not something that Calque learns"))
  }
}
