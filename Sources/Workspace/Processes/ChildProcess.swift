#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that runs beside us, with pipes to its standard input and from its standard output. Its standard error is
/// ours, unless it is to be read.
///
/// Not shared between threads. Whoever starts one waits for it: see `wait`.
package struct ChildProcess {
  /// Where the child reads; nil when it has no input.
  package let input: Descriptor?
  /// What the child writes.
  package let output: Descriptor
  /// What the child complains about; nil when its complaints go where ours go.
  package let errors: Descriptor?
  private let identifier: pid_t

  /// Starts `arguments[0]`, found in the PATH, with the others as its arguments.
  /// - Throws: `SystemError` when it cannot be started: ENOENT when there is no such program.
  package init(_ arguments: [String], hasInput: Bool = false, readsErrors: Bool = false) throws(SystemError) {
    let input = hasInput ? try Pipe() : nil
    let output = try Pipe()
    let errors = readsErrors ? try Pipe() : nil
    identifier = try Self.spawn(arguments, input: input?.reading, output: output.writing, errors: errors?.writing)
    input?.reading.close()
    output.writing.close()
    errors?.writing.close()
    self.input = input?.writing
    self.output = output.reading
    self.errors = errors?.reading
  }

  /// Closes what is open between us and waits for the end.
  /// - Returns: the exit status; 128 and the signal's number when a signal ended it, as shells count.
  @discardableResult
  package func wait() -> Int32 {
    input?.close()
    output.close()
    errors?.close()
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Ends it, whatever it is doing.
  package func kill() { _ = signal(SIGKILL) }

  private func signal(_ number: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.kill(identifier, number)
    #elseif canImport(Musl)
      Musl.kill(identifier, number)
    #else
      Glibc.kill(identifier, number)
    #endif
  }

  private static func spawn(
    _ arguments: [String], input: Descriptor?, output: Descriptor, errors: Descriptor?
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
    if let errors { posix_spawn_file_actions_adddup2(&actions, errors.number, STDERR_FILENO) }

    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    guard let program = words.first ?? nil else { throw SystemError(ENOENT) }
    var identifier = pid_t()
    let code = posix_spawnp(&identifier, program, &actions, nil, &words, environ)
    guard code == 0 else { throw SystemError(code) }
    return identifier
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
