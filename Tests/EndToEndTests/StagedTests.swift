import Foundation
import RuleTesting
import Testing

/// The content of the next commit, read from git's index.
@Suite struct StagedTests {
  /// Each name means something else to git, or ends a line.
  @Test(arguments: ["1:x-de.md", ":(glob)x-de.md", ":0:x-de.md", "x\ny-de.md", "-x-de.md", "*-de.md", "a b\t\"-de.md"])
  func namesAreTakenAsTheyAre(name: String) throws {
    let repository = try Repository([name: Notes.german, "x-de.md": Notes.german])
    try repository.write(name, Notes.mixed)
    try repository.git("add", "--all")
    try repository.write(name, Notes.german)
    #expect(try repository.flagged("--staged") == [name])
    try repository.git("commit", "--quiet", "-m", "x")
    #expect(try repository.flagged("--staged").isEmpty)
    #expect(try repository.flagged("--changed").isEmpty)
  }

  @Test func oneProcessReadsAllAndOnlyWhatTheRunIsAbout() throws {
    let names = (1...40).map { "n\($0)-de.md" }
    let repository = try Repository(Dictionary(uniqueKeysWithValues: names.map { ($0, Notes.german) }))
    for name in names { try repository.write(name, Notes.mixed) }
    try repository.git("add", "--all")
    for name in names { try repository.write(name, Notes.german) }
    let log = try GitLog()
    let all = try CommandRun(["--staged", "--format", "concise"], in: repository.folder, environment: log.environment)
    #expect(all.output.split(separator: "\n").filter { $0.contains("untranslated") }.count == 40)
    #expect(try log.calls().count { $0.contains(" cat-file ") } == 1)
    #expect(try log.calls().count <= 5)
    // No staged file is changed after that, so nothing needs to be read from git.
    try repository.git("add", "--all")
    try repository.write("n1-de.md", Notes.german + "\nMehr.\n")
    try repository.git("add", "n1-de.md")
    for name in names.dropFirst() { try repository.write(name, Notes.mixed) }
    let quiet = try GitLog()
    #expect(try CommandRun(["--staged"], in: repository.folder, environment: quiet.environment).status == 0)
    #expect(try quiet.calls().count { $0.contains(" cat-file ") } == 0)
  }

  @Test func aConflictIsCalledOneWithItsFile() throws {
    let repository = try Repository(["a-de.md": Notes.german, "b-de.md": Notes.german, "c-de.md": Notes.german])
    try repository.git("checkout", "--quiet", "-b", "topic")
    try repository.write("a-de.md", Notes.german + "\nEins.\n")
    try repository.git("rm", "--quiet", "b-de.md")
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    try repository.write("a-de.md", Notes.german + "\nZwei.\n")
    try repository.write("b-de.md", Notes.german + "\nZwei.\n")
    try repository.commit()
    #expect(try repository.runGit(["merge", "topic"]).status == 1)
    try FileManager.default.removeItem(atPath: repository.folder.path + "/b-de.md")
    let run = try CommandRun(["--staged"], in: repository.folder)
    #expect(run.status == 2)
    for name in ["a-de.md", "b-de.md"] {
      #expect(run.errors.contains("\(name): has a merge conflict"), "\(run.errors)")
    }
    #expect(!run.errors.contains("c-de.md"))
    #expect(try CommandRun(["--staged", "c-de.md"], in: repository.folder).status == 0)
  }

  @Test func aSourceWithAConflictIsSaid() throws {
    let repository = try Repository(["a.en.md": Notes.english, "a.de.md": Notes.german])
    try repository.git("checkout", "--quiet", "-b", "topic")
    try repository.write("a.en.md", Notes.english + "\nOne.\n")
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    try repository.write("a.en.md", Notes.english + "\nTwo.\n")
    try repository.commit()
    #expect(try repository.runGit(["merge", "topic"]).status == 1)
    let run = try CommandRun(["--staged", "a.de.md"], in: repository.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("a.en.md: has a merge conflict"), "\(run.errors)")
  }

