import Reporting
import Workspace

/// Output of the program outside its reports.
enum Console {
  /// Writes to standard output; ends the program quietly when nobody reads it any more.
  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// The same for bytes that are not a line.
  static func write(_ bytes: [UInt8]) {
    do throws(SystemError) { try Descriptor.standardOutput.put(bytes) } catch {
      if error.isBrokenPipe { ExitStatus.brokenPipe.end() }
      complain("calque: standard output cannot be written: \(error.message)")
      ExitStatus.trouble.end()
    }
  }

  /// Writes to standard error. If even that fails, nothing can be reported.
  static func complain(_ text: String) { try? Descriptor.standardError.put((text + "\n").utf8) }

  /// Writes to standard error, which is a terminal, without a line end.
  static func show(_ text: String) { try? Descriptor.standardError.put(text.utf8) }

  /// A line about the run itself, in colour if requested.
  static func complain(_ remark: Notice, color: ColorChoice) {
    try? Descriptor.standardError.put(remark.line(palette(color, on: .standardError)))
  }

  /// Whether output to `descriptor` can be erased: it is a terminal, and not a dumb one.
  static func isErasable(_ descriptor: Descriptor) -> Bool {
    Terminal(descriptor: descriptor.number).isTerminal && Environment.aboutTerminals["TERM"] != "dumb"
  }

  /// The colours for output to `descriptor`.
  static func palette(_ color: ColorChoice, on descriptor: Descriptor) -> Palette {
    let terminal = Terminal(descriptor: descriptor.number)
    return Palette(
      isColored: color.isColored(environment: Environment.aboutTerminals, isTerminal: terminal.isTerminal))
  }

  /// Columns of the terminal that `descriptor` writes to, if it is one.
  static func width(of descriptor: Descriptor) -> Int? {
    Terminal(descriptor: descriptor.number).width(environment: Environment.aboutTerminals)
  }
}
