/// Writes a run in one format. Called in order: `begin`, `report` once per file, `end`; so that output can be
/// written while later files are still checked. Appends UTF-8 to the caller's buffer and knows nothing of files or
/// pipes: the caller writes the buffer wherever it likes, empties it, and handles errors there.
///
///     var reporter = OutputFormat.text.reporter(ReportOptions(isColored: true, width: 100))
///     var bytes: [UInt8] = []
///     reporter.begin(to: &bytes)
///     for file in checked { reporter.report(file, to: &bytes) }
///     reporter.end(summary, to: &bytes)
package protocol Reporter: Sendable {
  /// Writes everything before the first finding.
  mutating func begin(to output: inout [UInt8])
  /// Writes the findings of one file; nothing when there are none.
  mutating func report(_ file: FileReport, to output: inout [UInt8])
  /// Writes everything after the last finding.
  mutating func end(_ summary: RunSummary, to output: inout [UInt8])
}

extension Reporter {
  package mutating func begin(to output: inout [UInt8]) {}
  package mutating func end(_ summary: RunSummary, to output: inout [UInt8]) {}
}
