import Linting
import Notes
import Reporting
import RuleTesting
import SourceText
import Testing
import UnicodeText

@testable import CalqueKit

/// The result of `--add-ignore` for every documented example, in paragraphs, lists, quotes, tables, headings and code.
@Suite struct IgnoreWriterTests {
  private static let variants: [ExampleVariant] = [
    .itself, .derived(.listItem), .derived(.quote), .derived(.tableCell), .derived(.heading), .derived(.crlf),
    .derived(.byteOrderMark),
  ]

  private static let examples = RuleExample.all.filter {
    $0.example.isBad && !$0.isGlossary && $0.rule.info.family != .suppressions
  }

  @Test(arguments: examples)
  func findingsOfOneRuleAreSilentAndNothingElseChanges(_ example: RuleExample) throws {
    for variant in Self.variants {
      guard case .files(let files) = example.rendition(variant) else { continue }
      let folder = try TemporaryFolder()
      let own = try ExampleRun.linter(for: example, files, in: folder)
      let all = try ExampleRun.linter(for: example, files, in: folder, rules: .all)
      let analyzer = try TextAnalyzer()
      let text = LintInput.text(path: folder.path + "/note.md", bytes: Array(files.target.utf8))
      let before = try Reading(all.check(text, on: analyzer))
      let written = IgnoreWriter { own.check($0, on: $1) }.check(text, on: analyzer)
      guard let bytes = written.repaired else {
        #expect(try Reading(own.check(text, on: analyzer)).findings.isEmpty, "\(variant): nothing is written")
        continue
      }
      let result = LintInput.text(path: folder.path + "/note.md", bytes: bytes)
      let after = try Reading(all.check(result, on: analyzer))
      let said = "\(variant)\n\(String(decoding: bytes, as: UTF8.self))"
      #expect(try Reading(own.check(result, on: analyzer)).findings.isEmpty, "\(said)")
      #expect(after.findings == before.findings.filter { $0.rule != example.rule.info.name }, "\(said)")
      #expect(after.shape == before.shape, "\(said)")
      #expect(IgnoreWriter { own.check($0, on: $1) }.check(result, on: analyzer).repaired == nil, "\(said)")
    }
  }

  /// The findings in a note, and its markup.
  private struct Reading {
    let findings: [Finding]
    let shape: NoteShape?

    struct Finding: Hashable {
      let rule: String
      let text: String
      let message: String
    }

    init(_ outcome: NoteOutcome) throws {
      guard case .checked(let report, _) = outcome else {
        (findings, shape) = ([], nil)
        return
      }
      findings = report.diagnostics.map {
        Finding(rule: $0.rule, text: report.file.text($0.range), message: $0.message.text)
      }
      shape = NoteShape(report.file, withoutComments: true)
    }
  }
}
