import Foundation
import RuleTesting
import Testing

/// The progress line of a long run.
@Suite struct ProgressTests {
  /// A run that takes two seconds, because each of four notes asks a slow translator.
  private static let arguments = [
    "--jobs", "1", "--suggest-with",
    "i=0; while read line; do i=$((i+1)); sleep 0.5; echo '{\"id\":'$i',\"translation\":\"dort wohnt keiner\"}'; done",
  ]

  private static func folder() throws -> TemporaryFolder {
    try TemporaryFolder(Dictionary(uniqueKeysWithValues: (1...4).map { ("\($0)-de.md", Notes.mixed) }))
  }

  /// The output on a pseudo-terminal.
  private static func onTerminal(
    _ options: [String] = [], environment: [String: String] = [:]
  ) throws -> (written: String, lines: [String]) {
    let run = try PythonReader.run(
      "run_on_terminal.py", [CommandRun.program.path] + arguments + options, in: folder(),
      environment: ["TERM": "xterm", "NO_COLOR": "1"].merging(environment) { $1 })
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return (
      try #require(object?["written"] as? String, "\(run.errors)"), try #require(object?["lines"] as? [String])
    )
  }

  @Test(.disabled(if: PythonReader.isMissing, "Python is missing, script/test-tools installs what is needed"))
  func barGrowsOnATerminalAndGivesWayToTheReport() throws {
    let (written, lines) = try Self.onTerminal()
    #expect(written.contains("━─────  3 of 4 notes"), "\(written)")
    #expect(!lines.contains { $0.contains("━") || $0.contains("of 4 notes") }, "\(lines)")
    // The report is the same as without a terminal.
    let piped = try CommandRun(Self.arguments, in: Self.folder()).output.split(separator: "\n").map(String.init)
    #expect(lines.filter { !$0.isEmpty && !$0.hasPrefix("calque: ") } == piped)
  }

  @Test(
    .disabled(if: PythonReader.isMissing, "Python is missing, script/test-tools installs what is needed"),
    arguments: [["CI": "true"], ["PRE_COMMIT": "1"], ["TERM": "dumb"], ["COLUMNS": "30"]])
  func barIsForThoseWhoWatchAndHaveRoom(environment: [String: String]) throws {
    #expect(!(try Self.onTerminal(environment: environment).written.contains("━")))
  }

  @Test func pipesAndQuietRunsHaveNoBar() throws {
    #expect(!(try CommandRun(Self.arguments, in: Self.folder()).errors.contains("━")))
    guard !PythonReader.isMissing else { return }
    #expect(!(try Self.onTerminal(["--quiet"]).written.contains("━")))
  }
}
