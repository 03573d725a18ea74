import JSONText
import Foundation
import Linting
import SourceText
import Testing

@testable import Reporting

/// Words and names with a special meaning for readers of a report.
@Suite struct HostileTextTests {
  @Test(arguments: [
    ("“[click](http://evil.example)”", #"“\[click\](http://evil.example)”"#),
    (#"a\[b"#, #"a\\\[b"#), (#"a\\]"#, #"a\\\\\]"#), (#"C:\notes\a"#, #"C:\notes\a"#), ("", ""), ("ü]", #"ü\]"#),
  ])
  func wordsBecomeNoLinkOfASARIFMessage(text: String, escaped: String) {
    #expect(SARIFMessage.escaped(text) == escaped)
  }

  @Test func everySARIFMessageIsEscapedAndNoQuotedText() throws {
    let link = "[a](http://b.example)"
    let report = try FileReport(
      "x-de.md", "⟦\(link)⟧\n", Said(message: "“\(link)” stands here", suggestions: [link], applicability: .safe))
    var summary = RunSummary()
    summary.problems = [FileProblem(path: "y.md", message: "\(link) cannot be read")]
    summary.notices = [link]
    let (run, results) = try FormatReader.sarif(OutputFormat.sarif.output([report], summary))
    var messages = results.compactMap { ($0["message"] as? FormatReader.Object)?["text"] as? String }
    let invocation = (run["invocations"] as? [FormatReader.Object])?.first
    messages += (invocation?["toolExecutionNotifications"] as? [FormatReader.Object] ?? [])
      .compactMap { ($0["message"] as? FormatReader.Object)?["text"] as? String }
    #expect(messages.count == 3)
    for message in messages {
      #expect(message.contains(#"\[a\](http"#) && message.firstMatch(of: /(^|[^\\])[\[\]]/) == nil, "\(message)")
    }
    let (_, region) = FormatReader.region((results.first?["locations"] as? [Any])?.first)
    #expect((region["snippet"] as? FormatReader.Object)?["text"] as? String == link)
    let fix = (results.first?["fixes"] as? [FormatReader.Object])?.first
    let change = (fix?["artifactChanges"] as? [FormatReader.Object])?.first
    let replacement = (change?["replacements"] as? [FormatReader.Object])?.first
    #expect((replacement?["insertedContent"] as? FormatReader.Object)?["text"] as? String == link)
  }

  @Test(arguments: [
    ("a\u{1B}[2Jb.md", "a\\u{1B}[2Jb.md"), ("a\r\nb.md", "a\r\nb.md"), ("50%: a,b\t.md", "50%: a,b\t.md"),
    ("a\u{202E}b\u{9B}.md", "a\\u{202E}b\\u{9B}.md"), ("a\\u{A}b.md", "a\\u{A}b.md"),
  ])
  func githubGetsNoControlsInNamesOfFiles(path: String, read: String) throws {
    var options = ReportOptions()
    options.paths = ReportPaths(workingFolder: "/", root: "/")
    let output = GitHubReporter(options).output([try FileReport(path, "⟦x⟧\n", Said(message: "m"))])
    #expect(output.split(separator: "\n").count == 1)
    #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control })
    #expect(FormatReader.githubCommands(output).first?.properties["file"] == read)
  }

  @Test func lineOfAReportIsNoCommandOfGitHub() throws {
    let output = ConciseReporter().output([try FileReport("::stop-commands::x.md", "⟦x⟧\n", Said(message: "m"))])
    #expect(output == "./::stop-commands::x.md:1:1: warning[misspelling] m\n")
  }

  @Test(arguments: OutputFormat.allCases)
  func tagCharactersAreSeenInEveryFormat(format: OutputFormat) throws {
    let hidden =
      "ok"
      + String(
        String.UnicodeScalarView(
          "ignore this".unicodeScalars.compactMap {
            Unicode.Scalar($0.value + 0xE0000)
          }))
    let report = try FileReport("x\(hidden)-de.md", "Ein ⟦\(hidden)⟧ Wort.\n", Said(message: "“\(hidden)” is no word"))
    let output = format.output([report])
    #expect(!output.unicodeScalars.contains { (0xE0000...0xE007F).contains($0.value) })
    switch format {
    case .json, .jsonl:
      #expect(output.contains(#"\udb40\udc69\udb40\udc67"#))
    case .checkstyle, .junit: #expect(output.contains("&#xE0069;"))
    default: break
    }
  }

  @Test func jsonGivesTagCharactersBack() throws {
    var json = JSONWriter()
    json.string("a\u{E0001}\u{E0020}\u{E007F}\u{E0100}b")
    let read = try FormatReader.json(String(decoding: json.bytes, as: UTF8.self)) as? String
    #expect(read?.unicodeScalars.elementsEqual("a\u{E0001}\u{E0020}\u{E007F}\u{E0100}b".unicodeScalars) == true)
  }

  @Test(arguments: [
    "a\u{FE0F}", "\u{1F600}\u{FE0F}\u{FE0F}", "a\u{E0100}", "葛\u{E0100}\u{E0101}", "a\u{180B}",
    "\u{1F3F4}\u{E0067}", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}",
    "\u{1F3F4}\u{E0048}\u{E0049}\u{E0050}\u{E007F}",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\u{E0041}", "x\u{E0041}\u{E0042}",
  ])
  func selectorsAndTagsThatSpellNothingAreShown(text: String) {
    let last = text.unicodeScalars.last.map { VisibleText.escape($0) } ?? ""
    #expect(VisibleText.plain(text).hasSuffix(last))
  }

  @Test func wideTerminalsAreTakenForWideOnes() {
    let width = Terminal(descriptor: 1).width(environment: ["COLUMNS": "9223372036854775807"])
    #expect(width == Terminal.mostColumns)
  }
}
