import Foundation
import RuleTesting
import Testing

/// A program that is killed while it writes leaves every note either unchanged or completely written.
@Suite struct CrashTests {
  private static let notes = 8
  private static let fix = "fix --unsafe-fixes --isolated --no-dictionaries --no-cache --jobs 2 ."

  /// The only finding is the doubled word, which is fixed: a run that is not interrupted ends with status 0.
  private static func text(_ number: Int) -> String {
    "# Das Haus \(number)\n\n" + sentences(20) + "Das Haus Haus steht am Fluss.\n"
  }

  private static func sentences(_ count: Int) -> String {
    (1...count).map { "Im Garten \($0) stehen alte Bäume.\n\n" }.joined()
  }

  /// The second note exceeds the file size limit: writing it fails in the middle, as on a full disk.
  @Test func whenAWriteBreaksOffThatNoteIsOldAndTheOthersAreWritten() throws {
    let folder = try TemporaryFolder()
    let long = Self.text(1) + Self.sentences(200)
    for (number, text) in [Self.text(0), long, Self.text(2)].enumerated() {
      try folder.add("\(number)-de.md", text)
    }
    let run = try CommandRun(
      ["-c", "ulimit -f 4; exec \"$0\" \(Self.fix)", CommandRun.program.path], in: folder,
      program: URL(fileURLWithPath: "/bin/sh"))
    #expect(run.status == 2)
    #expect(run.errors.contains("1-de.md: cannot be written: "), "\(run.errors)")
    #expect(try state(of: 0, in: folder))
    #expect(try folder.text("1-de.md") == long)
    #expect(try state(of: 2, in: folder))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["0-de.md", "1-de.md", "2-de.md"])
  }

  /// Each kill comes when the folder shows that a file is being written, and then at another moment of the writing. On
  /// a busy machine the program may have finished before: then there is nothing to check.
  @Test func killedWhileWritingEveryNoteIsOldOrNew() throws {
    for round in 0..<6 {
      let folder = try TemporaryFolder()
      for number in 0..<Self.notes { try folder.add("\(number)-de.md", Self.text(number)) }
      let process = try start(in: folder)
      if waitForWriting(of: process, in: folder) {
        for _ in 0..<(round * 1_500) { _ = getppid() }
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
      for number in 0..<Self.notes { _ = try state(of: number, in: folder) }
    }
  }

  /// A run that is terminated removes its temporary file. As above, a run that had already finished shows nothing.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func endedWhileWritingItLeavesNothing(signal: Int32) throws {
    for round in 0..<8 {
      let folder = try TemporaryFolder()
      for number in 0..<Self.notes { try folder.add("\(number)-de.md", Self.text(number)) }
      let process = try start(in: folder)
      let isWriting = waitForWriting(of: process, in: folder)
      if isWriting {
        for _ in 0..<(round * 1_500) { _ = getppid() }
        kill(process.processIdentifier, signal)
      }
      process.waitUntilExit()
      for number in 0..<Self.notes { _ = try state(of: number, in: folder) }
      #expect(try names(in: folder).count == Self.notes)
      // It may have finished before the signal arrived.
      let isEnded = process.terminationReason == .uncaughtSignal && process.terminationStatus == signal
      #expect(isEnded || [0, 130].contains(process.terminationStatus))
    }
  }

  @Test func whatAKilledRunLeftIsRemovedByTheNext() throws {
    for round in 0..<6 {
      let folder = try TemporaryFolder()
      for number in 0..<Self.notes { try folder.add("\(number)-de.md", Self.text(number)) }
      let process = try start(in: folder)
      if waitForWriting(of: process, in: folder) {
        for _ in 0..<(round * 1_500) { _ = getppid() }
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
      // One more than the notes that the killed run left, so that there is something to write.
      try folder.add("last-de.md", Self.text(Self.notes))
      let run = try CommandRun(Self.fix.split(separator: " ").map(String.init), in: folder)
      #expect(run.status != 2, "\(run.errors)")
      #expect(try names(in: folder).count == Self.notes + 1)
    }
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  /// Whether the note has its new content.
  private func state(of number: Int, in folder: TemporaryFolder) throws -> Bool {
    let (old, now) = (Self.text(number), try folder.text("\(number)-de.md"))
    let new = old.replacing("Haus Haus", with: "Haus")
    #expect(now == old || now == new)
    return now == new
  }

  private func start(in folder: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = Self.fix.split(separator: " ").map(String.init)
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Waits until a temporary file exists; false when the program ended before.
  private func waitForWriting(of process: Process, in folder: TemporaryFolder) -> Bool {
    while process.isRunning {
      guard let stream = opendir(folder.path) else { return false }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        // `.calque-…`; the only other names with a dot at their start are `.` and `..`.
        if entry.pointee.d_name.0 == 0x2E, entry.pointee.d_name.1 == 0x63 { return true }
      }
    }
    return false
  }
}
