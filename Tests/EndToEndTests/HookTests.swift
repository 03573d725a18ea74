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
