import Libc

/// The terminal that an open file descriptor (1 for standard output) writes to.
package struct Terminal: Sendable {
  package let descriptor: Int32

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether it is a terminal at all.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Wider terminals are treated as having this many columns.
  static let mostColumns = 10_000

  /// Its columns: COLUMNS if set, otherwise the terminal's own value, otherwise nil.
  package func width(environment: [String: String]) -> Int? {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return min(columns, Self.mostColumns) }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
