import CalqueKit
import RuleTesting
import Testing

/// The library as used by a program: only public declarations.
@Suite struct LinterTests {
  private let mixed = "Das Haus steht am Fluss, und although nobody has lived there for years, kommen die Leute gern.\n"

  private var linter: Linter {
    var options = LintOptions()
    options.targetLanguage = LanguageTag("de")
    options.isIsolated = true
    return Linter(options)
  }

  @Test func textIsJudgedWithoutAFile() throws {
    let findings = try linter.findings(in: mixed, path: "haus.md")
    #expect(findings.map(\.text) == ["although nobody has lived there for years"])
    #expect(findings.first?.start == LineColumn(line: 1, column: 30))
    #expect(findings.first?.end == LineColumn(line: 1, column: 71))
    #expect(findings.first?.diagnostic.rule == "untranslated-fragment")
    #expect(findings.first?.diagnostic.severity == .error)
  }

  @Test func fileIsReadAndJudged() throws {
    let folder = try TemporaryFolder(["haus.md": mixed])
    #expect(try linter.findings(inFile: folder.path + "/haus.md").count == 1)
  }

  @Test func missingFileIsAProblem() {
    let problem = #expect(throws: FileProblem.self) { try linter.findings(inFile: "/nowhere/haus.md") }
    #expect(problem?.message == "no such file, check the path")
  }

  @Test func noteInTheSourceLanguageHasNoFindings() throws {
    let english = "The house has stood by the river for many years, and people like to come here on Sundays.\n"
    #expect(try Linter(LintOptions()).findings(in: english, path: "house.md").isEmpty)
  }
}
