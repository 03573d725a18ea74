import Libc

/// How a child is started.
struct Spawn {
  /// Its standard input; none when nil.
  let input: Descriptor?
  let output: Descriptor
  /// Its standard error; ours when nil.
  let errors: Descriptor?
  let leadsGroup: Bool
  var environment = ProcessEnvironment.current

  /// Starts the file at the path `arguments[0]`.
  /// - Returns: the number of the process.
  func start(_ arguments: [String]) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var (actions, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?) = (nil, nil)
    #else
      var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
    if let errors { posix_spawn_file_actions_adddup2(&actions, errors.number, STDERR_FILENO) }
    var signals = Self.signalsWeIgnore
    posix_spawnattr_setsigdefault(&attributes, &signals)
    if leadsGroup { posix_spawnattr_setpgroup(&attributes, 0) }
    posix_spawnattr_setflags(
      &attributes, Int16(leadsGroup ? POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP : POSIX_SPAWN_SETSIGDEF))

    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.entries.map(Self.copy) + [nil]
    defer { for text in words + variables { free(text) } }
    guard let program = words.first ?? nil else { throw SystemError(ENOENT) }
    var identifier = pid_t()
    let code = posix_spawn(&identifier, program, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw SystemError(code) }
    return identifier
  }

  /// As a C string; the caller frees it.
  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    (bytes + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer { $0.baseAddress.flatMap { strdup($0) } }
  }

  /// A child handles them as programs do by default.
  private static var signalsWeIgnore: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    return signals
  }
}
