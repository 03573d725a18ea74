import Foundation
import RuleTesting
import Testing

/// Runs that check only a change.
@Suite struct ChangesTests {
  @Test func changedMeansWhatIsNotAsCommittedLast() throws {
    let repository = try Repository(["old-de.md": Notes.mixed, "b-de.md": Notes.german, "c-de.md": Notes.german])
    try repository.write("b-de.md", Notes.mixed)
    try repository.write("new über-de.md", Notes.mixed)
    try repository.git("add", "b-de.md")
    #expect(try repository.flagged("--changed") == ["b-de.md", "new über-de.md"])
    #expect(try repository.flagged() == ["b-de.md", "new über-de.md", "old-de.md"])
  }

  @Test func beforeTheFirstCommitAllIsChanged() throws {
    let repository = try Repository()
    try repository.write("a-de.md", Notes.mixed)
    #expect(try repository.flagged("--changed") == ["a-de.md"])
  }

  @Test func ignoredAndDeletedFilesAreNoChange() throws {
    let repository = try Repository([".gitignore": "tmp-*\n", "a-de.md": Notes.mixed])
    try repository.write("tmp-de.md", Notes.mixed)
    try repository.git("rm", "--quiet", "a-de.md")
    let run = try CommandRun(["--changed"], in: repository.folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func sinceLooksFromWhereTheBranchLeft() throws {
    let repository = try Repository(["a-de.md": Notes.german, "b-de.md": Notes.german])
    try repository.git("checkout", "--quiet", "-b", "topic")
    try repository.write("a-de.md", Notes.mixed)
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    try repository.write("b-de.md", Notes.mixed)
    try repository.commit()
    try repository.git("checkout", "--quiet", "topic")
    #expect(try repository.flagged("--since", "main") == ["a-de.md"])
    #expect(try repository.flagged("--changed").isEmpty)
  }

  @Test func aChangedSourceBringsItsTranslations() throws {
    let repository = try Repository([
      "en/house.md": Notes.english, "de/house.md": Notes.mixed, "de/other.md": Notes.mixed,
      "en/other.md": Notes.english,
    ])
    try repository.write("en/house.md", Notes.english + "\nMore.\n")
    #expect(try repository.flagged("--changed", "--select", "untranslated") == ["de/house.md"])
  }

  @Test func aNamedSourceBringsItsTranslationsWhenAsked() throws {
    let repository = try Repository(["house-en.md": Notes.english, "house-de.md": Notes.mixed, "b-de.md": Notes.mixed])
    #expect(try repository.flagged("house-en.md").isEmpty)
    #expect(try repository.flagged("--with-translations", "house-en.md") == ["house-de.md"])
    #expect(try repository.flagged("--with-translations", "house-en.md", "house-de.md") == ["house-de.md"])
  }

  @Test func stagedContentIsJudgedNotTheWorkTree() throws {
    let repository = try Repository(["a-de.md": Notes.german, "b-de.md": Notes.german])
    try repository.write("a-de.md", Notes.mixed)
    try repository.write("b-de.md", Notes.mixed)
    try repository.git("add", "a-de.md")
    // The staged version is faulty although the file is repaired; changes only in the work tree do not matter.
    try repository.write("a-de.md", Notes.german)
    #expect(try repository.flagged("--staged") == ["a-de.md"])
    try repository.git("add", "a-de.md")
    try repository.write("a-de.md", Notes.mixed)
    #expect(try repository.flagged("--staged").isEmpty)
  }

  @Test func stagedNoteThatIsGoneFromTheWorkTreeIsJudged() throws {
    let repository = try Repository(["b-de.md": Notes.german])
    for name in ["a-de.md", "notes/a-de.md"] {
      try repository.write(name, Notes.mixed)
      try repository.git("add", name)
      try FileManager.default.removeItem(atPath: repository.folder.path + "/" + name)
    }
    #expect(try repository.flagged("--staged") == ["a-de.md", "notes/a-de.md"])
    #expect(try repository.flagged("--staged", "notes") == ["notes/a-de.md"])
    #expect(try repository.flagged("--staged", "--exclude", "a-de.md").isEmpty)
  }

  @Test func stagedSourcesAreReadAsStaged() throws {
    let english =
      "# The house by the river\n\nThe house stands by the river, and although nobody has lived there for "
      + "years, people like to come.\n"
    let repository = try Repository(["a.en.md": english, "a.de.md": Notes.german])
    try repository.write("a.de.md", Notes.mixed)
    try repository.write("a.en.md", "# Something else\n\nNothing of the kind.\n")
    try repository.git("add", "a.de.md")
    let run = try CommandRun(["--staged", "--format", "jsonl"], in: repository.folder)
    let source = try #require(run.findings().first?["source"] as? [String: Any])
    #expect((source["text"] as? String)?.contains("nobody has lived there") == true)
  }

  @Test func worksFromAFolderBelow() throws {
    let repository = try Repository(["docs/a-de.md": Notes.german, "b-de.md": Notes.german])
    try repository.write("docs/a-de.md", Notes.mixed)
    try repository.write("b-de.md", Notes.mixed)
    let below = repository.folder.path + "/docs"
    let run = try CommandRun(
      ["-c", "cd docs && exec '\(CommandRun.program.path)' --changed --format concise"], in: repository.folder,
      program: URL(fileURLWithPath: "/bin/sh"))
    #expect(run.output.hasPrefix("a-de.md:3:"), "\(below): \(run.output)\(run.errors)")
    #expect(!run.output.contains("b-de.md"))
  }

  @Test(arguments: [
    (["--changed"], "git cannot list the changes here"),
    (["--since", "nowhere"], "git cannot list the changes here"),
  ])
  func outsideARepositoryIsSaid(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments, in: TemporaryFolder(["a-de.md": Notes.mixed]))
    #expect(run.status == 2)
    #expect(run.errors.contains(message))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["nowhere", "--output=x"])
  func unknownRevisionsAreRefused(revision: String) throws {
    let repository = try Repository(["a-de.md": Notes.mixed])
    let run = try CommandRun(["--since=\(revision)"], in: repository.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("no revision “\(revision)”"), "\(run.errors)")
  }

  @Test(arguments: [
    ["--changed", "--staged"], ["--staged", "--since", "main"], ["--staged", "--fix"], ["--changed", "-"],
  ])
  func whatExcludesEachOtherIsWrongUsage(arguments: [String]) throws {
    #expect(try CommandRun(arguments, in: Repository(["a-de.md": Notes.german]).folder).status == 2)
  }
}
