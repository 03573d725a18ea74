import Libc

/// A program that runs alongside Calque and communicates in lines: one goes in, one comes out. Used by one thread at a
/// time.
package final class LineProcess {
  private let process: ChildProcess
  private let input: Int32
  private let output: Int32
  /// Output that is not a whole line yet.
  private var buffer: [UInt8] = []

  /// Bytes of a line; a longer one is not an answer.
  private static let longestLine = 1 << 20

  /// Why no line arrived.
  package enum Failure: Error, Hashable, Sendable {
    case tookTooLong
    /// It ended, or closed its output.
    case ended
    case wroteTooMuch
    case failed(SystemError)
  }

  /// Starts `command` in a shell; its standard error is shown as it arrives.
  package init(_ command: String) throws(SystemError) {
    process = try ChildProcess(["/bin/sh", "-c", command], hasInput: true, leadsGroup: true)
    output = process.output.number
    input = process.input?.number ?? -1
    // A program that does not read must not block us.
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  deinit {
    // Closed pipes would end most programs; this one has had its time, and so have the processes that its shell
    // started.
    process.kill()
    process.wait()
  }

  /// Sends one line, including its end, within `seconds`.
  package func send(_ line: [UInt8], within seconds: Double) throws(Failure) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var sent = 0
    while sent < line.count {
      try wait(for: input, POLLOUT, until: deadline)
      let count = line.withUnsafeBytes { write(input, $0.baseAddress?.advanced(by: sent), line.count - sent) }
      if count >= 0 {
        sent += count
      } else if errno != EINTR && errno != EAGAIN {
        throw errno == EPIPE ? .ended : .failed(.last)
      }
    }
  }

  /// The next line, without its end, that arrives within `seconds`.
  package func line(within seconds: Double) throws(Failure) -> [UInt8] {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var searched = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[..<end])
        buffer.removeSubrange(...end)
        return line.last == 0x0D ? line.dropLast() : line
      }
      searched = buffer.count
      guard searched <= Self.longestLine else { throw .wroteTooMuch }
      try wait(for: output, POLLIN, until: deadline)
      try fill()
    }
  }

  private func fill() throws(Failure) {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(output, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 {
      throw .ended
    } else if errno != EINTR && errno != EAGAIN {
      throw .failed(.last)
    }
  }

  private func wait(for descriptor: Int32, _ event: Int32, until deadline: ContinuousClock.Instant) throws(Failure) {
    while true {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { throw .tookTooLong }
      var item = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      let ready = poll(&item, 1, Int32(min(left.rounded(.up), 60_000)))
      if ready > 0 { return }
      if ready < 0 && errno != EINTR { throw .failed(.last) }
    }
  }
}