  /// `git commit FILE` creates a separate index for that commit, and passes it in GIT_INDEX_FILE.
  @Test func theIndexOfTheCommitCounts() throws {
    let repository = try Repository(["a-de.md": Notes.german, "b-de.md": Notes.german])
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    try repository.write("a-de.md", Notes.mixed)
    try repository.write("b-de.md", Notes.german + "\nMehr.\n")
    try repository.git("add", "a-de.md")
    #expect(try repository.runGit(["commit", "-m", "x", "b-de.md"]).status == 0)
    #expect(try repository.runGit(["commit", "-m", "x", "a-de.md"]).status == 1)
  }

  @Test func theRepositoryThatTheEnvironmentNamesCounts() throws {
    let repository = try Repository(["docs/a-de.md": Notes.german])
    try repository.write("docs/a-de.md", Notes.mixed)
    try FileManager.default.moveItem(
      atPath: repository.folder.path + "/.git", toPath: repository.folder.path + "/kept")
    let run = try CommandRun(
      ["--changed", "--format", "concise"], in: repository.folder, at: "docs",
      environment: ["GIT_DIR": "../kept", "GIT_WORK_TREE": ".."])
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.hasPrefix("a-de.md:3:"))
  }
}

/// Notes in a submodule, and in an unregistered nested repository.
@Suite struct NestedRepositoryTests {
  @Test func changesInASubmoduleAreChanges() throws {
    let repository = try Self.repository()
    #expect(try repository.flagged("--changed").isEmpty)
    try repository.write("sub/s-de.md", Notes.mixed)
    #expect(try repository.flagged("--changed") == ["sub/s-de.md"])
    #expect(try repository.flagged("--since", "HEAD") == ["sub/s-de.md"])
    // Committed there, but not here: this repository still refers to the previous commit.
    try repository.git("-C", "sub", "commit", "--quiet", "-am", "x")
    #expect(try repository.flagged("--since", "HEAD") == ["sub/s-de.md"])
    #expect(try repository.flagged("--changed").isEmpty)
  }

  @Test func stagedNotesOfASubmoduleAreNamed() throws {
    let repository = try Self.repository()
    let quiet = try CommandRun(["--staged"], in: repository.folder)
    #expect(quiet.errors.isEmpty && quiet.status == 0, "\(quiet.errors)")
    try repository.write("sub/s-de.md", Notes.mixed)
    try repository.git("-C", "sub", "add", "s-de.md")
    func expectNamed() throws {
      let run = try CommandRun(["--staged"], in: repository.folder)
      #expect(run.status == 0)
      #expect(run.errors.contains("sub: a repository of its own, so --staged leaves out its notes"), "\(run.errors)")
    }
    try expectNamed()
    // The same when this repository's commit updates the submodule to another commit.
    try repository.git("-C", "sub", "commit", "--quiet", "-m", "x")
    try repository.git("add", "sub")
    try expectNamed()
  }

  @Test func whatSinceCannotKnowIsNamed() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.write("own/o-de.md", Notes.mixed)
    try repository.git("init", "--quiet", "own")
    let run = try CommandRun(["--since", "HEAD"], in: repository.folder)
    #expect(run.errors.contains("own: a repository of its own, so its notes are left out"), "\(run.errors)")
    #expect(try repository.flagged("--changed") == ["own/o-de.md"])
  }

  /// A repository with a submodule, all committed.
  private static func repository() throws -> Repository {
    let inner = try Repository(["s-de.md": Notes.german])
    let repository = try Repository(["a-de.md": Notes.german])
    try repository.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder.path, "sub")
    try repository.commit()
    return repository
  }
}

/// A `git` that logs how it is called, and then runs the real one.
private struct GitLog {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.add(
      "git", "#!/bin/sh\necho \"git $*\" >> '\(folder.path)/log'\nexec \(Repository.gitProgram.path) \"$@\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/git")
  }

  var environment: [String: String] { ["PATH": folder.path + ":/usr/bin:/bin"] }

  func calls() throws -> [String] { try folder.text("log").split(separator: "\n").map(String.init) }
}
