import Foundation
import RuleTesting
import Testing

@testable import Workspace

@Suite struct WorkTreeTests {
  @Test func treeIsTheRepositoryAroundAFolder() throws {
    let folder = try TemporaryFolder([".git/": "", "docs/de/a.md": ""])
    #expect(try WorkTree(around: folder.path + "/docs/de").top == Paths.resolved(folder.path))
  }

  @Test func withoutARepositoryTreeIsTheFolder() throws {
    let folder = try TemporaryFolder(["docs/a.md": ""])
    #expect(try WorkTree(around: folder.path + "/docs").top == Paths.resolved(folder.path + "/docs"))
  }

  /// Anyone may put something in `/tmp`, but must not be able to make it a work tree.
  @Test(.enabled(if: geteuid() == 0), arguments: [(0o1777, false), (0o777, true), (0o755, true)])
  func strangersMakeNoRepositoryOfAFolderThatIsEverybodys(permissions: Int, isTree: Bool) throws {
    let folder = try TemporaryFolder([".git/": "", "own/a.md": ""])
    let place = try Paths.resolved(folder.path)
    try #require(chmod(place, mode_t(permissions)) == 0 && chown(place + "/.git", 65_534, 65_534) == 0)
    #expect(try WorkTree(around: place + "/own").top == (isTree ? place : place + "/own"))
    try #require(chown(place + "/.git", 0, 0) == 0)
    #expect(try WorkTree(around: place + "/own").top == place)
  }
}
