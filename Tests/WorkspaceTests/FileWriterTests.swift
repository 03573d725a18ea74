import Foundation
import RuleTesting
import SourceText
import Testing

@testable import Workspace

@Suite struct FileWriterTests {
  private static let kind = FileKind("a list") { $0.starts(with: Array("list".utf8)) }

  // MARK: Replacement

  @Test(arguments: [(nil, true), ("", true), ("list 1", true), ("# A note\n", false)])
  func onlyWhatIsAbsentOrEmptyOrOfTheKindIsReplaced(old: String?, isReplaced: Bool) throws {
    let folder = try TemporaryFolder(old.map { ["x": $0] } ?? [:])
    let message = problem { () throws(FileProblem) in try write("list 2", to: "x", in: folder, .kind(Self.kind)) }
    #expect(try folder.text("x") == (isReplaced ? "list 2" : old))
    let refusal = "cannot be written: what is there is not a list, name another file or move it away"
    #expect(message == (isReplaced ? nil : refusal))
    #expect(try names(in: folder) == ["x"])
  }

  @Test func whereNothingIsExpectedNothingIsReplaced() throws {
    let folder = try TemporaryFolder(["x": "list", "empty": ""])
    let message = problem { () throws(FileProblem) in try write("new", to: "x", in: folder, .nothing) }
    #expect(message == "cannot be written: there is a file already, name another one or move it away")
    try write("new", to: "empty", in: folder, .nothing)
    #expect(try folder.text("empty") == "new")
  }

  @Test func theKindIsToldByWholeLinesFromTheStart() throws {
    let long = String(repeating: "list\n", count: 300_000)
    let folder = try TemporaryFolder(["x": long])
    let kind = FileKind("a list") { start in start.split(separator: 0x0A).allSatisfy { $0.count == 4 } }
    try write("new", to: "x", in: folder, .kind(kind))
    #expect(try folder.text("x") == "new")
  }

  @Test(arguments: [
    ("changed", "it was changed while it was checked, run again"), (nil, "no such file, check the path"),
  ])
  func aNoteThatIsNotAsItWasReadIsLeftAlone(now: String?, reason: String) throws {
    let folder = try TemporaryFolder(now.map { ["a.md": $0] } ?? [:])
    try expectRefusal("a.md", in: folder, reason)
    #expect((try? folder.text("a.md")) == now)
  }

  @Test func aFileThatAppearsMeanwhileIsNotReplaced() throws {
    let folder = try TemporaryFolder(["new": "", "there": "theirs"])
    let open = try OpenFolder(path: Paths.resolved(folder.path), for: .reaching)
    #expect(throws: SystemError(EEXIST)) { try open.rename("new", toFree: "there") }
    #expect(try folder.text("there") == "theirs")
  }

  @Test func aFileWithAnotherHardLinkIsLeftAlone() throws {
    let folder = try TemporaryFolder(["a.md": "old"])
    link(folder.path + "/a.md", folder.path + "/b.md")
    try expectRefusal(
      "a.md", in: folder, "it has another hard link, which would keep the old text, copy it to a file of its own")
    #expect(try folder.text("a.md") == "old")
  }

  @Test func aFolderIsNoFile() throws {
    try expectRefusal("sub", in: TemporaryFolder(["sub/": ""]), "this is a folder, name a file")
    try expectRefusal("sub/", in: TemporaryFolder(["sub/": ""]), "this is a folder, name a file")
    try expectRefusal("sub/..", in: TemporaryFolder(["sub/": ""]), "this is a folder, name a file")
  }

  // MARK: Preservation

  @Test func permissionsAndOwnerAreKept() throws {
    let folder = try TemporaryFolder(["a.md": "old"])
    let path = folder.path + "/a.md"
    chmod(path, 0o640)
    // Only the superuser may give files away.
    if getuid() == 0 { chown(path, 1234, 1235) }
    try write("new", to: "a.md", in: folder, .exactly(bytes("old")))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(try folder.text("a.md") == "new")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(attributes[.ownerAccountID] as? Int == (getuid() == 0 ? 1234 : Int(getuid())))
    #expect(try names(in: folder) == ["a.md"])
  }

  @Test func aNewFileHasThePermissionsOfNewFiles() throws {
    let folder = try TemporaryFolder(["plain": ""])
    try write("new", to: "report", in: folder, .nothing)
    let modes = try ["plain", "report"].map {
      try FileManager.default.attributesOfItem(atPath: folder.path + "/" + $0)[.posixPermissions] as? Int
    }
    #expect(modes[0] == modes[1])
  }

