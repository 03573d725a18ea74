import SourceText

/// A line about the run itself, for standard error: what could not be read, what limits the run.
package enum Remark: Sendable {
  /// A file that could not be read or used.
  case problem(FileProblem)
  /// What limits the run and what to do about it.
  case notice(String)
  /// The line in UTF-8 with its line end: `calque: notes/x-ar.md:3: invalid UTF-8 …`.
  package func line(_ palette: Palette) -> [UInt8] {
    let text: String
    switch self {
    case .problem(let problem):
      let place = problem.path + (problem.line.map { ":\($0)" } ?? "")
      text =
        palette.paint("calque:", .severity(.error)) + " " + VisibleText.painted(place, .plain, palette)
        + VisibleText.paintedMessage(": \(problem.message)", .plain, palette)
    case .notice(let notice):
      text = palette.paint("calque:", .label) + " " + VisibleText.paintedMessage(notice, .plain, palette)
    }
    return Array("\(text)\n".utf8)
  }
}
