import Linting
import SourceText

/// One line per finding, `path:line:column: severity[rule] message`, as compilers write it: for grep, and for editors
/// (Vim: `errorformat=%f:%l:%c:\ %t%*[^[][%o]\ %m`). The path stays unchanged so that an editor can open it, except for
/// control characters and for `./` before a colon: GitHub Actions obeys lines that begin with `::`.
package struct ConciseReporter: Reporter {
  private let palette: Palette

  package init(_ options: ReportOptions = ReportOptions()) { palette = Palette(isColored: options.isColored) }

  package mutating func report(_ file: FileReport, to output: inout [UInt8]) {
    var cursor = PositionCursor(file.file)
    let prefix = file.file.path.hasPrefix(":") ? "./" : ""
    let path = VisibleText.painted(prefix + file.file.path, .plain, palette)
    for finding in file.diagnostics {
      let place = cursor.place(of: finding.range.start)
      let label = "\(finding.severity.rawValue)[\(finding.rule)]"
      let prose = WrappedText().adding(label, .severity(finding.severity)).adding(" \(finding.message.text)")
      output += "\(path):\(place.line):\(place.column): \(prose.lines(palette))\n".utf8
    }
  }
}
