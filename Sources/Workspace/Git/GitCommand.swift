import SourceText

/// How git is run: as the program in the absolute folders of the PATH, and so that nothing named by a repository's
/// configuration is executed.
///
/// A cloned repository's `.git/config` may come from a stranger (an unpacked archive, a repository inside another). Of
/// the things that it can make git execute, our calls could reach: the file system monitor, external diff and textconv
/// programs, hooks that run when the index is written, clean filters when a file is compared with the index, and the
/// transport when a partial clone fetches missing objects. Each is switched off here. Variables that tell git where the
/// repository and its index are stay: git sets them for hooks.
struct GitCommand: Sendable {
  /// Absolute path of the program.
  private let program: String
  private var environment: ProcessEnvironment

  /// - Parameter isNested: whether the repository is a different one from that in the environment.
  /// - Throws: `FileProblem` when there is no git.
  init(isNested: Bool = false) throws(FileProblem) {
    guard let program = ProgramFile.path(of: "git") else {
      throw FileProblem(
        path: "git", message: "is not in an absolute folder of PATH and is needed to list changes, install it")
    }
    self.program = program
    environment = Self.environment(isNested: isNested)
  }

  /// The output of git in `folder`.
  /// - Parameter heedsHooks: whether the question is where hooks are, so that git has to know their setting.
  func run(_ arguments: [String], in folder: String, heedsHooks: Bool = false) throws(FileProblem) -> [UInt8] {
    let output: ProcessOutput
    do throws(SystemError) {
      output = try ProcessOutput(of: words(arguments, folder, heedsHooks: heedsHooks), environment: environment)
    } catch {
      throw FileProblem(path: "git", message: error.message)
    }
    guard output.status == 0 else {
      throw FileProblem(path: folder, message: "git cannot list the changes here: \(output.complaint)")
    }
    return output.output
  }

  /// A git process that runs in `folder` and answers questions.
  func start(_ arguments: [String], in folder: String) throws(SystemError) -> ChildProcess {
    try ChildProcess(words(arguments, folder, heedsHooks: false), environment: environment, hasInput: true)
  }

  /// The same with the filters that are configured for `folder` switched off: the file itself is then compared with the
  /// index, which may name a file too many but never one too few. Needs git 2.31.
  func withoutFilters(in folder: String) throws(FileProblem) -> GitCommand {
    // The status is 1 when there is none.
    let keys = (try? run(["config", "--name-only", "-z", "--get-regexp", #"^filter\."#], in: folder)) ?? []
    let drivers = Set(
      keys.split(separator: 0).compactMap { String(validating: $0, as: UTF8.self) }.compactMap { key in
        key.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(key[..<$0]) }
      })
    var command = self
    for driver in drivers.sorted() {
      for variable in ["clean", "smudge", "process"] { command.set("\(driver).\(variable)", to: "") }
      command.set("\(driver).required", to: "false")
    }
    return command
  }

  /// Adds a value to the configuration through the environment, where a key may contain any character.
  private mutating func set(_ key: String, to value: String) {
    let count = environment["GIT_CONFIG_COUNT"].flatMap { Int($0) } ?? 0
    environment["GIT_CONFIG_KEY_\(count)"] = key
    environment["GIT_CONFIG_VALUE_\(count)"] = value
    environment["GIT_CONFIG_COUNT"] = "\(count + 1)"
  }

  private func words(_ arguments: [String], _ folder: String, heedsHooks: Bool) -> [String] {
    [program, "-C", folder, "--no-pager", "--literal-pathspecs"] + Self.switches
      + (heedsHooks ? [] : ["-c", "core.hooksPath=/dev/null"]) + arguments
  }

  private static let switches = [
    "-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit", "-c", "credential.helper=",
  ]

  private static func environment(isNested: Bool) -> ProcessEnvironment {
    var environment = ProcessEnvironment.current
    if isNested { for name in aboutRepository { environment[name] = nil } }
    // They are relative to our working folder, and git runs in another.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"] {
      if let path = environment[name], !path.isEmpty, !path.hasPrefix("/"), let folder = WorkingFolder.path {
        environment[name] = Paths.join(folder, path)
      }
    }
    environment["GIT_EXTERNAL_DIFF"] = nil
    environment["GIT_DIFF_OPTS"] = nil
    // For programs that git itself starts.
    environment["PATH"] = ProgramFile.folders.joined(separator: ":")
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_NO_LAZY_FETCH"] = "1"
    // Unknown before git 2.44: no protocol is allowed there, so that nothing is fetched.
    environment["GIT_ALLOW_PROTOCOL"] = "none"
    environment["GIT_SSH_COMMAND"] = "false"
    environment["GIT_ASKPASS"] = ""
    return environment
  }

  /// The variables that git itself removes when it enters a submodule (`git rev-parse --local-env-vars`), except
  /// options.
  private static let aboutRepository = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE", "GIT_GRAFT_FILE", "GIT_INDEX_FILE", "GIT_NO_REPLACE_OBJECTS", "GIT_REPLACE_REF_BASE",
    "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_COMMON_DIR", "GIT_INTERNAL_SUPER_PREFIX",
  ]
}
