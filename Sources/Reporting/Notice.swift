import SourceText

/// A line about the run itself, for standard error: what could not be read, what limits the run.
package enum Notice: Sendable {
  /// A file that could not be read or used.
  case problem(FileProblem)
  /// What limits the run and what to do about it.
  case notice(String)

  /// The line in UTF-8 with its line end: `calque: notes/x-ar.md:3: invalid UTF-8 …`.
  package func line(_ palette: Palette) -> [UInt8] {
    let prose: WrappedText
    switch self {
    case .problem(let problem):
      let place = problem.path + [problem.line, problem.column].compactMap { $0.map { ":\($0)" } }.joined()
      prose = WrappedText().adding("calque:", .severity(.error)).adding(" \(place): \(problem.message)")
    case .notice(let notice):
      prose = WrappedText().adding("calque:", .label).adding(" \(notice)")
    }
    return Array("\(prose.lines(palette))\n".utf8)
  }
}