  @Test func aReadOnlyFileIsLeftAlone() throws {
    let folder = try TemporaryFolder(["a.md": "old"])
    chmod(folder.path + "/a.md", 0o444)
    try expectRefusal("a.md", in: folder, "the file is read-only, make it writable")
  }

  @Test func aReadOnlyFolderIsLeftAlone() throws {
    let folder = try TemporaryFolder(["sub/a.md": "old"])
    chmod(folder.path + "/sub", 0o555)
    defer { chmod(folder.path + "/sub", 0o755) }
    try expectRefusal("sub/a.md", in: folder, "its folder is read-only, make it writable")
  }

  @Test func noFolderIsMadeInAReadOnlyOne() throws {
    let folder = try TemporaryFolder(["sub/": ""])
    chmod(folder.path + "/sub", 0o555)
    defer { chmod(folder.path + "/sub", 0o755) }
    let writer = FileWriter(folder.path + "/sub/new/a", namedBy: .tree(around: folder.path))
    let message = problem { () throws(FileProblem) in
      try writer.write(bytes("new"), replacing: .nothing, makesFolder: true)
    }
    #expect(message?.contains("“new” cannot be made: the folder above it is read-only") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/sub").isEmpty)
  }

  // MARK: Permitted places

  @Test(arguments: [
    ("link.md", "it is a link to {}/real/a.md, name that"),
    ("gone.md", "it is a link that leads nowhere, remove it"),
    ("away/a.md", "its folder “away” is a link to {}/real, name that"),
    ("sub/back/real/a.md", "its folder “back” is a link to {}, name that"),
  ])
  func noLinkInATreeIsFollowed(path: String, reason: String) throws {
    for marker in [".git/", ".calque.yml"] {
      let folder = try TemporaryFolder([marker: "", "real/a.md": "old", "sub/": ""])
      try folder.link("link.md", to: "real/a.md")
      try folder.link("gone.md", to: "none")
      try folder.link("away", to: "real")
      try folder.link("sub/back", to: "..")
      try expectRefusal(path, in: folder, reason.replacing("{}", with: Paths.resolved(folder.path)))
      #expect(try folder.text("real/a.md") == "old")
    }
  }

  @Test func aFolderThatBecomesALinkMeanwhileChangesNothing() throws {
    let folder = try TemporaryFolder([".git/": "", "docs/a.md": "old", "secret/a.md": "old"])
    let path = folder.path + "/docs/a.md"
    let place = try WritePlace(path, namedBy: .user)
    let old = try #require(try place.oldFile(.exactly(bytes("old"))))
    rename(folder.path + "/docs", folder.path + "/moved")
    try folder.link("docs", to: "secret")
    try place.put(bytes("new"), over: old, .exactly(bytes("old")), mode: nil)
    #expect(try folder.text("moved/a.md") == "new")
    #expect(try folder.text("secret/a.md") == "old")
  }

