import Libc

/// What an open file descriptor (1 for standard output) shows on.
package struct Terminal: Sendable {
  package let descriptor: Int32

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether it is a terminal at all.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Wider terminals are taken for one of so many columns.
  static let mostColumns = 10_000

  /// Its columns: COLUMNS when somebody set it, else what the terminal says, else nil.
  package func width(environment: [String: String]) -> Int? {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return min(columns, Self.mostColumns) }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
