import Libc

/// Reads lines as they arrive, in bounded memory: a slow writer is answered line by line, a quick one in batches.
package struct LineReader: Sendable {
  /// A line without its end (LF or CRLF).
  package enum Line: Equatable, Sendable {
    case text([UInt8])
    /// Longer than the limit; its content is lost.
    case tooLong
  }

  private let descriptor: Int32
  private let limit: Int
  /// The start of a line whose end has not arrived.
  private var open: [UInt8] = []
  private var isSkipping = false
  private var isAtEnd = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameters:
  ///   - descriptor: 0 for standard input.
  ///   - limit: the most bytes that a line may have.
  package init(descriptor: Int32 = STDIN_FILENO, limit: Int = 1 << 24) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The lines that have arrived; waits for one. Nil at the end of the input.
  package mutating func next() throws(SystemError) -> [Line]? {
    while !isAtEnd {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError.last
      }
      if count == 0 {
        isAtEnd = true
        let isWhole = open.isEmpty && !isSkipping
        return isWhole ? nil : [close()]
      }
      let lines = lines(in: buffer[..<count])
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func lines(in bytes: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      append(rest[..<end])
      lines.append(close())
      rest = rest[(end + 1)...]
    }
    append(rest)
    return lines
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if isSkipping { return }
    open += bytes
    guard open.count > limit else { return }
    isSkipping = true
    open = []
  }

  private mutating func close() -> Line {
    defer {
      isSkipping = false
      open = []
    }
    if isSkipping { return .tooLong }
    if open.last == 0x0D { open.removeLast() }
    return .text(open)
  }
}
