import SourceText

/// How git is run: as the program in the PATH's absolute folders, and so that nothing which a repository's configuration
/// names is executed.
///
/// A cloned repository's `.git/config` may come from a stranger (an unpacked archive, a repository inside another). Of
/// what it can make git execute, the calls that we make could reach: the file system monitor, external diff and textconv
/// programs, hooks that run when the index is written, clean filters when a file is compared with the index, and the
/// transport when a partial clone fetches what it lacks. Each is switched off here. Variables that tell git where the
/// repository and its index are stay: git sets them for hooks.
struct GitCommand: Sendable {
  /// Absolute path of the program.
  private let program: String
  private var environment: ProcessEnvironment

  /// - Parameter isNested: whether the repository is another one than what the environment speaks of.
  /// - Throws: `FileProblem` when there is no git.
  init(isNested: Bool = false) throws(FileProblem) {
    guard let program = ProgramFile.path(of: "git") else {
      throw FileProblem(
        path: "git", message: "is in no absolute folder of PATH, and is needed to tell what changed, install it")
    }
    self.program = program
    environment = Self.environment(isNested: isNested)
  }

  /// What git writes in `folder`.
  /// - Parameter heedsHooks: whether it is asked where hooks are, and so has to know.
  func run(_ arguments: [String], in folder: String, heedsHooks: Bool = false) throws(FileProblem) -> [UInt8] {
    let output: ProcessOutput
    do throws(SystemError) {
      output = try ProcessOutput(of: words(arguments, folder, heedsHooks: heedsHooks), environment: environment)
    } catch {
      throw FileProblem(path: "git", message: error.message)
    }
    guard output.status == 0 else {
      throw FileProblem(path: folder, message: "git cannot tell what changed here: \(output.complaint)")
    }
    return output.output
  }

  /// A git that runs in `folder` and is talked to.
  func start(_ arguments: [String], in folder: String) throws(SystemError) -> ChildProcess {
    try ChildProcess(words(arguments, folder, heedsHooks: false), environment: environment, hasInput: true)
  }

  /// The same with the filters that are configured for `folder` switched off: what is compared with the index is then the
  /// file as it is, which may name a file too many and never one too few. Needs git 2.31.
  func withoutFilters(in folder: String) throws(FileProblem) -> GitCommand {
    // It ends with 1 when there is none.
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

  /// Adds a value to the configuration by the environment, where a key may hold any character.
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
    // They start from our working folder, and git is to run in another.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"] {
      if let path = environment[name], !path.isEmpty, !path.hasPrefix("/"), let folder = WorkingFolder.path {
        environment[name] = Paths.join(folder, path)
      }
    }
    environment["GIT_EXTERNAL_DIFF"] = nil
    environment["GIT_DIFF_OPTS"] = nil
    // For what git itself starts.
    environment["PATH"] = ProgramFile.folders.joined(separator: ":")
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_NO_LAZY_FETCH"] = "1"
    // Before git 2.44 that is unknown: no protocol is allowed, so that nothing is fetched.
    environment["GIT_ALLOW_PROTOCOL"] = "none"
    environment["GIT_SSH_COMMAND"] = "false"
    environment["GIT_ASKPASS"] = ""
    return environment
  }

  /// What git itself takes away when it goes into a submodule (`git rev-parse --local-env-vars`), but for options.
  private static let aboutRepository = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE", "GIT_GRAFT_FILE", "GIT_INDEX_FILE", "GIT_NO_REPLACE_OBJECTS", "GIT_REPLACE_REF_BASE",
    "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_COMMON_DIR", "GIT_INTERNAL_SUPER_PREFIX",
  ]
}
