import Foundation
import RuleTesting
import Testing

/// `--watch`.
@Suite struct WatchTests {
  @Test func everyChangeIsCheckedUntilTheUserEndsIt() throws {
    let folder = try TemporaryFolder(["en/house.md": Notes.english, "de/house.md": Notes.german])
    let run = try WatchRun(["--watch", "de"], in: folder)
    #expect(run.reports("No findings in 1 file"))
    // A note, its source, which is not among the paths, the configuration, a glossary, and another note.
    try folder.add("de/house.md", Notes.mixed)
    #expect(run.reports("[untranslated-fragment]"))
    try folder.add("de/house.md", Notes.german)
    #expect(run.reports("No findings in 1 file"))
    try folder.add(
      "en/house.md", Notes.english + "\nBehind the house stands a mill, whose old wheel still turns every spring.\n")
    #expect(run.reports("[missing-block]"))
    try folder.add(".calque.yml", "rules:\n  structure: off\n")
    #expect(run.reports("No findings in 1 file"))
    try folder.add("glossary/de.csv", "source,target,status\nriver,Fluss,preferred\nriver,Fluss,forbidden\n")
    #expect(run.reports("[glossary-conflict]"))
    try folder.add("de/new.md", Notes.mixed)
    #expect(run.reports("--> de/new.md:3:30"))
    #expect(run.interrupt() == 130)
  }

  @Test func mistakesAreToldAndMayBeMended() throws {
    let folder = try TemporaryFolder([".calque.yml": "ruls: 1\n", "a-de.md": Notes.mixed])
    let run = try WatchRun(["--watch", "--format", "concise"], in: folder)
    #expect(run.reports(".calque.yml:1:1"))
    try folder.add(".calque.yml", "rules:\n  structure: off\n")
    #expect(run.reports("a-de.md:3:30: error"))
    #expect(run.interrupt() == 130)
  }

  @Test(arguments: [
    ["--fix"], ["--diff"], ["--add-ignore"], ["--write-baseline"], ["--prune-baseline"], ["--staged"], ["-"],
    ["--format", "json=report.json"],
  ])
  func whatWritesOrDoesNotLookAtFilesIsWrongUsage(options: [String]) throws {
    let run = try CommandRun(["lint", "--watch"] + options, in: TemporaryFolder(["a-de.md": Notes.german]))
    #expect(run.status == 2)
    #expect(run.errors.contains("--watch"), "\(run.errors)")
  }

  @Test func fixDoesNotWatch() throws {
    let run = try CommandRun(["fix", "--watch"], in: TemporaryFolder(["a-de.md": Notes.german]))
    #expect(run.status == 2)
    #expect(run.errors.contains("--watch"), "\(run.errors)")
  }
}

/// A run that continues until it is interrupted.
private final class WatchRun {
  private let process = Process()
  private let pipe = Pipe()
  private let watchdog: DispatchWorkItem
  /// Output that was not examined yet.
  private var unread = ""

  init(_ arguments: [String], in folder: TemporaryFolder) throws {
    process.executableURL = CommandRun.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardOutput = pipe.fileHandleForWriting
    process.standardError = pipe.fileHandleForWriting
    try process.run()
    try pipe.fileHandleForWriting.close()
    // So that a fault makes the test fail instead of waiting forever.
    let number = process.processIdentifier
    watchdog = DispatchWorkItem { kill(number, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 300, execute: watchdog)
  }

  /// Waits for a round whose report has `text` in it. There may be other rounds before: a file can be read half
  /// written.
  func reports(_ text: String) -> Bool {
    while let round = round() {
      if round.contains(text) { return true }
    }
    return false
  }

  /// Waits for the end of a round, which is when the program reports that it is watching; nil when it ended.
  private func round() -> String? {
    while true {
      if let end = unread.range(of: "press Ctrl-C to stop\n") {
        defer { unread.removeSubrange(..<end.upperBound) }
        return String(unread[..<end.upperBound])
      }
      let data = pipe.fileHandleForReading.availableData
      guard !data.isEmpty else { return nil }
      unread += String(decoding: data, as: UTF8.self)
    }
  }

  /// Presses Ctrl-C.
  func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    watchdog.cancel()
    return process.terminationStatus
  }
}
