import Foundation
import RuleTesting
import Testing

/// Programs that a repository's configuration, or a file named like a program, would cause to run when Calque calls
/// git.
@Suite struct GitSafetyTests {
  /// Lines of `.git/config`; PROGRAM runs and leaves a mark.
  @Test(arguments: [
    "[core]\n\tfsmonitor = PROGRAM\n",
    "[core]\n\tfsmonitor = PROGRAM\n\tfsmonitorHookVersion = 1\n",
    "[core]\n\tpager = PROGRAM\n\teditor = PROGRAM\n\tsshCommand = PROGRAM\n[pager]\n\tdiff = PROGRAM\n",
    "[diff]\n\texternal = PROGRAM\n",
    "[diff \"x\"]\n\tcommand = PROGRAM\n\ttextconv = PROGRAM\n\tcachetextconv = true\n",
    "[filter \"x\"]\n\tclean = PROGRAM\n\trequired = true\n",
    "[filter \"x\"]\n\tprocess = PROGRAM\n",
    "[filter \"x\"]\n\tclean = PROGRAM\n\tsmudge = PROGRAM\n[filter \"a=b\"]\n\tclean = PROGRAM\n",
    "[alias]\n\tdiff = !PROGRAM\n\trev-parse = !PROGRAM\n\tls-files = !PROGRAM\n\tcat-file = !PROGRAM\n",
    "[credential]\n\thelper = !PROGRAM\n[core]\n\taskPass = PROGRAM\n",
    "[include]\n\tpath = more\n",
  ])
  func configuredProgramsAreNotRun(configuration: String) throws {
    let trap = try Trap()
    let repository = try Repository([
      ".gitattributes": "*.md filter=x diff=x\nb-de.md filter=a=b\n", "a-de.md": Notes.german, "b-de.md": Notes.german,
      "c-de.md": Notes.german,
    ])
    // One is changed, one differs only in its date, one is staged.
    try repository.write("a-de.md", Notes.mixed)
    try repository.write("b-de.md", Notes.german)
    try repository.write("c-de.md", Notes.mixed)
    try repository.git("add", "c-de.md")
    let past = Date(timeIntervalSinceNow: -1000)
    try FileManager.default.setAttributes(
      [.modificationDate: past], ofItemAtPath: repository.folder.path + "/b-de.md")
    try repository.write(
      ".git/more", "[core]\n\tfsmonitor = \(trap.program)\n[filter \"x\"]\n\tclean = \(trap.program)\n")
    try trap.arm(repository, configuration)
    for arguments in [["--changed"], ["--staged"], ["--since", "HEAD"]] {
      let run = try CommandRun(arguments + ["--format", "concise"], in: repository.folder)
      #expect(run.status == 1, "\(run.errors)")
      #expect(!trap.wentOff, "\(arguments)")
    }
    #expect(try repository.flagged("--changed") == ["a-de.md", "c-de.md"])
    #expect(try repository.flagged("--staged") == ["c-de.md"])
    #expect(!trap.wentOff)
  }

  @Test func whatGitAdvisesIsPassedOn() throws {
    let folder = try TemporaryFolder([
      "bin/git": """
      #!/bin/sh
      printf "fatal: detected dubious ownership in repository at '/x'\\nTo add an exception, call:\\n\\n" >&2
      printf '\\tgit config --global --add safe.directory /x\\n' >&2
      exit 128

      """, "a-de.md": Notes.german,
    ])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/git")
    let run = try CommandRun(
      ["lint", "--staged"], in: folder, environment: ["PATH": folder.path + "/bin:/usr/bin:/bin"])
    #expect(run.status == 2)
    #expect(run.errors.contains("detected dubious ownership in repository at '/x'; git advises: git config --global"))
    #expect(run.errors.contains("--add safe.directory /x"))
  }

  @Test func hooksForAWrittenIndexAreNotRun() throws {
    let trap = try Trap()
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.write("a-de.md", Notes.mixed)
    try repository.write(".git/hooks/post-index-change", "#!/bin/sh\nexec \(trap.program)\n")
    let hook = repository.folder.path + "/.git/hooks/post-index-change"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    for arguments in [["--changed"], ["--staged"]] { _ = try CommandRun(arguments, in: repository.folder) }
    #expect(!trap.wentOff)
  }

  /// A partial clone fetches a missing object when it is requested.
  @Test func nothingIsFetched() throws {
    let trap = try Trap()
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.write("a-de.md", Notes.mixed)
    try repository.git("add", "a-de.md")
    let blob = try repository.git("rev-parse", ":a-de.md").output.trimmingCharacters(in: .newlines)
    try repository.write("a-de.md", Notes.german)
    try FileManager.default.removeItem(
      atPath: repository.folder.path + "/.git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    for remote in ["url = \(repository.folder.path)\n\tuploadpack = PROGRAM", "url = ssh://localhost/x", "vcs = x"] {
      let configuration = """
        [core]
        \trepositoryformatversion = 1
        \tsshCommand = PROGRAM
        [extensions]
        \tpartialClone = origin
        [remote "origin"]
        \tpromisor = true
        \t\(remote)
        [protocol]
        \tallow = always
        [protocol "ssh"]
        \tallow = always
        [protocol "file"]
        \tallow = always

        """
      try trap.arm(repository, configuration)
      let run = try CommandRun(["--staged"], in: repository.folder)
      #expect(!trap.wentOff, "\(remote)")
      #expect(run.status == 2)
      #expect(run.errors.contains("git cannot list the changes here: fatal:"), "\(run.errors)")
    }
  }

