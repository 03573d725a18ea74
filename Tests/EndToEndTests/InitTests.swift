import RuleTesting
import Testing

/// `calque init`: a first configuration.
@Suite struct InitTests {
  private static let files = [
    "docs/de/haus.md": Notes.german, "docs/en/haus.md": Notes.english, "terms/de.csv": "source,target\nriver,Strom\n",
  ]

  @Test func itWritesWhatItSawAndSaysWhatToDoNext() throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try CommandRun(["init"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output == """
        Wrote .calque.yml

        notes       1 translated: de (1); 1 in English
        sources     found for 1 of 1 translations, such as docs/en/haus.md for docs/de/haus.md
        glossaries  terms/de.csv (1 term)

        Next: `calque` checks the notes, `calque config NOTE` shows the settings of one.

        """)
    let after = try CommandRun(["--format", "jsonl"], in: folder)
    #expect(after.errors.isEmpty)
    #expect(try after.findings().map { $0["rule"] as? String } == ["term-mismatch"])
  }

  @Test func nothingIsOverwrittenUnlessForced() throws {
    let folder = try TemporaryFolder(Self.files.merging([".calque.yml": "keep: a\n"]) { $1 })
    let run = try CommandRun(["init"], in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "calque: .calque.yml: already exists; use --force to replace it or --stdout to print the new one\n")
    #expect(try folder.text(".calque.yml") == "keep: a\n")
    #expect(try CommandRun(["init", "--force"], in: folder).status == 0)
    #expect(try folder.text(".calque.yml").contains("source-language: en"))
  }

  @Test func standardOutputHasWhatWouldBeWritten() throws {
    let folder = try TemporaryFolder(Self.files)
    let shown = try CommandRun(["init", "--stdout"], in: folder)
    #expect(shown.status == 0)
    #expect(throws: (any Error).self) { try folder.text(".calque.yml") }
    _ = try CommandRun(["init"], in: folder)
    #expect(try folder.text(".calque.yml") == shown.output)
  }

  @Test func folderIsLookedAtFromWithoutAndSourceLanguageIsTheUsers() throws {
    let folder = try TemporaryFolder(Self.files.merging(["other.md": Notes.german]) { $1 })
    let run = try CommandRun(["init", "docs", "--source-lang", "de"], in: folder)
    #expect(run.output.hasPrefix("Wrote docs/.calque.yml\n\nnotes       1 translated: en (1); 1 in German\n"))
    #expect(try folder.text("docs/.calque.yml").contains("de/haus.md for en/haus.md"))
  }

  @Test func emptyFolderGetsAConfigurationAndAHint() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["init"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("notes       none\nglossaries  none\n\nNext: run it where the notes are"))
  }

  @Test(arguments: [("gone", "no such file, check the path"), ("file.md", "not a folder, name one")])
  func whatIsNoFolderIsTrouble(path: String, message: String) throws {
    let run = try CommandRun(["init", path], in: TemporaryFolder(["file.md": Notes.german]))
    #expect(run.status == 2)
    #expect(run.errors == "calque: \(path): \(message)\n")
  }
}
