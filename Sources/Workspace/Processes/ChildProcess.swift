import Libc
import Synchronization

/// A program that runs alongside Calque, with pipes to its standard input and from its standard output. It shares our
/// standard error, unless that is to be read.
///
/// Not shared between threads. Whoever starts one waits for it: see `wait`.
struct ChildProcess: Sendable {
  /// The child's standard input; nil when it has none.
  let input: Descriptor?
  /// The child's standard output.
  let output: Descriptor
  /// The child's standard error; nil when it goes where ours goes.
  let errors: Descriptor?
  private let identifier: pid_t
  private let leadsGroup: Bool

  /// Starts `arguments[0]`, a path or a name that is looked up by `ProgramFile`, with the others as its arguments.
  /// - Parameters:
  ///   - environment: its environment, if not ours.
  ///   - leadsGroup: whether the processes that it starts belong to it, so that `kill` ends them too.
  /// - Throws: `SystemError` when it cannot be started: ENOENT when there is no such program.
  init(
    _ arguments: [String], environment: ProcessEnvironment = .current, hasInput: Bool = false,
    readsErrors: Bool = false, leadsGroup: Bool = false
  ) throws(SystemError) {
    guard let name = arguments.first, let program = ProgramFile.path(of: name) else { throw SystemError(ENOENT) }
    // One at a time: a child that is started between the two steps that make a pipe would keep the pipe open.
    self = try Self.starting.withLock { _ in
      Result { () throws(SystemError) in
        try ChildProcess(
          program, Array(arguments.dropFirst()), environment, hasInput: hasInput, readsErrors: readsErrors,
          leadsGroup: leadsGroup)
      }
    }.get()
  }

  private static let starting = Mutex(())

  private init(
    _ program: String, _ arguments: [String], _ environment: ProcessEnvironment, hasInput: Bool, readsErrors: Bool,
    leadsGroup: Bool
  ) throws(SystemError) {
    let input = hasInput ? try Pipe() : nil
    let output = try Pipe()
    let errors = readsErrors ? try Pipe() : nil
    let spawn = Spawn(
      input: input?.reading, output: output.writing, errors: errors?.writing, leadsGroup: leadsGroup,
      environment: environment)
    let child = Result { () throws(SystemError) in try spawn.start([program] + arguments) }
    for end in [input?.reading, output.writing, errors?.writing] { end?.close() }
    if case .failure = child {
      for end in [input?.writing, output.reading, errors?.reading] { end?.close() }
    }
    identifier = try child.get()
    self.leadsGroup = leadsGroup
    self.input = input?.writing
    self.output = output.reading
    self.errors = errors?.reading
  }

  /// Closes the open pipes and waits for the end.
  /// - Returns: the exit status; 128 plus the signal's number when a signal ended it, as shells count.
  @discardableResult
  func wait() -> Int32 {
    closePipes()
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Ends it, whatever it is doing.
  func kill() { send(SIGKILL) }

  private func closePipes() { for end in [input, output, errors] { end?.close() } }

  private func send(_ signal: Int32) {
    let receiver = leadsGroup ? -identifier : identifier
    #if canImport(Darwin)
      _ = Darwin.kill(receiver, signal)
    #elseif canImport(Musl)
      _ = Musl.kill(receiver, signal)
    #else
      _ = Glibc.kill(receiver, signal)
    #endif
  }
}

/// Two ends, neither of which other children inherit.
private struct Pipe {
  let reading: Descriptor
  let writing: Descriptor

  init() throws(SystemError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemError.last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(number: ends[0])
    writing = Descriptor(number: ends[1])
  }
}
