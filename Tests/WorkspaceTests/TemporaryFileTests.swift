import Foundation
import RuleTesting
import SourceText
import Testing

@testable import Workspace

/// Files left behind by a killed process.
@Suite struct TemporaryFileTests {
  private static let left = ".calque-tmp-0123456789abcdef"

  @Test func theNextWriterRemovesWhatWasLeft() throws {
    let folder = try TemporaryFolder([Self.left: "half", "sub/" + Self.left: "half"])
    try FileWriter(folder.path + "/x", namedBy: .user).write([1], replacing: .nothing)
    #expect(try names(in: folder) == ["sub", "x"])
    #expect(try folder.text("sub/" + Self.left) == "half")
  }

  @Test(arguments: [
    ".calque-abcdef", ".calque-tmp-0123456789abcde", ".calque-tmp-0123456789abcdef.md", ".calque-tmp-0123456789ABCDEF",
    ".calque-tmp-", "calque-tmp-0123456789abcdef", ".calque-backup",
  ])
  func aFileOfAnotherNameStays(name: String) throws {
    let folder = try TemporaryFolder([name: "mine"])
    try FileWriter(folder.path + "/x", namedBy: .user).write([1], replacing: .nothing)
    #expect(try folder.text(name) == "mine")
  }

  @Test func linksFoldersAndFilesWithTwoNamesStay() throws {
    let folder = try TemporaryFolder(["kept": "mine", ".calque-tmp-0000000000000001/": ""])
    try folder.link(".calque-tmp-0000000000000002", to: "kept")
    link(folder.path + "/kept", folder.path + "/.calque-tmp-0000000000000003")
    try FileWriter(folder.path + "/x", namedBy: .user).write([1], replacing: .nothing)
    #expect(try names(in: folder).count == 5)
    #expect(try folder.text("kept") == "mine")
  }

  @Test func whatIsBeingWrittenStays() throws {
    let folder = try TemporaryFolder()
    let open = try OpenFolder(path: Paths.resolved(folder.path), for: .reaching)
    let file = try TemporaryFile.make(in: open, mode: 0o600)
    TemporaryFile.removeAbandoned(in: open)
    #expect(try names(in: folder).count == 1)
    try file.move(to: "x", isReplacing: false)
    TemporaryFile.removeAbandoned(in: open)
    #expect(try names(in: folder) == ["x"])
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
