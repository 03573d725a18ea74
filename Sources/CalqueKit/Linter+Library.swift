import Linting
import SourceText
import UnicodeText
import Workspace

extension Linter {
  /// Reads the note at `path` and checks it. A note in the source language has no findings.
  ///
  /// ```swift
  /// let linter = Linter(LintOptions())
  /// for finding in try linter.findings(inFile: "docs/de/guide.md") {
  ///   print(finding.start.line, finding.diagnostic.message.text)
  /// }
  /// ```
  /// - Throws: `FileProblem` when the note cannot be read.
  public func findings(inFile path: String) throws(FileProblem) -> [Finding] {
    try findings(in: .text(path: path, bytes: FileReader.bytes(of: path)))
  }

  /// Checks a note that is not a file yet, such as an editor's buffer.
  /// - Parameter path: where it would be: determines its format, its language and its source.
  public func findings(in text: String, path: String) throws(FileProblem) -> [Finding] {
    try findings(in: .text(path: path, bytes: Array(text.utf8)))
  }

  private func findings(in input: LintInput) throws(FileProblem) -> [Finding] {
    let analyzer: TextAnalyzer
    do throws(ICUError) { analyzer = try TextAnalyzer() } catch {
      throw FileProblem(path: input.path, message: error.description)
    }
    switch check(input, on: analyzer) {
    case .checked(let report, _): return report.diagnostics.map { Finding($0, in: report.file) }
    case .isSource, .unknownLanguage, .empty, .fixed: return []
    case .unreadable(let problem): throw problem
    case .misconfigured(let mistakes): throw mistakes[0]
    }
  }
}
