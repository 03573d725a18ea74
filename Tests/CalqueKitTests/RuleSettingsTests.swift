import RuleTesting
import Testing

@testable import CalqueKit
@testable import Configuration
@testable import Linting
@testable import Rules

/// The effect of settings on findings.
@Suite struct RuleSettingsTests {
  private let text =
    "Das Haus steht am Fluss, und though nobody has lived there for years, kommen gern gern die Leute.\n"

  private func findings(_ changes: SettingChange...) throws -> [Finding] {
    var options = LintOptions()
    options.targetLanguage = LanguageTag("de")
    options.isIsolated = true
    options.usesDictionaries = false
    options.defaults = changes.map { Sourced($0, .builtIn) }
    return try Linter(options).findings(in: text, path: "haus.md")
  }

  @Test func severityIsTheUsers() throws {
    let found = try findings(.level(rule: "untranslated-fragment", .info))
    #expect(found.map(\.diagnostic.severity) == [.info, .warning])
  }

  @Test func ruleThatIsOffDoesNotReportAndHidesNoOther() throws {
    #expect(try findings(.level(rule: "untranslated-fragment", .off)).map(\.diagnostic.rule) == ["doubled-word"])
  }

  @Test(arguments: ["gern gern", "GERN  gern", "gern"])
  func acceptedWordsAreThoseReported(word: String) throws {
    let found = try findings(.option(rule: "doubled-word", name: "accept", .words([word])))
    #expect(found.count == (word == "gern" ? 2 : 1))
  }
}
