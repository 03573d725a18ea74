/// The formats of `--format`.
package enum OutputFormat: String, CaseIterable, Sendable {
  /// For people: frames with the line, the source line and what to write.
  case text
  /// One line a finding, for grep and for editors.
  case concise
  /// One JSON object with findings and summary.
  case json
  /// One JSON object a finding, a line each.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions: findings beside the changed lines.
  case github
  /// Code Quality of GitLab.
  case gitlab
  /// Reviewdog's format, one object.
  case rdjson
  /// Reviewdog's format, one object a finding, a line each.
  case rdjsonl
  /// Checkstyle's XML, which most continuous integration understands.
  case checkstyle
  /// JUnit's XML: a suite a note, a failed case a finding.
  case junit

  /// Writes this format. Options that a format has no use for (colour in json) change nothing.
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

/// How a report looks.
package struct ReportOptions: Sendable {
  /// Decided by the caller; see `ColorChoice`.
  package var isColored: Bool
  /// Columns of the terminal: lines of the notes are cut to it, and messages wrapped. Nil when there is no terminal
  /// (see `Terminal`): lines are cut to 80 columns, and messages stay on one line for those who search them.
  package var width: Int?
  /// Findings only: no closing line. A json report keeps its summary, which is part of its schema.
  package var isQuiet: Bool
  /// What wrote it; for reports that say so.
  package var tool = ReportingTool()
  /// Names of files in reports for programs that have a root of their own.
  package var paths = ReportPaths()

  /// Plain text for no terminal, unless told otherwise.
  package init(isColored: Bool = false, width: Int? = nil, isQuiet: Bool = false) {
    self.isColored = isColored
    self.width = width
    self.isQuiet = isQuiet
  }
}
