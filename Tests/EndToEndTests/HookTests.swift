import Foundation
import RuleTesting
import Testing

/// The hook that `calque hook` installs, run by git itself.
@Suite struct HookTests {
  @Test func aBadNoteStopsTheCommitAndAGoodOnePasses() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    try repository.write("b c-de.md", Notes.mixed)
    try repository.git("add", "--all")
    let stopped = try repository.runGit(["commit", "-m", "x"])
    #expect(stopped.status == 1)
    #expect((stopped.output + stopped.errors).contains("b c-de.md:3:30"))
    try repository.write("b c-de.md", Notes.german)
    try repository.git("add", "--all")
    #expect(try repository.runGit(["commit", "-m", "x"]).status == 0)
  }

  @Test func optionsAreHandedOn() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    #expect(
      try CommandRun(["hook", "install", "--", "--ignore", "untranslated"], in: repository.folder).status == 0)
    try repository.write("b-de.md", Notes.mixed)
    try repository.git("add", "--all")
    #expect(try repository.runGit(["commit", "-m", "x"]).status == 0)
  }

  /// A mistake is reported when the hook is installed, not at the first commit.
  @Test(arguments: [
    (["--bogus"], "Unknown option '--bogus'"), (["--select", "speling"], "did you mean “spelling”?"),
    (["--fail-on", "fatal"], "'fatal'"), (["--fix"], "--staged"), (["--watch"], "--staged"), (["-"], "standard input"),
    (["--changed"], "cannot be combined"), (["--help"], "“--help”"), (["--version"], "“--version”"),
  ])
  func wrongOptionsAreRefused(options: [String], message: String) throws {
    let repository = try Repository(["a-de.md": Notes.german])
    let run = try CommandRun(["hook", "install", "--"] + options, in: repository.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: repository.folder.path + "/.git/hooks/pre-commit"))
  }

  /// Hooks there would run in every repository of the user, or are someone else's programs.
  @Test(arguments: ["global", "outside", "link"])
  func hooksOfOtherRepositoriesAreLeftAlone(place: String) throws {
    let repository = try Repository(["a-de.md": Notes.german])
    let other = try TemporaryFolder(["hooks/": ""])
    var environment = ["HOME": other.path]
    switch place {
    case "global": try other.add(".gitconfig", "[core]\n\thooksPath = \(other.path)/hooks\n")
    case "outside": try repository.git("config", "core.hooksPath", other.path + "/hooks")
    default:
      try repository.folder.link("tools", to: other.path + "/hooks")
      try repository.git("config", "core.hooksPath", "tools")
    }
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    let refused = try CommandRun(["hook", "install"], in: repository.folder, environment: environment)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("core.hooksPath") && refused.errors.contains("--shared-hooks"), "\(refused.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path + "/hooks").isEmpty)
    for verb in ["install", "uninstall"] {
      let run = try CommandRun(["hook", verb, "--shared-hooks"], in: repository.folder, environment: environment)
      #expect(run.status == 0, "\(run.errors)")
      let names = try FileManager.default.contentsOfDirectory(atPath: other.path + "/hooks")
      #expect(names == (verb == "install" ? ["pre-commit"] : []))
    }
  }

  @Test func hooksInTheRepositoryNeedNoOption() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.git("config", "core.hooksPath", "tools/hooks")
    try repository.folder.add("tools/hooks/", "")
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    try repository.git("worktree", "add", "--quiet", "../\(repository.folder.path.split(separator: "/").last ?? "")-2")
    defer { try? FileManager.default.removeItem(atPath: repository.folder.path + "-2") }
    try repository.git("config", "--unset", "core.hooksPath")
    let run = try CommandRun(
      ["-c", "cd '\(repository.folder.path)-2' && exec '\(CommandRun.program.path)' hook install"],
      in: repository.folder, program: URL(fileURLWithPath: "/bin/sh"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: repository.folder.path + "/.git/hooks/pre-commit"))
  }

  /// Nothing is written through a link, even if its target looks like Calque's hook.
  @Test func aLinkIsAnothersHook() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    let own = "#!/bin/sh\n# Made by `calque hook install`\n"
    try repository.write("script", own)
    try repository.folder.link(".git/hooks/pre-commit", to: "../../script")
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    #expect(try repository.folder.text("script") == own)
    #expect(try CommandRun(["hook", "uninstall"], in: repository.folder).status == 0)
    #expect(try repository.folder.text(".git/hooks/pre-commit") == own)
  }

  @Test func aHookThatIsThereIsKeptRunAndPutBack() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    let hook = repository.folder.path + "/.git/hooks/pre-commit"
    let own = "#!/bin/sh\ntouch ran\n"
    try repository.write(".git/hooks/pre-commit", own)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    for _ in 1...2 { #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0) }
    try repository.write("a-de.md", Notes.german + "\nMehr.\n")
    try repository.git("add", "a-de.md")
    #expect(try repository.runGit(["commit", "-m", "x"]).status == 0)
    #expect(FileManager.default.fileExists(atPath: repository.folder.path + "/ran"))
    #expect(try CommandRun(["hook", "uninstall"], in: repository.folder).status == 0)
    #expect(try repository.folder.text(".git/hooks/pre-commit") == own)
    #expect(!FileManager.default.fileExists(atPath: hook + ".before-calque"))
  }

  @Test func aHookThatFailsStopsTheCommit() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 3\n")
    let hook = repository.folder.path + "/.git/hooks/pre-commit"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    try repository.write("a-de.md", Notes.german + "\nMehr.\n")
    try repository.git("add", "a-de.md")
    #expect(try repository.runGit(["commit", "-m", "x"]).status == 1)
  }

  @Test func anothersHookIsNotTakenAway() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.write(".git/hooks/pre-commit", "#!/bin/sh\n")
    let run = try CommandRun(["hook", "uninstall"], in: repository.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("not ours"))
    #expect(try repository.folder.text(".git/hooks/pre-commit") == "#!/bin/sh\n")
  }

  @Test func outsideARepositoryIsSaid() throws {
    let run = try CommandRun(["hook", "install"], in: TemporaryFolder())
    #expect(run.status == 2)
    #expect(run.errors.contains("not a git repository"))
  }
}
