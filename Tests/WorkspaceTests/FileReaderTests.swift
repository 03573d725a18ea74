import CFiles
import Foundation
import SourceText
import RuleTesting
import Testing

@testable import Workspace

@Suite struct FileReaderTests {
  @Test(arguments: [0, 1, 16_383, 16_384, 16_385, 100_000])
  func bytesComeAsTheyAre(count: Int) throws {
    let folder = try TemporaryFolder()
    let data = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try data.write(to: URL(fileURLWithPath: folder.path + "/data"))
    #expect(try FileReader.bytes(of: folder.path + "/data") == Array(data))
  }

  @Test func missingFileSaysSo() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/none.md"
    let problem = #expect(throws: FileProblem.self) { try FileReader.bytes(of: path) }
    #expect(problem == FileProblem(path: path, message: "no such file, check the path"))
  }

  @Test func fileThatWentAwayIsNoMistakeOfTheUser() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/none.md"
    let problem = #expect(throws: FileProblem.self) { try FileReader.noteBytes(of: path) }
    #expect(problem?.message == "the file was there and is gone, run again")
  }

  @Test func folderIsRefused() throws {
    let folder = try TemporaryFolder()
    let problem = #expect(throws: FileProblem.self) { try FileReader.bytes(of: folder.path) }
    #expect(problem?.message == "this is a folder, name a file")
  }

  @Test func pipeAndDeviceAreRefusedAtOnce() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe.md"
    mkfifo(pipe, 0o600)
    for path in [pipe, "/dev/zero"] {
      let problem = #expect(throws: FileProblem.self) { try FileReader.bytes(of: path) }
      #expect(problem?.message == "not a regular file but a pipe or a device, name a file")
    }
  }

  @Test func pipeThatTheUserNamesIsReadToItsEnd() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe"
    mkfifo(pipe, 0o600)
    let text = String(repeating: "a line\n", count: 20_000)
    let writer = Thread { try? text.write(to: URL(fileURLWithPath: pipe), atomically: false, encoding: .utf8) }
    writer.start()
    #expect(try FileReader.bytes(ofNamed: pipe) == Array(text.utf8))
  }

  @Test func deviceWithoutAnEndIsNotReadForEver() throws {
    let problem = #expect(throws: FileProblem.self) { try FileReader.bytes(ofNamed: "/dev/zero") }
    #expect(problem?.message == "larger than 64 MiB, the most that is read from a pipe, split it")
  }

  /// A path that someone replaced by a link after it was checked.
  @Test func noLinkIsFollowedWhereNoneMayBe() throws {
    let folder = try TemporaryFolder(["a/b/c": "x"])
    try folder.link("link", to: "a")
    try folder.link("a/d", to: "b")
    try folder.link("a/b/e", to: "c")
    let root = try Paths.resolved(folder.path)
    #expect(try FileReader.bytes(of: root + "/a/b/c", links: .refused) == Array("x".utf8))
    #expect(try FileNames.inFolder(root + "/a/b", followingLinks: false) == ["c", "e"])
    for path in ["link/b/c", "a/d/c", "a/b/e"] {
      #expect(throws: FileProblem.self) { try FileReader.bytes(of: root + "/" + path, links: .refused) }
      #expect(try FileReader.bytes(of: root + "/" + path) == Array("x".utf8))
    }
    for path in ["link", "link/b", "a/d"] {
      #expect(throws: SystemError.self) { try FileNames.inFolder(root + "/" + path, followingLinks: false) }
    }
  }

  /// The fallback for older kernels gives the same results.
  @Test(arguments: ["a/b/c", "a//b/c", "link/b/c", "a/d/c", "a/b/e", "a/b/none", "none/c", "a/b/c/d", "a/b"])
  func openingFolderByFolderIsTheSame(path: String) throws {
    let folder = try TemporaryFolder(["a/b/c": "x"])
    try folder.link("link", to: "a")
    try folder.link("a/d", to: "b")
    try folder.link("a/b/e", to: "c")
    let whole = try Paths.resolved(folder.path) + "/" + path
    let (opened, stepped) = (cfiles_open_without_links(whole, 0), cfiles_open_step_by_step(whole, 0))
    #expect((opened >= 0) == (stepped >= 0))
    for descriptor in [opened, stepped] where descriptor >= 0 { close(descriptor) }
  }

  @Test func fileOverTwoGibibytesIsRefusedUnread() throws {
    let folder = try TemporaryFolder(["large.md": ""])
    let path = folder.path + "/large.md"
    truncate(path, off_t(FileReader.largestSize) + 1)
    let problem = #expect(throws: FileProblem.self) { try FileReader.bytes(of: path) }
    #expect(problem?.message == "larger than 2 GiB, split it")
  }

  @Test func whatIsReadTakesNoMoreRoomThanItNeeds() throws {
    let folder = try TemporaryFolder(["a.md": "short"])
    #expect(try FileReader.noteBytes(of: folder.path + "/a.md").capacity < 1024)
  }

  @Test func binaryNoteIsRefusedAfterItsFirstBlock() throws {
    let folder = try TemporaryFolder(["a.md": ""])
    let path = folder.path + "/a.md"
    // A sparse file: of the given size, without a block on disk.
    #expect(truncate(path, 3 << 30) == 0)
    let problem = #expect(throws: FileProblem.self) { try FileReader.noteBytes(of: path) }
    #expect(problem?.message == "the file is binary, exclude it")
    #expect(problem?.line == 1)
  }

  @Test func noteBeyondTheLargestSizeIsRefusedByName() throws {
    let folder = try TemporaryFolder(["a.md": String(repeating: "word ", count: 20_000)])
    let path = folder.path + "/a.md"
    #expect(truncate(path, off_t(FileReader.largestNote + 1)) == 0)
    let problem = #expect(throws: FileProblem.self) { try FileReader.noteBytes(of: path) }
    #expect(problem?.path == path)
    #expect(problem?.message == "larger than 32 MiB, the largest size of a note, split it or exclude it")
    #expect(try FileReader.bytes(of: path).count == FileReader.largestNote + 1)
  }
}
