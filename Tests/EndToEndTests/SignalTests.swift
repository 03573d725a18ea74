import Foundation
import RuleTesting
import Testing

/// What becomes of the program when the other end goes away.
@Suite struct SignalTests {
  @Test func readerThatLeavesIsTakenQuietly() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german, "errors": ""])
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let process = try program(["--format", "json", "a-de.md"], in: folder)
    process.standardOutput = pipe.fileHandleForWriting
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 141)
    #expect(try folder.text("errors").isEmpty)
  }

  @Test func reportFilesAreCompletedWhenTheReaderLeaves() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german, "errors": ""])
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let process = try program(["--format", "text", "--format", "json=report.json", "a-de.md"], in: folder)
    process.standardOutput = pipe.fileHandleForWriting
    try process.run()
    process.waitUntilExit()
    #expect(try folder.text("report.json").hasSuffix("}\n"))
    #expect(try folder.text("errors").isEmpty)
  }

  @Test func interruptEndsAtOnceWithOneHundredThirty() throws {
    let folder = try TemporaryFolder(["errors": ""])
    let input = Pipe()
    let process = try program(["-"], in: folder)
    process.standardInput = input.fileHandleForReading
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    // It is ours to wait until the program listens: it does once it has begun to read.
    input.fileHandleForWriting.write(Data(repeating: 0x20, count: 1 << 20))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try folder.text("errors").isEmpty)
  }

  private func program(_ arguments: [String], in folder: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/errors"))
    return process
  }
}
