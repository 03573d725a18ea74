import Linting
import RuleTesting
import Testing
import UnicodeText

@testable import CalqueKit

/// MDX does not compile elements that cross each other; browsers repair them.
@Suite struct CrossedTagsTests {
  @Test(arguments: [
    ("mdx", "Ein <b>alter <i>Kahn</b></i>.", ["</b>"]), ("mdx", "Ein <b>alter <i>Kahn</i></b>.", []),
    ("md", "Ein <b>alter <i>Kahn</b></i>.", []),
  ])
  func areReportedInMDX(kind: String, text: String, expected: [String]) throws {
    let folder = try TemporaryFolder(["note.\(kind)": text, "source.\(kind)": "An <b>old <i>barge</i></b>."])
    var options = LintOptions()
    options.targetLanguage = LanguageTag("de")
    options.isIsolated = true
    options.usesDictionaries = false
    options.rules = try RuleSelection(selected: ["broken-markup"], ignored: [])
    options.sources = try .pattern("{dir}/source.{ext}")
    let outcome = Linter(options).check(.file(path: folder.path + "/note.\(kind)"), on: try TextAnalyzer())
    guard case .checked(let report, _) = outcome else {
      Issue.record("not checked")
      return
    }
    #expect(report.diagnostics.map { report.file.text($0.range) } == expected)
  }
}
