import Foundation
import RuleTesting
import Testing

/// The output of a run, as its caller reads it.
@Suite struct LintTests {
  @Test func clauseIsFoundAtItsExactPlace() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.mixed])
    let run = try CommandRun(["--format", "jsonl", "haus-de.md"], in: folder)
    #expect(run.status == 1)
    let finding = try #require(run.findings().first)
    #expect(try run.findings().count == 1)
    let places = ["line": 3, "column": 30, "endLine": 3, "endColumn": 71, "utf16Column": 30, "byteLength": 41]
    for (field, value) in places { #expect(finding[field] as? Int == value, "\(field)") }
    #expect(finding["path"] as? String == "haus-de.md")
    #expect(finding["rule"] as? String == "untranslated-fragment")
    #expect(finding["family"] as? String == "untranslated")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["text"] as? String == "although nobody has lived there for years")
    for field in ["message", "suggestions", "fixes", "byteOffset", "utf16EndColumn"] { #expect(finding[field] != nil) }
  }

  @Test(arguments: [
    ([String](), 1), (["--exit-zero"], 0), (["--fail-on", "error"], 1), (["--select", "spelling"], 0),
    (["--ignore", "untranslated"], 0), (["--ignore", "untranslated-fragment"], 0),
    (["--ignore", "untranslated", "--select", "untranslated-fragment"], 1),
  ])
  func statusTellsWhetherSomethingFails(options: [String], status: Int) throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.mixed])
    #expect(try CommandRun(options + ["haus-de.md"], in: folder).status == Int32(status))
  }

  @Test func standardInputGoesByItsGivenName() throws {
    let run = try CommandRun(
      ["--format", "jsonl", "-", "--stdin-filename", "docs/de/haus.md"], in: TemporaryFolder(), input: Notes.mixed)
    #expect(try run.findings().first?["path"] as? String == "docs/de/haus.md")
  }

  @Test func sourceIsFoundByPatternAndQuoted() throws {
    let folder = try TemporaryFolder([
      "haus.md": Notes.mixed,
      "haus.src.md": "# The house by the river\n\nThe house stands by the river, and although nobody has lived there "
        + "for years, people like to come.\n",
    ])
    let run = try CommandRun(
      [
        "lint", "--isolated", "--format", "jsonl", "--source-lang", "en", "--target-lang", "de", "--source",
        "{dir}/{name}.src.{ext}", "haus.md",
      ], in: folder)
    let source = try #require(run.findings().first?["source"] as? [String: Any])
    #expect(source["path"] as? String == "haus.src.md")
    #expect(source["line"] as? Int == 3)
    #expect(
      try CommandRun(["--no-source", "--format", "jsonl", "haus.md"], in: folder).findings().first?["source"] == nil)
  }

  @Test func patternThatLeadsNowhereIsTold() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.german, "haus.src.md": Notes.english])
    let lost = try CommandRun(["--source", "{dir}/{stem}.source.md", "haus-de.md"], in: folder)
    #expect(lost.errors.contains("--source “{dir}/{stem}.source.md” leads to no file"), "\(lost.errors)")
    // Twice: the second time from the cache.
    for _ in 1...2 {
      let found = try CommandRun(["--source", "{dir}/{stem}.src.md", "haus-de.md"], in: folder)
      #expect(!found.errors.contains("leads to no file"), "\(found.errors)")
    }
  }

  @Test func sourcesOnAWalkAreSkippedAndCounted() throws {
    let folder = try TemporaryFolder(["haus.md": Notes.german, "haus.src.md": Notes.english, "other.md": Notes.english])
    for options in [[String](), ["--target-lang", "de"]] {
      let run = try CommandRun(options, in: folder)
      #expect(run.status == 0)
      #expect(run.output == "No findings in 1 file (alone: no source found; 2 skipped: already in English)\n")
    }
  }

  @Test func noteThatIsNamedWithItsLanguageIsJudgedEvenInEnglish() throws {
    let folder = try TemporaryFolder(["haus.md": Notes.english])
    let run = try CommandRun(["--target-lang", "de", "--format", "jsonl", "haus.md"], in: folder)
    #expect(try run.findings().map { $0["rule"] as? String } == ["untranslated-note"])
  }

  @Test func unreadableSourceIsTroubleAndTheNoteIsJudgedWithoutIt() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.mixed])
    try folder.add("haus-en.md", bytes: Data([0xFF, 0xFE, 0x41, 0x00]))
    let run = try CommandRun(["--format", "jsonl", "haus-de.md"], in: folder)
    #expect(run.status == 2)
    #expect(try run.findings().count == 1)
    #expect(run.errors == "calque: haus-en.md:1: the file is UTF-16, convert it to UTF-8\n")
  }

  @Test func glossaryThatCannotBeReadIsTrouble() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.german])
    let run = try CommandRun(["--glossary", "terms.csv", "haus-de.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors == "calque: terms.csv: no such file, check the path\n")
  }

  @Test(arguments: [["text"], ["concise"], ["json"], ["jsonl"]])
  func reportIsTheSameAtAnyNumberOfJobs(format: [String]) throws {
    let folder = try TemporaryFolder()
    for number in 0..<24 {
      try folder.add("\(number)-de.md", String(repeating: Notes.mixed, count: 1 + (number * 7) % 5))
    }
    let one = try CommandRun(["--format"] + format + ["--jobs", "1"], in: folder)
    #expect(one.status == 1)
    for jobs in ["2", "3", "16"] {
      let many = try CommandRun(["--format"] + format + ["--jobs", jobs], in: folder)
      #expect(many.output == one.output)
    }
  }

  @Test func glossaryBesideTheWorkingFolderIsFoundUnlessIsolated() throws {
    let folder = try TemporaryFolder([
      "glossary/de.csv": "source,target\nriver,Strom\n", "haus-de.md": Notes.german, "haus-en.md": Notes.english,
    ])
    let arguments = ["--select", "terms", "--format", "jsonl", "haus-de.md"]
    #expect(try CommandRun(arguments, in: folder).findings().map { $0["rule"] as? String } == ["term-mismatch"])
    #expect(try CommandRun(["--isolated"] + arguments, in: folder).output.isEmpty)
  }
}
