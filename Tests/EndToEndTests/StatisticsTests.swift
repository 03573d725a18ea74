import Foundation
import RuleTesting
import Testing

/// `--statistics` and `--max-warnings`.
@Suite struct StatisticsTests {
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "a-de.md": Notes.mixed + "\nUnd wie wir sind sind alle gern dort, und und die Leute kommen.\n",
      "b-de.md": Notes.german + "\nDenn wie wir sind sind alle gern dort.\n",
    ])
  }

  @Test func rulesAreCountedTheMostFrequentFirst() throws {
    let run = try CommandRun(["--isolated", "--statistics"], in: folder())
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines[0] == ["findings", "files", "fixable", "suggested", "rule"])
    #expect(lines[1].prefix(2) == ["3", "2"] && lines[1].last == "doubled-word")
    #expect(lines[1].dropFirst(4).prefix(2) == ["100", "%"])
    #expect(lines[2] == ["1", "1", "0", "%", "0", "%", "untranslated-fragment"])
    #expect(run.output.hasSuffix("1 error, 3 warnings in 2 files; 3 with a suggestion\n") || lines.count == 4)
    #expect(!run.output.contains("a-de.md"))
  }

  @Test func jsonHoldsTheCountsAndTheSummary() throws {
    let run = try CommandRun(["--isolated", "--statistics", "--format", "json"], in: folder())
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let rules = object["rules"] as? [[String: Any]] ?? []
    #expect(object["schema"] as? String == "calque.statistics/1")
    #expect(rules.map { $0["rule"] as? String } == ["doubled-word", "untranslated-fragment"])
    #expect(rules.map { $0["findings"] as? Int } == [3, 1])
    #expect(rules.map { $0["files"] as? Int } == [2, 1])
    #expect(rules.map { $0["withSuggestion"] as? Int } == [3, 0])
    #expect((object["summary"] as? [String: Any])?["findings"] as? Int == 4)
  }

  @Test func reportsInFilesKeepTheirFindings() throws {
    let folder = try folder()
    let run = try CommandRun(["--statistics", "--format", "concise=out.txt"], in: folder)
    #expect(run.output.hasPrefix("findings"))
    #expect(try folder.text("out.txt").split(separator: "\n").count == 4)
  }

  @Test func nothingFoundIsNoTable() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    #expect(try CommandRun(["--statistics"], in: folder).output == "No findings in 1 file (alone: no source found)\n")
    #expect(try CommandRun(["--statistics", "--quiet"], in: folder).output.isEmpty)
  }

  @Test(arguments: [
    (["--max-warnings", "3"], 0), (["--max-warnings", "2"], 1), (["--max-warnings", "0", "--exit-zero"], 0),
    (["--max-warnings", "2", "--fail-on", "error"], 1), ([], 1),
  ])
  func warningsPassUpToTheLimit(options: [String], status: Int) throws {
    let run = try CommandRun(["--isolated", "--ignore", "untranslated"] + options, in: folder())
    #expect(run.status == Int32(status))
    #expect(
      run.errors.contains("calque: 3 warnings, --max-warnings allows")
        == (options.contains("2") || options.contains("0"))
    )
  }

  @Test func errorFailsWhateverTheLimit() throws {
    #expect(try CommandRun(["--isolated", "--max-warnings", "99"], in: folder()).status == 1)
  }

  @Test(arguments: [
    (["--max-warnings", "-1"], "--max-warnings"), (["--statistics", "--format", "sarif"], "shown as text or json"),
  ])
  func wrongUsageSaysWhy(options: [String], message: String) throws {
    let run = try CommandRun(options, in: TemporaryFolder())
    #expect(run.status == 2 && run.errors.contains(message))
  }
}
