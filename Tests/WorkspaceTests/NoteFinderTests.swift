import Foundation
import RuleTesting
import Testing

@testable import Workspace

@Suite struct NoteFinderTests {
  /// The notes that a walk of `folder` finds, as relative paths.
  private func notes(in folder: TemporaryFolder, _ below: String = "") -> [String] {
    NoteFinder.find([folder.path + below]).notes.map { folder.relative($0.path) }
  }

  @Test func markdownIsFoundInTheOrderOfBytes() throws {
    let folder = try TemporaryFolder([
      "b.md": "", "a.markdown": "", "a/z.mdx": "", "Z.MD": "", "ä.md": "", "a.txt": "", "a.rst": "", "md": "",
      "a-b/c.md": "",
    ])
    #expect(notes(in: folder) == ["Z.MD", "a-b/c.md", "a.markdown", "a/z.mdx", "b.md", "ä.md"])
  }

  @Test func hiddenAndVendoredAreSkipped() throws {
    let folder = try TemporaryFolder([
      ".hidden.md": "", ".github/a.md": "", "node_modules/x/a.md": "", "vendor/a.md": "", "third_party/a.md": "",
      "_site/a.md": "", "dist/a.md": "", "env/pyvenv.cfg": "", "env/a.md": "", "site/index.html": "", "site/a.md": "",
      "docs/site/a.md": "", "cache/CACHEDIR.TAG": "", "cache/a.md": "", "kept.md": "",
    ])
    #expect(notes(in: folder) == ["docs/site/a.md", "kept.md"])
  }

  @Test func whatIsNamedIsTakenWhateverIgnoresIt() throws {
    let folder = try TemporaryFolder([
      ".gitignore": "*.md\nvendor/\n", ".hidden.md": "", "vendor/a.markdown": "", "note.txt": "", "a.md": "",
    ])
    let named = [".hidden.md", "note.txt", "a.md", "vendor"].map { folder.path + "/" + $0 }
    #expect(
      NoteFinder.find(named).notes.map { folder.relative($0.path) } == [
        ".hidden.md", "a.md", "note.txt", "vendor/a.markdown",
      ])
  }

  @Test func nestedIgnoreFilesDecideOverOuterOnes() throws {
    let folder = try TemporaryFolder([
      ".gitignore": "draft-*.md\n/top.md\nout/\n", "draft-a.md": "", "top.md": "", "x/top.md": "", "x/draft-b.md": "",
      "x/.gitignore": "!draft-b.md\nsub/only.md\n", "x/sub/only.md": "", "x/sub/deep/sub/only.md": "", "out/a.md": "",
      "x/out/.gitignore": "!a.md", "x/out/a.md": "",
    ])
    #expect(notes(in: folder) == ["x/draft-b.md", "x/sub/deep/sub/only.md", "x/top.md"])
  }

  @Test func rulesOfTheRepositoryReachIntoTheFolderThatIsWalked() throws {
    let folder = try TemporaryFolder([
      ".git/info/exclude": "private.md\n", ".gitignore": "/docs/old/\n", "docs/private.md": "", "docs/old/a.md": "",
      "docs/new/a.md": "", "sub/.git/HEAD": "", "sub/private.md": "", "sub/old/a.md": "",
    ])
    #expect(notes(in: folder, "/docs") == ["docs/new/a.md"])
    #expect(notes(in: folder) == ["docs/new/a.md", "sub/old/a.md", "sub/private.md"])
  }

  @Test func ignoreFilesAboveTheWalkCountOnlyInARepository() throws {
    let folder = try TemporaryFolder([".gitignore": "a.md\n", "docs/a.md": ""])
    #expect(notes(in: folder, "/docs") == ["docs/a.md"])
    #expect(notes(in: folder) == [])
  }

  @Test func linksInsideTheTreeAreFollowedOnceAndOthersNot() throws {
    let outside = try TemporaryFolder(["far.md": "", "tree/far.md": ""])
    let folder = try TemporaryFolder(["real/a.md": "", ".content/hidden.md": "", "real/b.txt": ""])
    try folder.link("alias.md", to: "real/a.md")
    try folder.link("content", to: ".content")
    try folder.link("real/up", to: "..")
    try folder.link("again", to: "real")
    try folder.link("away.md", to: outside.path + "/far.md")
    try folder.link("tree", to: outside.path + "/tree")
    try folder.link("text.md", to: "real/b.txt")
    #expect(notes(in: folder) == ["content/hidden.md", "real/a.md", "text.md"])
  }

  @Test func brokenLinksAndMissingPathsAreProblems() throws {
    let folder = try TemporaryFolder(["a.md": ""])
    try folder.link("gone.md", to: "nowhere.md")
    try folder.link("circle.md", to: "circle.md")
    try folder.link("picture.png", to: "nowhere.png")
    let result = NoteFinder.find([folder.path, folder.path + "/missing"])
    #expect(result.notes.map { folder.relative($0.path) } == ["a.md"])
    #expect(result.problems.map { folder.relative($0.path) } == ["circle.md", "gone.md", "missing"])
  }

  @Test(.enabled(if: getuid() != 0, "root reads every folder"))
  func unreadableFolderIsAProblemAndTheRestIsFound() throws {
    let folder = try TemporaryFolder(["locked/a.md": "", "open.md": ""])
    chmod(folder.path + "/locked", 0)
    defer { chmod(folder.path + "/locked", 0o700) }
    let result = NoteFinder.find([folder.path])
    #expect(result.notes.map { folder.relative($0.path) } == ["open.md"])
    #expect(result.problems.map { folder.relative($0.path) } == ["locked"])
  }

  #if os(Linux)
    @Test func nameThatIsNoTextIsAProblemAndTheRestIsFound() throws {
      let folder = try TemporaryFolder(["open.md": ""])
      for name in [[0xE9, 0x2E, 0x6D, 0x64], [0xE9, 0x2E, 0x70, 0x6E, 0x67]] as [[UInt8]] {
        close(creat((Array(folder.path.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }, 0o600))
      }
      let result = NoteFinder.find([folder.path])
      #expect(result.notes.map { folder.relative($0.path) } == ["open.md"])
      #expect(result.problems.map(\.message) == ["the name is not UTF-8, rename it"])
    }
  #endif

  @Test func samePlaceIsFoundOnceHoweverItIsWritten() throws {
    let folder = try TemporaryFolder(["docs/a.md": "", "docs/b.md": ""])
    let paths = ["/docs", "/docs/a.md", "/docs/../docs/b.md", "", "/docs/"].map { folder.path + $0 }
    #expect(NoteFinder.find(paths).notes.map { folder.relative($0.path) } == ["docs/a.md", "docs/b.md"])
  }

  @Test(arguments: [(".", "a.md", "a.md"), ("x", "a", "x/a"), ("x/", "a", "x/a"), ("./", "a", "./a"), ("/", "a", "/a")])
  func pathsStayAsTheyWereGiven(folder: String, name: String, joined: String) {
    #expect(Paths.join(folder, name) == joined)
  }

  @Test func foldersMayBeNestedFarDeeperThanAStackIs() throws {
    let folder = try TemporaryFolder()
    let deep = folder.path + String(repeating: "/d", count: 1_000)
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: deep + "/a.md"))
    #expect(NoteFinder.find([folder.path]).notes.map(\.path) == [deep + "/a.md"])
  }
}
