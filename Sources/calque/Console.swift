import Reporting
import Workspace

/// What the program says outside its reports.
enum Console {
  /// Writes to standard output; ends the program quietly when nobody reads it any more.
  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// The same for bytes that are no line.
  static func write(_ bytes: [UInt8]) {
    do throws(SystemError) { try Descriptor.standardOutput.put(bytes) } catch {
      if error.isBrokenPipe { ExitStatus.brokenPipe.end() }
      complain("calque: standard output cannot be written: \(error.message)")
      ExitStatus.trouble.end()
    }
  }

  /// Writes to standard error. When even that fails, there is nobody left to tell.
  static func complain(_ text: String) { try? Descriptor.standardError.put((text + "\n").utf8) }

  /// Writes to the terminal that standard error is, without a line end.
  static func show(_ text: String) { try? Descriptor.standardError.put(text.utf8) }

  /// A line about the run itself, in colour where that is wanted.
  static func complain(_ remark: Notice, color: ColorChoice) {
    try? Descriptor.standardError.put(remark.line(palette(color, on: .standardError)))
  }

  /// Whether what was written to `descriptor` can be taken back: it is a terminal, and no simple one.
  static func isErasable(_ descriptor: Descriptor) -> Bool {
    Terminal(descriptor: descriptor.number).isTerminal && Environment.aboutTerminals["TERM"] != "dumb"
  }

  /// The colours for what is written to `descriptor`.
  static func palette(_ color: ColorChoice, on descriptor: Descriptor) -> Palette {
    let terminal = Terminal(descriptor: descriptor.number)
    return Palette(
      isColored: color.isColored(environment: Environment.aboutTerminals, isTerminal: terminal.isTerminal))
  }

  /// Columns of the terminal that `descriptor` shows on, when it is one.
  static func width(of descriptor: Descriptor) -> Int? {
    Terminal(descriptor: descriptor.number).width(environment: Environment.aboutTerminals)
  }
}
