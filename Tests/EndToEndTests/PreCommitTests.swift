import Foundation
import RuleTesting
import Testing

/// The hooks of `.pre-commit-hooks.yaml`, as the real pre-commit runs them when something is committed.
@Suite(.disabled(if: PythonReader.isMissing, "pre-commit is missing, script/test-tools installs it"))
struct PreCommitTests {
  @Test func aBadNoteStopsTheCommitWithItsLineAndAGoodOnePasses() throws {
    let watched = try WatchedRepository(hook: "calque-system")
    try watched.repository.write("a-de.md", Notes.mixed)
    let stopped = try watched.commitAll()
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("--> a-de.md:3:30\n"), "\(stopped.errors)")
    try watched.repository.write("a-de.md", Notes.german)
    let passed = try watched.commitAll()
    #expect(passed.status == 0, "\(passed.errors)")
    #expect(passed.errors.contains("Passed"))
  }

  @Test func optionsAndExclusionsOfTheUserCount() throws {
    let watched = try WatchedRepository(
      [".calqueignore": "drafts/\n"], hook: "calque-system", "args: [--ignore, untranslated-fragment]")
    try watched.repository.write("a-de.md", Notes.mixed)
    try watched.repository.write("drafts/b-de.md", "Das Haus Haus steht am Fluss.\n")
    let passed = try watched.commitAll()
    #expect(passed.status == 0, "\(passed.errors)")
  }

  @Test func aFixStopsTheCommitOnce() throws {
    let watched = try WatchedRepository(hook: "calque-fix", "language: system")
    try watched.repository.write("a-de.md", "<!-- calque-ignore-next-line spelling -->\n" + Notes.german)
    let stopped = try watched.commitAll()
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("files were modified by this hook"), "\(stopped.errors)")
    #expect(try watched.repository.folder.text("a-de.md") == Notes.german)
    let passed = try watched.commitAll()
    #expect(passed.status == 0, "\(passed.errors)")
  }

  @Test func whatIsStagedIsJudgedAndTheRestIsLeftAsItWas() throws {
    let watched = try WatchedRepository(["a-de.md": Notes.german + "\nEnde.\n"], hook: "calque-system")
    let repository = watched.repository
    try repository.write("a-de.md", Notes.mixed)
    try repository.git("add", "a-de.md")
    try repository.write("a-de.md", Notes.german)
    let stopped = try watched.commit()
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("a-de.md:3:30"), "\(stopped.errors)")
    #expect(try repository.folder.text("a-de.md") == Notes.german)
    try repository.git("add", "a-de.md")
    try repository.write("a-de.md", Notes.mixed)
    let passed = try watched.commit()
    #expect(passed.status == 0, "\(passed.errors)")
    #expect(try repository.folder.text("a-de.md") == Notes.mixed)
  }

  @Test func deletedRenamedSpacedAndForeignNamesWork() throws {
    let watched = try WatchedRepository(
      ["gone-de.md": Notes.mixed, "old-de.md": Notes.german], hook: "calque-system", "args: [--format, concise, --]")
    let repository = watched.repository
    try repository.git("rm", "--quiet", "gone-de.md")
    try repository.git("mv", "old-de.md", "new name-de.md")
    let passed = try watched.commit()
    #expect(passed.status == 0, "\(passed.errors)")
    let names = ["new name-de.md", "--fix-de.md", "Über 文/häuser 'x' \"y\"-de.md"]
    for name in names { try repository.write(name, Notes.mixed) }
    let stopped = try watched.commitAll()
    #expect(stopped.status == 1)
    for name in names { #expect(stopped.errors.contains("\(name):3:30: error"), "\(stopped.errors)") }
  }

  @Test func aCommittedSourceBringsItsTranslationsAlong() throws {
    let watched = try WatchedRepository(
      ["en/house.md": Notes.english, "de/house.md": Notes.mixed, "de/other.md": Notes.mixed], hook: "calque-system")
    try watched.repository.write("en/house.md", Notes.english + "\nMore.\n")
    let stopped = try watched.commitAll()
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("de/house.md:3:"), "\(stopped.errors)")
    #expect(!stopped.errors.contains("de/other.md"))
  }

  @Test func fiveHundredNotesInSeveralBatchesAreAllChecked() throws {
    let watched = try WatchedRepository(hook: "calque-system", "args: [--select, untranslated]")
    let folder = String(repeating: "a", count: 200) + "/" + String(repeating: "b", count: 200) + "/"
    let places = [100, 350, 599]
    for number in 100..<600 {
      try watched.repository.write(
        folder + "\(number)-de.md", places.contains(number) ? Notes.mixed : "---\nlang: de\n---\n\nGuten Tag.\n")
    }
    let stopped = try watched.commitAll()
    #expect(stopped.status == 1)
    for number in places { #expect(stopped.errors.contains("b/\(number)-de.md:3:30"), "\(stopped.errors)") }
    // One closing line per batch.
    let batches = stopped.errors.matches(of: /of (\d+) files[ \n]/).compactMap { Int($0.1) }
    #expect(batches.count > 1 && batches.reduce(0, +) == 500, "\(stopped.errors)")
  }

  /// Takes minutes: runs where `CI` or `CALQUE_TEST_HOOK_BUILD` is set.
  @Test(.enabled(if: Self.isBuilding, "set CALQUE_TEST_HOOK_BUILD=1 to let pre-commit build the hook"))
  func preCommitBuildsTheHookFromTheProject() throws {
    let watched = try WatchedRepository(ofProjectWith: "calque")
    try watched.repository.write("a-de.md", Notes.mixed)
    let stopped = try watched.commitAll()
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("--> a-de.md:3:30\n"), "\(stopped.errors)")
    try watched.repository.write("a-de.md", Notes.german)
    let passed = try watched.commitAll()
    #expect(passed.status == 0, "\(passed.errors)")
  }

  private static var isBuilding: Bool {
    ["CI", "CALQUE_TEST_HOOK_BUILD"].contains { ProcessInfo.processInfo.environment[$0] != nil }
  }
}
