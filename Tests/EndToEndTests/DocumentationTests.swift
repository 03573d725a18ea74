import Foundation
import RuleTesting
import Testing

/// What the README claims and the program itself knows.
@Suite struct DocumentationTests {
  private struct Rule: Decodable {
    let name, family, severity, summary: String
    let fix: String?
  }

  @Test func tableOfRulesIsThatOfTheProgram() throws {
    let run = try CommandRun(["rules", "--format", "json"], in: TemporaryFolder())
    let rules = try JSONDecoder().decode([Rule].self, from: Data(run.output.utf8))
    var lines = ["| rule | family | severity | what it finds |", "|---|---|---|---|"]
    lines += rules.map { "| `\($0.name)` | \($0.family) | \($0.severity) | \($0.summary) |" }
    let table = "\n" + lines.joined(separator: "\n") + "\n"

    let readme = try Project.text("README.md")
    let parts = readme.components(separatedBy: "<!-- rules -->")
    try #require(parts.count == 3)
    if Project.isUpdating {
      try Project.write([parts[0], table, parts[2]].joined(separator: "<!-- rules -->"), to: "README.md")
    } else {
      #expect(parts[1] == table, "if this is meant: script/update-samples")
    }
  }

  @Test func everyOptionOfLintIsExplained() throws {
    let help = try CommandRun(["lint", "--help"], in: TemporaryFolder()).output
    let options = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }).subtracting(["--help"])
    let readme = try Project.text("README.md")
    #expect(options.filter { !readme.contains("`\($0)") }.sorted() == [])
  }

  @Test func changelogKnowsTheVersion() throws {
    let run = try CommandRun(["--version"], in: TemporaryFolder())
    let version = run.output.split(separator: " ").last.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    #expect(try Project.text("CHANGELOG.md").contains("## [\(try #require(version))]"))
  }
}
