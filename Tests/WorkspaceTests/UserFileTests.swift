import Foundation
import RuleTesting
import SourceText
import Testing

@testable import Workspace

@Suite struct UserFileTests {
  @Test func rightsAndOwnerAreKept() throws {
    let folder = try TemporaryFolder(["a.md": "old"])
    let path = folder.path + "/a.md"
    chmod(path, 0o640)
    // Only the superuser may give files away.
    if getuid() == 0 { chown(path, 1234, 1235) }
    try UserFile.replace(path, holding: bytes("old"), with: bytes("new"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(try folder.text("a.md") == "new")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(attributes[.ownerAccountID] as? Int == (getuid() == 0 ? 1234 : Int(getuid())))
    #expect(try names(in: folder) == ["a.md"])
  }

  @Test func fileThatChangedMeanwhileIsLeftAlone() throws {
    let folder = try TemporaryFolder(["a.md": "changed"])
    try expectRefusal(folder, "a.md", holding: "old", "it was changed while it was checked, run again")
    #expect(try folder.text("a.md") == "changed")
  }

  @Test func readOnlyFileIsLeftAlone() throws {
    let folder = try TemporaryFolder(["a.md": "old"])
    chmod(folder.path + "/a.md", 0o444)
    try expectRefusal(folder, "a.md", holding: "old", "the file is read-only, make it writable")
  }

  @Test func readOnlyFolderIsLeftAlone() throws {
    let folder = try TemporaryFolder(["sub/a.md": "old"])
    chmod(folder.path + "/sub", 0o555)
    defer { chmod(folder.path + "/sub", 0o755) }
    try expectRefusal(folder, "sub/a.md", holding: "old", "its folder is read-only, make it writable")
  }

  @Test func fileThatIsGoneIsAProblem() throws {
    try expectRefusal(TemporaryFolder(), "a.md", holding: "old", "no such file, check the path")
  }

  @Test func linkInsideTheTreeIsFollowedAndStaysOne() throws {
    let folder = try TemporaryFolder(["real/a.md": "old", ".git/": "", "notes/": ""])
    try folder.link("notes/link.md", to: "../real/a.md")
    let path = folder.path + "/notes/link.md"
    try UserFile.replace(path, holding: bytes("old"), with: bytes("new"))
    #expect(try folder.text("real/a.md") == "new")
    #expect(try FileStatus(path: path, followingLinks: false).kind == .link)
  }

  @Test func linkOutOfTheTreeIsRefused() throws {
    let outside = try TemporaryFolder(["a.md": "old"])
    let folder = try TemporaryFolder([".git/": ""])
    try folder.link("link.md", to: outside.path + "/a.md")
    try expectRefusal(
      folder, "link.md", holding: "old",
      "a link leads out of this tree, to \(Paths.resolved(outside.path))/a.md, name that")
    #expect(try outside.text("a.md") == "old")
  }

  private func expectRefusal(_ folder: TemporaryFolder, _ name: String, holding: String, _ reason: String) throws {
    let problem = #expect(throws: FileProblem.self) {
      try UserFile.replace(folder.path + "/" + name, holding: bytes(holding), with: bytes("new"))
    }
    #expect(problem?.message == "cannot be written: " + reason)
    #expect(try !FileManager.default.subpathsOfDirectory(atPath: folder.path).contains { $0.contains(".calque-") })
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }
}
