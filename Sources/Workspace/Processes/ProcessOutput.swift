import Libc

/// The output of a program and its exit status.
struct ProcessOutput: Sendable {
  /// Zero for success, as reported by the program.
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]

  /// Runs `arguments` to the end, without input.
  /// - Throws: `SystemError` when the program cannot be started.
  init(of arguments: [String], environment: ProcessEnvironment) throws(SystemError) {
    let child = try ChildProcess(arguments, environment: environment, readsErrors: true)
    (output, errors) = Self.drain(child.output, child.errors ?? child.output)
    status = child.wait()
  }

  /// Its error message: the first line that tells why it ended, otherwise the first one; and the command that it
  /// recommends, which git writes in a line that begins with a tab.
  var complaint: String {
    let lines = errors.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
    let reason = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first ?? ""
    guard let advice = lines.first(where: { $0.hasPrefix("\t") }) else { return reason }
    return "\(reason); git advises: \(advice.dropFirst())"
  }

  /// Reads both to their ends, whichever has data: a child that fills one while we wait for the other would wait for us
  /// for ever.
  private static func drain(_ first: Descriptor, _ second: Descriptor) -> ([UInt8], [UInt8]) {
    var waiting = [first, second].map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    var texts: [[UInt8]] = [[], []]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { break }
      for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let count = read(waiting[index].fd, &buffer, buffer.count)
        if count > 0 {
          texts[index] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          // `poll` skips a negative number.
          waiting[index].fd = -1
        }
      }
    }
    return (texts[0], texts[1])
  }
}
