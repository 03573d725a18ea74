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
    let problem = #expect(throws: FileProblem.self) { try FileReader.bytes(of: path, isKnown: true) }
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
      #expect(problem?.message == "no ordinary file but a pipe or a device, name a file")
    }
  }

  @Test func fileOverTwoGibibytesIsRefusedUnread() throws {
    let folder = try TemporaryFolder(["large.md": ""])
    let path = folder.path + "/large.md"
    truncate(path, off_t(FileReader.largestSize) + 1)
    let problem = #expect(throws: FileProblem.self) { try FileReader.bytes(of: path) }
    #expect(problem?.message == "larger than 2 GiB, split it")
  }
}
