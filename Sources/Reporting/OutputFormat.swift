/// The formats of `--format`.
package enum OutputFormat: String, CaseIterable, Sendable {
  /// For people: frames with the line, the source line and suggestions.
  case text
  /// One line per finding, for grep and for editors.
  case concise
  /// One JSON object with findings and summary.
  case json
  /// One JSON object per finding, each on its own line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions: findings next to the changed lines.
  case github
  /// Code Quality of GitLab.
  case gitlab
  /// Reviewdog's format, one object.
  case rdjson
  /// Reviewdog's format, one object per finding, each on its own line.
  case rdjsonl
  /// Checkstyle's XML, which most continuous integration systems understand.
  case checkstyle
  /// JUnit's XML: one suite per note, one failed case per finding.
  case junit

  /// A reporter for this format. Options without a meaning for a format (colour in json) change nothing.
  package func reporter(_ options: ReportOptions = ReportOptions()) -> any Reporter {
    switch self {
    case .text: TextReporter(options)
    case .concise: ConciseReporter(options)
    case .json: JSONReporter()
    case .jsonl: JSONLinesReporter()
    case .sarif: SARIFReporter(options)
    case .github: GitHubReporter(options)
    case .gitlab: GitLabReporter(options)
    case .rdjson: RDJSONReporter()
    case .rdjsonl: RDJSONLinesReporter()
    case .checkstyle: CheckstyleReporter(options)
    case .junit: JUnitReporter()
    }
  }
}

/// The appearance of a report.
package struct ReportOptions: Sendable {
  /// Decided by the caller; see `ColorChoice`.
  package var isColored: Bool
  /// Columns of the terminal: lines of the notes are cut to it, and messages wrapped. Nil when there is no terminal
  /// (see `Terminal`): lines are cut to 80 columns, and messages stay on one line so that they can be searched.
  package var width: Int?
  /// Findings only: no closing line. A json report keeps its summary, which is part of its schema.
  package var isQuiet: Bool
  /// The program that wrote it, for reports that name it.
  package var tool = ReportingTool()
  /// File names in reports for programs that have a root of their own.
  package var paths = ReportPaths()

  /// Plain text without a terminal by default.
  package init(isColored: Bool = false, width: Int? = nil, isQuiet: Bool = false) {
    self.isColored = isColored
    self.width = width
    self.isQuiet = isQuiet
  }
}
