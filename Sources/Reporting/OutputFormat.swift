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

  /// Writes this format. Options that a format has no use for (colour in json) change nothing.
  package func reporter(_ options: ReportOptions = ReportOptions()) -> any Reporter {
    switch self {
    case .text: TextReporter(options)
    case .concise: ConciseReporter(options)
    case .json: JSONReporter()
    case .jsonl: JSONLinesReporter()
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

  /// Plain text for no terminal, unless told otherwise.
  package init(isColored: Bool = false, width: Int? = nil, isQuiet: Bool = false) {
    self.isColored = isColored
    self.width = width
    self.isQuiet = isQuiet
  }
}
