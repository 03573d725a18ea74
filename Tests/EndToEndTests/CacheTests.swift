import Foundation
import RuleTesting
import Testing

/// Results that are kept between runs: the second run reports the same as the first, and something else as soon as
/// anything relevant has changed.
@Suite struct CacheTests {
  @Test func theSecondRunSaysTheSame() throws {
    let cache = try Cached([
      "haus-de.md": Notes.mixed, "b-de.md": Notes.german, "c.md": Notes.english, "empty-de.md": "",
    ])
    let fresh = try cache.run("--no-cache")
    #expect(try cache.kept() == 0)
    for _ in 1...3 {
      let run = try cache.run()
      #expect(run.output == fresh.output)
      #expect(run.errors == fresh.errors)
      #expect(run.status == fresh.status)
    }
    #expect(try cache.kept() == 4)
  }

  @Test func aChangedNoteIsJudgedAnew() throws {
    let cache = try Cached(["haus-de.md": Notes.mixed])
    #expect(try cache.run().status == 1)
    try cache.folder.add("haus-de.md", Notes.german)
    #expect(try cache.run().status == 0)
  }

  /// Each change alters the report about the note, so a result that ignores it would be detected.
  @Test(arguments: [
    ("house-en.md", "\n\n" + Self.sentence, ["--format", "jsonl"]),
    (".calque.yml", "rules: {untranslated: off}\n", ["--format", "jsonl"]),
    ("glossary/de.csv", "source,target,status\nriver,Fluss,forbidden\n", ["--format", "jsonl"]),
    ("glossary/keep.txt", "although nobody has lived there for years\n", ["--format", "jsonl"]),
  ])
  func whatTheVerdictRestsOnIsLookedAt(file: String, text: String, options: [String]) throws {
    let cache = try Cached(["house-de.md": Notes.mixed, "house-en.md": Self.sentence, "glossary/": ""])
    let before = try cache.run(options)
    try cache.folder.add(file, text)
    let after = try cache.run(options)
    #expect(after.output != before.output)
    #expect(try cache.run(options + ["--no-cache"]).output == after.output)
  }

  @Test func aSourceThatAppearsOrGoesIsNoticed() throws {
    let cache = try Cached(["house-de.md": Notes.mixed])
    let alone = try cache.run("--format", "jsonl").output
    try cache.folder.add("house-en.md", Self.sentence)
    let compared = try cache.run("--format", "jsonl").output
    #expect(compared.contains("\"source\"") && !alone.contains("\"source\""))
    try FileManager.default.removeItem(atPath: cache.folder.path + "/house-en.md")
    #expect(try cache.run("--format", "jsonl").output == alone)
  }

  @Test func otherOptionsHaveVerdictsOfTheirOwn() throws {
    let cache = try Cached(["haus-de.md": Notes.mixed])
    #expect(try cache.run().status == 1)
    #expect(try cache.run("--ignore", "untranslated").status == 0)
    #expect(try cache.run().status == 1)
  }