  /// Git takes any folder with `HEAD`, `objects`, `refs` and `config` for a repository.
  @Test func aFolderThatLooksLikeARepositoryIsNone() throws {
    let trap = try Trap()
    let repository = try Repository(["docs/a-de.md": Notes.mixed, "docs/HEAD": "ref: refs/heads/main\n"])
    for folder in ["objects", "refs"] { try repository.folder.add("docs/\(folder)/", "") }
    try repository.write(
      "docs/config", "[core]\n\tbare = false\n\tworktree = ..\n\tfsmonitor = \(trap.program)\n")
    for arguments in [["--changed"], ["--staged"]] {
      _ = try CommandRun(arguments, in: repository.folder, at: "docs")
    }
    #expect(!trap.wentOff)
  }

  @Test(arguments: ["--changed", "--staged", "--since=HEAD"])
  func programsOfSubmodulesAreNotRun(option: String) throws {
    let trap = try Trap()
    let inner = try Repository(["sub-de.md": Notes.german])
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder.path, "sub")
    try repository.commit()
    try repository.write("sub/sub-de.md", Notes.mixed)
    try repository.write("sub/.gitattributes", "*.md filter=sub\n")
    try repository.write("a-de.md", Notes.mixed)
    try trap.arm(
      repository, "[core]\n\tfsmonitor = PROGRAM\n[filter \"sub\"]\n\tclean = PROGRAM\n\tprocess = PROGRAM\n",
      file: ".git/modules/sub/config")
    _ = try CommandRun([option], in: repository.folder)
    #expect(!trap.wentOff)
  }

  @Test(arguments: ["GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_EDITOR"])
  func programsInTheEnvironmentAreNotRun(variable: String) throws {
    let trap = try Trap()
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.write("a-de.md", Notes.mixed)
    let run = try CommandRun(["--changed"], in: repository.folder, environment: [variable: trap.program])
    #expect(run.status == 1)
    #expect(!trap.wentOff)
  }

  @Test func configurationInTheEnvironmentRunsNothing() throws {
    let trap = try Trap()
    let repository = try Repository([".gitattributes": "*.md filter=x\n", "a-de.md": Notes.german])
    try repository.write("a-de.md", Notes.mixed)
    let environment = [
      "GIT_CONFIG_COUNT": "2", "GIT_CONFIG_KEY_0": "core.fsmonitor", "GIT_CONFIG_VALUE_0": trap.program,
      "GIT_CONFIG_KEY_1": "filter.x.clean", "GIT_CONFIG_VALUE_1": trap.program,
      "GIT_CONFIG_PARAMETERS": "'core.fsmonitor'='\(trap.program)'",
    ]
    for option in ["--changed", "--staged"] {
      let run = try CommandRun([option], in: repository.folder, environment: environment)
      #expect(run.status == (option == "--changed" ? 1 : 0), "\(run.errors)")
    }
    #expect(!trap.wentOff)
  }

  /// The working folder contains a program named `git`.
  @Test(arguments: [
    "PATH=", "PATH=.", "PATH=:", "PATH=.:/usr/bin:/bin", "PATH=:/usr/bin:/bin", "PATH=/usr/bin:/bin:",
    "PATH=bin:/usr/bin:/bin", "unset PATH;",
  ])
  func gitIsLookedUpInAbsoluteFoldersOnly(path: String) throws {
    let trap = try Trap()
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.write("a-de.md", Notes.mixed)
    for name in ["git", "bin/git", "calque"] {
      try repository.write(name, "#!/bin/sh\nexec \(trap.program)\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: repository.folder.path + "/" + name)
    }
    let run = try CommandRun(
      ["-c", "\(path) \(path.hasPrefix("PATH") ? "" : "exec ")'\(CommandRun.program.path)' --changed"],
      in: repository.folder, program: URL(fileURLWithPath: "/bin/sh"))
    #expect(!trap.wentOff)
    if path.contains("/usr/bin") {
      #expect(run.status == 1, "\(run.errors)")
    } else {
      #expect(run.status == 2)
      #expect(run.errors.contains("git: is not in an absolute folder of PATH"), "\(run.errors)")
    }
  }

  /// A program that was removed, and a repository that contains one of the same name.
  @Test func theHookLooksItsProgramUpInAbsoluteFoldersOnly() throws {
    let trap = try Trap()
    let repository = try Repository(["a-de.md": Notes.german])
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    let hook = ".git/hooks/pre-commit"
    let script = try repository.folder.text(hook)
    let program = try #require(script.split(separator: "\n").first { $0.hasPrefix("calque=") })
    try repository.write(hook, script.replacingOccurrences(of: program, with: "calque=/nowhere/calque"))
    try repository.write("calque", "#!/bin/sh\nexec \(trap.program)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: repository.folder.path + "/calque")
    try repository.git("add", "--all")
    let run = try repository.runGit(["commit", "-m", "x"], environment: ["PATH": ".::/usr/bin:/bin"])
    #expect(!trap.wentOff)
    #expect(run.status != 0)
    #expect(run.errors.contains("/nowhere/calque is gone"), "\(run.errors)")
  }
}

/// A program that leaves a mark when it runs.
private struct Trap {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.add("trap", "#!/bin/sh\ntouch '\(folder.path)/mark'\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
  }

  var program: String { folder.path + "/trap" }

  var wentOff: Bool { FileManager.default.fileExists(atPath: folder.path + "/mark") }

  /// Adds lines to a configuration of the repository.
  func arm(_ repository: Repository, _ configuration: String, file: String = ".git/config") throws {
    let lines = configuration.replacingOccurrences(of: "PROGRAM", with: program)
    try repository.write(file, try repository.folder.text(file) + lines)
  }
}