  @Test func aFileThatBecomesALinkMeanwhileIsLeftAlone() throws {
    let folder = try TemporaryFolder([".git/": "", "a.md": "old", "secret": "old"])
    let place = try WritePlace(folder.path + "/a.md", namedBy: .user)
    let old = try #require(try place.oldFile(.exactly(bytes("old"))))
    unlink(folder.path + "/a.md")
    try folder.link("a.md", to: "secret")
    #expect(throws: WriteRefusal.self) {
      try place.put(bytes("new"), over: old, .exactly(bytes("old")), mode: nil)
    }
    #expect(try folder.text("secret") == "old")
  }

  @Test func aLinkAboveTheTreeIsTheUsersOwn() throws {
    let folder = try TemporaryFolder(["real/.git/": "", "real/docs/a.md": "old"])
    try folder.link("link", to: "real")
    try write("new", to: "link/docs/a.md", in: folder, .exactly(bytes("old")))
    #expect(try folder.text("real/docs/a.md") == "new")
  }

  @Test func outsideOfATreeOnlyTheFileItselfMayBeNoLink() throws {
    let folder = try TemporaryFolder(["real/a.md": "old"])
    try folder.link("away", to: "real")
    try folder.link("link.md", to: "real/a.md")
    try expectRefusal("link.md", in: folder, "it is a link to \(Paths.resolved(folder.path))/real/a.md, name that")
    try write("new", to: "away/a.md", in: folder, .exactly(bytes("old")))
    #expect(try folder.text("real/a.md") == "new")
  }

  @Test(arguments: ["../x", "sub/../../x", "../proj-2/x", "/x"])
  func whatAConfigurationNamesIsInItsTree(path: String) throws {
    let folder = try TemporaryFolder(["proj/.git/": "", "proj/sub/": "", "proj-2/": ""])
    let top = folder.path + "/proj"
    let named = FileWriter(path == "/x" ? folder.path + path : top + "/" + path, namedBy: .tree(around: top + "/sub"))
    let message = problem { () throws(FileProblem) in try named.write([1], replacing: .nothing) }
    #expect(message?.hasPrefix("cannot be written: it is outside of \(try Paths.resolved(top)), ") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/x"))
    // Elsewhere in the tree it does not matter.
    try FileWriter(top + "/sub/../x", namedBy: .tree(around: top + "/sub")).write([1], replacing: .nothing)
  }

  @Test(arguments: [
    ".git/hooks/x", ".git/x", ".GIT/x", ".Git/hooks/x", "sub/.git/x", "sub/.git", ".git/hooks/../x", "./.git/x",
    "bare/hooks/x", "bare/x", ".g\u{200C}it/x", "git~1/x", ".git./x",
  ])
  func nothingIsWrittenInFoldersOfGit(path: String) throws {
    let folder = try TemporaryFolder([
      ".git/hooks/": "", ".GIT/": "", ".Git/hooks/": "", "sub/.git/": "", "bare/HEAD": "", "bare/objects/": "",
      "bare/refs/": "", "bare/hooks/": "", ".g\u{200C}it/": "", "git~1/": "", ".git./": "",
    ])
    for authority in [PathAuthority.user, .tree(around: folder.path)] {
      let writer = FileWriter(folder.path + "/" + path, namedBy: authority)
      let message = problem { () throws(FileProblem) in try writer.write([1], replacing: .nothing) }
      #expect(message == "cannot be written: it is in a folder of git, name a file elsewhere")
    }
    #expect(throws: (any Error).self) { try folder.text(path) }
    #expect(
      GitFolderName.matches(path.split(separator: "/").first.map(String.init) ?? "") == !path.contains(
        /^(bare|sub|\.\/)/))
  }

  @Test func aWorkTreeMayStandInAFolderOfGit() throws {
    let folder = try TemporaryFolder([
      "HEAD": "", "objects/": "", "refs/": "", "main/.git": "gitdir: ../worktrees/main\n", "main/a.md": "old",
    ])
    try write("new", to: "main/a.md", in: folder, .exactly(bytes("old")))
    #expect(try folder.text("main/a.md") == "new")
  }

  @Test func aMissingFolderIsMadeWhereThatIsMeant() throws {
    let folder = try TemporaryFolder([".git/": ""])
    let message = problem { () throws(FileProblem) in try write("x", to: ".calque/memory", in: folder, .nothing) }
    #expect(message == "cannot be written: no such file, check the path")
    let writer = FileWriter(folder.path + "/.calque/memory", namedBy: .tree(around: folder.path))
    try writer.checkPlace()
    try writer.write(bytes("x"), replacing: .nothing, makesFolder: true)
    #expect(try folder.text(".calque/memory") == "x")
  }

  // MARK: Pipes and devices

  @Test func theUserMayNameADevice() throws {
    try FileWriter("/dev/null", namedBy: .user).write([1, 2, 3], replacing: .nothing)
    #expect(try FileStatus(path: "/dev/null").kind == .other)
    let folder = try TemporaryFolder()
    try folder.link("null", to: "/dev/null")
    try write("x", to: "null", in: folder, .nothing)
    try folder.add(".git/", "")
    try expectRefusal("null", in: folder, "it is a link to /dev/null, name that")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let writer = FileWriter(folder.path + "/pipe", namedBy: .tree(around: folder.path))
    let message = problem { () throws(FileProblem) in try writer.write([1], replacing: .nothing) }
    #expect(message == "cannot be written: it is not a regular file but a pipe or a device, name a file")
  }

  // MARK: Helpers

  private func write(
    _ text: String, to name: String, in folder: TemporaryFolder, _ replaceable: Replaceable
  ) throws(FileProblem) {
    try FileWriter(folder.path + "/" + name, namedBy: .user).write(bytes(text), replacing: replaceable)
  }

  /// Expects that a note which was read as "old" is not written.
  private func expectRefusal(_ name: String, in folder: TemporaryFolder, _ reason: String) throws {
    let message = problem { () throws(FileProblem) in try write("new", to: name, in: folder, .exactly(bytes("old"))) }
    #expect(message == "cannot be written: " + reason)
    #expect(try !FileManager.default.subpathsOfDirectory(atPath: folder.path).contains { $0.contains(".calque-") })
  }

  private func problem(_ action: () throws(FileProblem) -> Void) -> String? {
    do throws(FileProblem) {
      try action()
      return nil
    } catch { return error.message }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }
}