  @Test func damagedVerdictsAreNone() throws {
    let cache = try Cached(["haus-de.md": Notes.mixed])
    let fresh = try cache.run()
    for damage in [Data(), Data([0xFF]), Data(repeating: 0x41, count: 4096)] {
      for file in try cache.files() { try damage.write(to: file) }
      #expect(try cache.run().output == fresh.output)
    }
    for file in try cache.files() {
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: file)
    }
    #expect(try cache.run().output == fresh.output)
  }

  @Test func aFolderThatCannotBeMadeIsNoTrouble() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.mixed, "taken": "a file"])
    let run = try CommandRun(["haus-de.md"], in: folder, environment: ["CALQUE_CACHE_DIR": folder.path + "/taken/x"])
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
  }

  /// Each note is given the result of another.
  @Test func verdictsThatChangedPlacesAreNone() throws {
    let cache = try Cached([
      "a-de.md": Notes.mixed, "b-de.md": Notes.german, "c-de.md": Notes.german + "\n" + Notes.mixed,
      "d.md": Notes.english,
    ])
    let fresh = try cache.run("--format", "jsonl")
    let files = try cache.files()
    let contents = try files.map { try Data(contentsOf: $0) }
    for shift in 1..<files.count {
      for (index, file) in files.enumerated() { try contents[(index + shift) % files.count].write(to: file) }
      let run = try cache.run("--format", "jsonl")
      #expect(run.output == fresh.output)
      #expect(run.status == fresh.status)
    }
  }

  /// Folders of notes have names like the folders of a cache.
  @Test func aFolderOfNotesIsNoCache() throws {
    let notes = ["notes/de/a-de.md": Notes.mixed, "notes/fa/b-de.md": Notes.german, "notes/da/pruned": ""]
    let folder = try TemporaryFolder(notes)
    let without = try CommandRun(["notes"], in: folder)
    for place in [folder.path + "/notes", "notes"] {
      let environment = ["CALQUE_CACHE_DIR": place]
      let run = try CommandRun(["notes"], in: folder, environment: environment)
      #expect(run.output == without.output && run.status == without.status)
      #expect(run.errors.contains("no results are kept: \(place) cannot be used as a cache"), "\(run.errors)")
      let clean = try CommandRun(["clean"], in: folder, environment: environment)
      #expect(clean.status == 2)
      #expect(clean.errors.contains("cannot be used as a cache"), "\(clean.errors)")
    }
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == (notes.keys + ["notes", "notes/de", "notes/fa", "notes/da"]).sorted())
  }

  /// Files from an earlier layout in the system's cache folder are no reason to complain, or to touch them.
  @Test func theStandardPlaceIsAFolderOfItsOwn() throws {
    let old = "home/.cache/calque/0d/00000000000000000000000000000a"
    let folder = try TemporaryFolder(["a-de.md": Notes.mixed, old: "old"])
    let environment = ["HOME": folder.path + "/home"]
    let run = try CommandRun(["a-de.md"], in: folder, environment: environment)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty, "\(run.errors)")
    let clean = try CommandRun(["clean"], in: folder, environment: environment)
    #expect(clean.output.hasPrefix("removed 1 result,"), "\(clean.output)\(clean.errors)")
    #expect(try folder.text(old) == "old")
  }

  @Test func parallelRunsAgree() async throws {
    let cache = try Cached(Dictionary(uniqueKeysWithValues: (1...20).map { ("n\($0)-de.md", Notes.mixed) }))
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 1...4 { group.addTask { try cache.run().output } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(outputs).count == 1)
    #expect(try cache.run().output == outputs.first)
  }

  @Test func cleanRemovesAllThatIsKept() throws {
    let cache = try Cached(["haus-de.md": Notes.mixed, "b-de.md": Notes.german])
    _ = try cache.run()
    let run = try cache.command("clean")
    #expect(run.output.hasPrefix("removed 2 results"))
    #expect(try cache.kept() == 0)
  }

  private static let sentence =
    "# The house by the river\n\nThe house stands by the river, and although nobody has lived "
    + "there for years, people like to come.\n"
}

/// Notes, and a separate cache.
private struct Cached: Sendable {
  let folder: TemporaryFolder
  private let cache: TemporaryFolder

  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder(files)
    cache = try TemporaryFolder()
  }

  func run(_ arguments: String...) throws -> CommandRun { try run(arguments) }

  func run(_ arguments: [String]) throws -> CommandRun { try command(["lint"] + arguments) }

  func command(_ arguments: String...) throws -> CommandRun { try command(arguments) }

  private func command(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(arguments, in: folder, environment: ["CALQUE_CACHE_DIR": cache.path + "/results"])
  }

  /// The number of results in the cache.
  func kept() throws -> Int { try files().count }

  func files() throws -> [URL] {
    let top = URL(fileURLWithPath: cache.path + "/results")
    guard let all = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil) else { return [] }
    return all.compactMap { $0 as? URL }.filter { $0.deletingLastPathComponent().lastPathComponent.count == 2 }
  }
}
