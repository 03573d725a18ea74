import Foundation
import RuleTesting
import Testing

/// A program that is killed while it writes leaves every note as it was or as it was to be.
@Suite struct CrashTests {
  private static let notes = 8

  private static func text(_ number: Int) -> String {
    "# Das Haus \(number)\n\n" + String(repeating: "Im Garten stehen alte Bäume.\n\n", count: 20)
      + "Das Haus Haus steht am Fluss.\n"
  }

  /// Each kill comes when the folder shows that a file is being written (there is a temporary file in it, or a note has
  /// a new name on the disk), and then at another moment of the writing.
  @Test func killedWhileWritingEveryNoteIsOldOrNew() throws {
    var (killed, inTheMiddle) = (0, 0)
    for round in 0..<6 {
      let folder = try TemporaryFolder()
      for number in 0..<Self.notes { try folder.add("\(number)-de.md", Self.text(number)) }
      let process = try start(in: folder)
      if waitForWriting(of: process, in: folder) {
        for _ in 0..<(round * 1_500) { _ = getppid() }
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
      killed += process.terminationReason == .uncaughtSignal ? 1 : 0
      let states = try (0..<Self.notes).map { try state(of: $0, in: folder) }
      inTheMiddle += states.contains(true) && states.contains(false) ? 1 : 0
    }
    #expect(killed > 0)
    #expect(inTheMiddle > 0)
  }

  /// Whether the note is the new one.
  private func state(of number: Int, in folder: TemporaryFolder) throws -> Bool {
    let (old, now) = (Self.text(number), try folder.text("\(number)-de.md"))
    let new = old.replacing("Haus Haus", with: "Haus")
    #expect(now == old || now == new)
    return now == new
  }

  private func start(in folder: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = ["fix", "--unsafe-fixes", "--isolated", "--no-dictionaries", "--jobs", "2", "."]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Until a temporary file is there; false when the program ended before.
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
