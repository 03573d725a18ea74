import Linting
import SourceText

@testable import Reporting

/// A run whose reports for other programs are compared with golden files: right-to-left and wide letters, emoji,
/// combining marks, a byte order mark, CRLF, a name that every format must escape, control characters, fixes of several
/// edits.
enum FormatSamples {
  static func reports() throws -> [FileReport] {
    try [
      Sample.arabic.report(), Sample.chinese.report(), Sample.hidden.report(), Sample.places.report(), strange(),
      clean(),
    ]
  }

  /// Files that could not be read, and limitations of the run.
  static var summary: RunSummary {
    var summary = RunSummary()
    summary.problems = [
      FileProblem(path: "notes/alt: 1, 2-de.md", line: 3, byte: ByteOffset(70), message: "invalid UTF-8, convert it"),
      FileProblem(path: "notes/gone-de.md", message: "no such file, check the path"),
    ]
    summary.notices = ["no dictionary of Hindi is installed"]
    summary.exitCode = 2
    return summary
  }

  static let rules = [
    RuleInfo(
      name: "misspelling", family: .spelling, severity: .warning, fix: .unsafe, since: "0.1.0",
      summary: "a word that is no word", why: "Readers stumble.", details: "Asked of <b>dictionaries</b>.", examples: []
    ),
    RuleInfo(
      name: "term-mismatch", family: .terms, severity: .info, since: "0.1.0", summary: "another rendering",
      why: "Terms stay the same.", examples: []),
  ]

  static var options: ReportOptions {
    var options = ReportOptions()
    options.tool = ReportingTool(version: "1.2.3", rules: rules)
    options.paths = ReportPaths(workingFolder: "/home/me/my repo/sub", root: "/home/me/my repo")
    return options
  }

  /// Everything at once: the name, and a fix that changes two places.
  private static func strange() throws -> FileReport {
    let marked = try Marked(
      "./50% of: a, b/ü 文\u{9}\"<&>'.md",
      "\u{FEFF}👍🏽 e\u{301}tude ⟦Wortt⟧ ]]> <b>&amp;</b>\r\n\r\n「⟦foo⟧」 und 👩‍👩‍👧 ⟦zwei\r\nZeilen⟧ % {0} [x](1)\r\n")
    let messages = [
      Said(message: "“Wortt” is 100% no <word>: a, b", suggestions: ["Wort", "\"Wörter\" & <Co>"]),
      Said(
        rule: "quotes", family: .residue, severity: .error, message: "quotes of another language", suggestions: []),
      Said(severity: .info, message: "two\nlines\u{7}"),
    ]
    var diagnostics = zip(marked.ranges, messages).map { $1.diagnostic(at: $0) }
    let foo = marked.ranges[1]
    diagnostics[1].fixes = [
      Fix(
        title: "write „…“", applicability: .safe,
        edits: [
          Edit(range: ByteRange(foo.start.value - 3, foo.start.value), text: "„"),
          Edit(range: ByteRange(foo.end.value, foo.end.value + 3), text: "“"),
        ])
    ]
    return FileReport(file: marked.file, diagnostics: diagnostics)
  }

  private static func clean() throws -> FileReport { try FileReport("notes/clean-de.md", "Alles gut.\n") }
}

extension OutputFormat {
  /// Formats that other programs read.
  static let exchanged: [OutputFormat] = [.sarif, .github, .gitlab, .rdjson, .rdjsonl, .checkstyle, .junit]

  /// The whole run of `FormatSamples`.
  func sampleOutput() throws -> String { output(try FormatSamples.reports(), FormatSamples.summary) }

  /// A run in one string.
  func output(_ files: [FileReport], _ summary: RunSummary = RunSummary()) -> String {
    var reporter = reporter(FormatSamples.options)
    var summary = summary
    var bytes: [UInt8] = []
    reporter.begin(to: &bytes)
    for file in files {
      reporter.report(file, to: &bytes)
      summary.add(file)
    }
    reporter.end(summary, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
