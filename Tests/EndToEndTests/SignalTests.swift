import Foundation
import RuleTesting
import Testing

/// What the program does when the other end of a pipe closes.
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
    // The test must wait until the program listens, which it does once it has begun to read.
    input.fileHandleForWriting.write(Data(repeating: 0x20, count: 1 << 20))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try folder.text("errors").isEmpty)
  }

  /// A translator that never answers holds the run on a note.
  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP])
  func fatalSignalNamesTheNoteAndEndsTheRun(signal: Int32) throws {
    let note = "# Das Haus\n\nDas Haus steht am Fluss, although nobody has lived there, und die Leute kommen.\n"
    let source = "# The house\n\nThe house stands by the river, although nobody has lived there, and people come.\n"
    let folder = try TemporaryFolder(["haus\u{1B}x-de.md": note, "haus\u{1B}x-en.md": source, "errors": ""])
    let process = try program(
      ["--no-dictionaries", "--no-cache", "--suggest-with", "read line; touch asked; sleep 4", "."], in: folder)
    // Sanitizers handle faults themselves unless this is turned off.
    let own = "handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0:handle_sigtrap=0"
    process.environment = [
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": own, "TSAN_OPTIONS": own,
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while process.isRunning, !FileManager.default.fileExists(atPath: folder.path + "/asked") { usleep(1_000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    let name = [
      SIGSEGV: "SIGSEGV", SIGBUS: "SIGBUS", SIGILL: "SIGILL", SIGFPE: "SIGFPE", SIGABRT: "SIGABRT", SIGTRAP: "SIGTRAP",
    ][signal]
    #expect(
      try folder.text("errors") == """
        calque: haus\\u{1B}x-de.md: the run ended here by \(name ?? ""), exclude this note to check the others, and \
        report the fault

        """)
  }

  @Test func fatalSignalBetweenNotesNamesNone() throws {
    let folder = try TemporaryFolder(["errors": ""])
    let input = Pipe()
    let process = try program(["-"], in: folder)
    process.environment = ["SWIFT_BACKTRACE": "enable=no"]
    process.standardInput = input.fileHandleForReading
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    input.fileHandleForWriting.write(Data(repeating: 0x20, count: 1 << 20))
    kill(process.processIdentifier, SIGABRT)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
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
