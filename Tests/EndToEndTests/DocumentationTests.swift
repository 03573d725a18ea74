import Configuration
import Foundation
import RuleTesting
import Testing

/// Statements of the README that the program itself can verify. Serialized, because the tests may write the README.
@Suite(.serialized) struct DocumentationTests {
  private struct Rule: Decodable {
    let name, family, severity, summary: String
  }

  @Test func tableOfRulesIsThatOfTheProgram() throws {
    let run = try CommandRun(["rules", "--format", "json"], in: TemporaryFolder())
    let rules = try JSONDecoder().decode([Rule].self, from: Data(run.output.utf8))
    var lines = ["| rule | family | severity | what it finds |", "|---|---|---|---|"]
    lines += rules.map { "| `\($0.name)` | \($0.family) | \($0.severity) | \($0.summary) |" }
    try Self.expect(lines.joined(separator: "\n") + "\n", between: "<!-- rules -->")
  }

  private struct KnownLanguage: Decodable {
    struct Support: Decodable { let aspect, extent: String }
    let tag, name: String
    let support: [Support]
  }

  @Test func tableOfLanguagesIsThatOfTheProgram() throws {
    let run = try CommandRun(["languages", "--format", "json"], in: TemporaryFolder())
    let languages = try JSONDecoder().decode([KnownLanguage].self, from: Data(run.output.utf8))
    let aspects = try #require(languages.first).support.map(\.aspect)
    var lines = [
      "| language | tag | " + aspects.joined(separator: " | ") + " |",
      "|---|---|" + aspects.map { _ in "---|" }.joined(),
    ]
    // What has no table of words is named below.
    let full = languages.filter { language in
      language.support.contains { $0.aspect == "words" && $0.extent == "yes" || $0.extent == "off" }
    }
    lines += full.map { "| \($0.name) | `\($0.tag)` | \($0.support.map(\.extent).joined(separator: " | ")) |" }
    let others = languages.filter { language in !full.contains { $0.tag == language.tag } }.map(\.name)
    lines += ["", "Less is known of \(others.dropLast().joined(separator: ", ")) and \(others.last ?? "")."]
    try Self.expect(lines.joined(separator: "\n") + "\n", between: "<!-- languages -->")
  }

  @Test func tableOfSettingsIsThatOfTheProgram() throws {
    var lines = ["| key | default | what it is |", "|---|---|---|"]
    lines += SettingKey.allCases.map { "| `\($0.rawValue)` | \($0.info.initial) | \($0.info.summary) |" }
    try Self.expect(lines.joined(separator: "\n") + "\n", between: "<!-- settings -->")
  }

  @Test func shownConfigurationIsSound() throws {
    let example = try #require(
      try Project.text("README.md").components(separatedBy: "<!-- example -->").dropFirst().first)
    let yaml = example.split(separator: "\n").filter { !$0.hasPrefix("```") }.joined(separator: "\n")
    let file = ConfigurationFile(path: "README.md", folder: ".", bytes: Array(yaml.utf8))
    #expect(file.mistakes == [])
    #expect(file.layer.count > 5)
  }

  @Test(.disabled(if: SampleRun.isLeftOut, "a dictionary is missing, script/bootstrap installs it"))
  func shownOutputIsThatOfTheProgram() throws {
    let run = try CommandRun(["lint", "samples/notes/founders-ar.md"], in: SampleRun.folder())
    try Self.expect("```text\n\(run.output)```\n", between: "<!-- output -->")
  }

  @Test(.disabled(if: SampleRun.isLeftOut, "a dictionary is missing, script/bootstrap installs it"))
  func shownReasonsAreThoseOfTheProgram() throws {
    let run = try CommandRun(["why", "samples/notes/founders-ar.md:18:167"], in: SampleRun.folder())
    try Self.expect("```text\n\(run.output)```\n", between: "<!-- why -->")
  }

  @Test func everyOptionOfLintIsExplained() throws {
    let help = try CommandRun(["lint", "--help"], in: TemporaryFolder()).output
    let options = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
    let readme = try Project.text("README.md")
    #expect(options.filter { !readme.contains("`\($0)") }.sorted() == [])
  }

  @Test func changelogKnowsTheVersion() throws {
    let run = try CommandRun(["--version"], in: TemporaryFolder())
    let version = run.output.split(separator: " ").last.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    #expect(try Project.text("CHANGELOG.md").contains("## [\(try #require(version))]"))
  }

  @Test func promisesOfSecurityAreHeldByTestsThatExist() throws {
    let named = try Project.text("SECURITY.md").matches(of: /`([A-Za-z]+Tests)`/).map { String($0.output.1) }
    let folder = Project.path("Tests")
    let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    let sources = try files.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
    }
    let missing = Set(named).filter { name in !sources.contains { $0.contains("struct \(name) {") } }
    #expect(named.count > 20)
    #expect(missing.sorted() == [])
  }

  /// Compares the part of the README between two equal markers, or writes it.
  private static func expect(_ text: String, between mark: String) throws {
    let parts = try Project.text("README.md").components(separatedBy: mark)
    try #require(parts.count == 3)
    if Project.isUpdating {
      try Project.write([parts[0], "\n" + text, parts[2]].joined(separator: mark), to: "README.md")
    } else {
      #expect(parts[1] == "\n" + text, "if this is meant: script/update-samples")
    }
  }
}
