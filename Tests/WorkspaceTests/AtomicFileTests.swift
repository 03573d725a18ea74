import Foundation
import RuleTesting
import SourceText
import Testing

@testable import Workspace

@Suite struct AtomicFileTests {
  @Test func newFileIsMadeWithTheRightsOfTheProcess() throws {
    let folder = try TemporaryFolder(["plain": ""])
    try AtomicFile.write(Array("new".utf8), to: folder.path + "/report")
    #expect(try folder.text("report") == "new")
    #expect(try mode(of: "report", in: folder) == mode(of: "plain", in: folder))
  }

  @Test func rightsAndLinksSurvive() throws {
    let folder = try TemporaryFolder(["real": "old"])
    chmod(folder.path + "/real", 0o640)
    try folder.link("link", to: "real")
    try AtomicFile.write(Array("new".utf8), to: folder.path + "/link")
    #expect(try folder.text("real") == "new")
    #expect(try mode(of: "real", in: folder) == 0o640)
    #expect(try FileStatus(path: folder.path + "/link", followingLinks: false).kind == .link)
  }

  @Test func nothingIsLeftBehind() throws {
    let folder = try TemporaryFolder(["sub/": ""])
    try AtomicFile.write([1], to: folder.path + "/report")
    #expect(throws: FileProblem.self) { try AtomicFile.write([1], to: folder.path + "/sub/none/report") }
    #expect(throws: FileProblem.self) { try AtomicFile.write([1], to: folder.path + "/sub") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["report", "sub"])
  }

  @Test func deviceIsWrittenInPlace() throws {
    try AtomicFile.write([1, 2, 3], to: "/dev/null")
    #expect(try FileStatus(path: "/dev/null").kind == .other)
  }

  private func mode(of name: String, in folder: TemporaryFolder) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
