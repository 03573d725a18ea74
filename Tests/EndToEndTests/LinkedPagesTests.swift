import Foundation
import RuleTesting
import Testing

/// Fragments of links to other pages: those pages are read from the tree, whichever notes a run checks.
@Suite struct LinkedPagesTests {
  private static let files = [
    "en/start.md": "# Start\n\nFirst read [how to moor](boats.md#mooring), then come back to the harbour.\n",
    "en/boats.md": "# Boats\n\n## Mooring\n\nTie the boat to the ring.\n",
    "de/start.md": "# Anfang\n\nLesen Sie zuerst [das Festmachen](boats.md#mooring) und kommen Sie zurück.\n",
    "de/boats.md": "# Boote\n\n## Festmachen\n\nBinden Sie das Boot an den Ring.\n",
  ]

  @Test func theAnchorOfTheTranslatedHeadingIsWritten() throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try lint(folder, "de/start.md", "--fix")
    #expect(run.status == 0, "\(run.output)")
    #expect(try folder.text("de/start.md").contains("(boats.md#festmachen)"))
    #expect(try lint(folder, "de/start.md").output.contains("No findings"))
  }

  @Test func anIdentifierOfItsOwnComesFirst() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.add("de/boats.md", "# Boote\n\n## Festmachen {#knots}\n\nBinden Sie das Boot an den Ring.\n")
    #expect(try lint(folder, "de", "--format", "concise").output.contains("write “#knots”"))
  }

  /// Each names the same page.
  @Test(arguments: ["boats", "boats/", "../de/boats.md", "./boats.md"])
  func aPageHasSeveralNames(name: String) throws {
    let folder = try TemporaryFolder(Self.files)
    for language in ["en", "de"] {
      let path = "\(language)/start.md"
      let link = name.replacing("../de", with: "../\(language)")
      try folder.add(path, try folder.text(path).replacing("boats.md", with: link))
    }
    #expect(try lint(folder, "de", "--format", "concise").output.contains("write “#festmachen”"))
  }

  @Test(arguments: [
    ("mkdocs.yml", "## Fähre", "#fahre"), ("docusaurus.config.js", "## Fähre", "#fähre"), ("x", "## Fähre", "#fähre"),
  ])
  func theGeneratorOfTheSiteMakesTheAnchor(file: String, heading: String, anchor: String) throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.add("de/boats.md", "# Boote\n\n\(heading)\n\nBinden Sie das Boot an den Ring.\n")
    try folder.add(file, "")
    #expect(try lint(folder, "de", "--format", "concise").output.contains("write “\(anchor)”"))
  }

  @Test func whatTheSourceDoesNotHaveEitherIsMadeElsewhere() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.add("en/boats.md", "# Boats\n\nTie the boat to the ring.\n")
    #expect(try !lint(folder, "de").output.contains("broken-anchor"))
  }

  @Test func aPageOutsideOfTheRepositoryIsNotRead() throws {
    let folder = try TemporaryFolder(["out/boats.md": "# Boote\n", "repository/a.md": ""])
    try FileManager.default.createDirectory(
      atPath: folder.path + "/repository/.git", withIntermediateDirectories: true)
    try folder.add("repository/note.md", "# Haus\n\nLesen Sie [das Buch](../out/boats.md#mooring) am Abend.\n")
    let run = try CommandRun(
      ["lint", "--no-cache", "--isolated", "--target-lang", "de", "note.md"], in: folder, at: "repository")
    #expect(run.output.contains("1 file") && !run.output.contains("broken-anchor"), "\(run.output)")
  }

  @Test func aVerdictRestsOnThePagesThatWereRead() throws {
    let folder = try TemporaryFolder(Self.files)
    let cache = try TemporaryFolder()
    func findings() throws -> Int {
      try CommandRun(
        ["lint", "--isolated", "--format", "jsonl", "de/start.md"], in: folder,
        environment: ["CALQUE_CACHE_DIR": cache.path + "/results"]
      ).output.split(separator: "\n").count { $0.contains("broken-anchor") }
    }
    #expect(try findings() == 1)
    #expect(try findings() == 1)
    try folder.add("de/boats.md", "# Boote\n\n## Festmachen {#mooring}\n\nBinden Sie das Boot an den Ring.\n")
    #expect(try findings() == 0)
    try folder.add("de/boats.md", "# Boote\n\n## Leinen\n\nBinden Sie das Boot an den Ring.\n")
    #expect(try findings() == 1)
    try FileManager.default.removeItem(atPath: folder.path + "/de/boats.md")
    #expect(try findings() == 0)
  }

  @Test func aHookReadsThePagesOfTheIndex() throws {
    let repository = try Repository(Self.files)
    try repository.write("de/start.md", (Self.files["de/start.md"] ?? "") + "\nBis bald.\n")
    try repository.write("de/boats.md", "# Boote\n\n## Festmachen {#mooring}\n\nBinden Sie das Boot an den Ring.\n")
    try repository.git("add", "--all")
    try repository.write("de/boats.md", Self.files["de/boats.md"] ?? "")
    let run = try CommandRun(["--staged", "--format", "concise"], in: repository.folder)
    #expect(!run.output.contains("broken-anchor"), "\(run.output)")
  }

  private func lint(_ folder: TemporaryFolder, _ arguments: String...) throws -> CommandRun {
    try CommandRun(["lint", "--no-cache", "--isolated"] + arguments, in: folder)
  }
}
