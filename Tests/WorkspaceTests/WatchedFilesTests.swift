import Foundation
import RuleTesting
import Testing

@testable import Workspace

@Suite struct WatchedFilesTests {
  @Test func whatIsLeftAloneHasNotChanged() throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    let watched = WatchedFiles([folder.path + "/a.md", folder.path + "/missing.md", folder.path])
    #expect(!watched.haveChanged)
  }

  @Test(arguments: ["a.md", "new.md"])
  func writingAndMakingAreChanges(name: String) throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    let watched = WatchedFiles([folder.path + "/" + name])
    try folder.add(name, "longer")
    #expect(watched.haveChanged)
  }

  @Test func removingIsAChange() throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    let watched = WatchedFiles([folder.path + "/a.md"])
    try FileManager.default.removeItem(atPath: folder.path + "/a.md")
    #expect(watched.haveChanged)
  }

  @Test func touchingIsAChange() throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    let watched = WatchedFiles([folder.path + "/a.md"])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: folder.path + "/a.md")
    #expect(watched.haveChanged)
  }

  @Test func whatWasSeenFirstCounts() throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    let path = folder.path + "/a.md"
    var watched = WatchedFiles([path])
    try folder.add("a.md", "longer")
    watched.add([path])
    #expect(watched.haveChanged)
  }
}
