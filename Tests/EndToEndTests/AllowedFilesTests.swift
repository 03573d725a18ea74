import Foundation
import RuleTesting
import Testing

/// Files outside a repository that are allowed.
@Suite struct AllowedFilesTests {
  private static let note = "# Das Haus\n\nDas Haus steht am Fluss, und und die Leute kommen gern hierher.\n"
  private static let english = "# The house\n\nThe house stands by the river, and people like to come here.\n"

  /// A repository with a translation, next to a folder that several repositories share.
  private func project(_ files: [String: String], links: [(String, String)] = []) throws -> TemporaryFolder {
    let shared = [
      "base.yml": "rules: {doubled-word: off}\n", "de.csv": "source,target,status\nhouse,Gebäude,preferred\n",
    ]
    let folder = try TemporaryFolder(["repo/.git/HEAD": "", "repo/de/a.md": Self.note])
    for (name, text) in shared { try folder.add("shared/" + name, text) }
    for (name, text) in files { try folder.add(name, text) }
    for (name, target) in links { try folder.link(name, to: target) }
    return folder
  }

  private func rules(_ arguments: [String], in folder: TemporaryFolder, at place: String = "repo") throws -> Set<String>
  {
    let run = try CommandRun(
      ["lint", "--no-cache", "--no-dictionaries", "--format", "jsonl"] + arguments, in: folder, at: place)
    #expect(run.status < 2, "\(run.errors)")
    return Set(try run.findings().compactMap { $0["rule"] as? String })
  }

  @Test func aSharedConfigurationIsReadWhereTheCommandAllowsIt() throws {
    let folder = try project(["repo/.calque.yml": "extends: ../shared/base.yml\n"])
    #expect(try CommandRun(["lint", "--no-cache"], in: folder, at: "repo").status == 2)
    #expect(try !rules(["--allow-outside", "../shared"], in: folder).contains("doubled-word"))
    #expect(try !rules(["--allow-outside", folder.path], in: folder).contains("doubled-word"))
  }

  @Test func aConfigurationThatIsNamedMayLeadAnywhere() throws {
    let folder = try project([
      "repo/ci.yml": "extends: ../shared/base.yml\nglossaries: ../shared/de.csv\n", "repo/en/a.md": Self.english,
    ])
    let found = try rules(["--config", "ci.yml"], in: folder)
    #expect(!found.contains("doubled-word"))
    #expect(found.contains("wrong-term") || found.contains("term-not-used") || !found.isEmpty)
  }

  @Test func whatTheCommandNamesMayBeAnywhere() throws {
    let folder = try project(["shared/a.md": Self.english])
    #expect(try rules(["--glossary", "../shared/de.csv"], in: folder).contains("doubled-word"))
    let run = try CommandRun(
      ["lint", "--no-cache", "--source", "../shared/{name}.md", "--format", "json"], in: folder, at: "repo")
    #expect(run.status == 1)
    let config = try CommandRun(["config", "--source", "../shared/{name}.md", "de/a.md"], in: folder, at: "repo")
    #expect(config.output.contains("translated from ../shared/a.md"))
  }

  @Test func aLinkToASourceIsFollowedWhereTheCommandAllowsIt() throws {
    let folder = try project(
      ["shared/a.md": Self.english, "repo/en/": ""], links: [("repo/en/a.md", "../../shared/a.md")])
    #expect(try CommandRun(["lint", "--no-cache"], in: folder, at: "repo").status == 2)
    #expect(try rules(["--allow-outside", "../shared"], in: folder).contains("doubled-word"))
  }

  @Test func whatWasAllowedOnceIsNotRecalled() throws {
    let folder = try project(
      ["shared/a.md": Self.english, "repo/en/": ""], links: [("repo/en/a.md", "../../shared/a.md")])
    let environment = ["CALQUE_CACHE_DIR": folder.path + "/cache"]
    for _ in 0..<2 {
      let allowed = try CommandRun(
        ["lint", "--allow-outside", "../shared"], in: folder, at: "repo", environment: environment)
      #expect(allowed.status == 1)
    }
    let run = try CommandRun(["lint"], in: folder, at: "repo", environment: environment)
    #expect(run.status == 2)
    #expect(run.errors.contains("en/a.md: a link leads out of"))
  }

  @Test func linksToNotesAreWalkedWhereTheCommandAllowsIt() throws {
    let folder = try project(["shared/b.md": Self.note], links: [("repo/de/b.md", "../../shared/b.md")])
    let run = { (arguments: [String]) in
      try CommandRun(["lint", "--no-cache", "--format", "concise"] + arguments, in: folder, at: "repo").output
    }
    #expect(try !run([]).contains("de/b.md"))
    #expect(try run(["--allow-outside", "../shared"]).contains("de/b.md"))
  }

  @Test(arguments: ["de/b.md", "more", "more/b.md"])
  func aLinkOfARepositoryThatLeadsOutIsNoNoteThoughItIsNamed(name: String) throws {
    let folder = try project(
      ["shared/b.md": Self.note], links: [("repo/de/b.md", "../../shared/b.md"), ("repo/more", "../shared")])
    for path in [name, folder.path + "/repo/" + name] {
      let run = try CommandRun(["lint", "--no-cache", path], in: folder, at: "repo")
      #expect(run.status == 2)
      #expect(run.output.contains("hierher") == false)
      #expect(run.errors.contains("\(path): a link leads out of"))
      #expect(run.errors.hasSuffix("add --allow-outside ../shared\n"))
    }
    #expect(try rules(["--allow-outside", "../shared", name], in: folder).contains("doubled-word"))
  }

  @Test func theUsersOwnLinksAreFollowed() throws {
    let folder = try project([:], links: [("mine", "repo"), ("note-de.md", "repo/de/a.md")])
    #expect(try rules(["mine"], in: folder, at: "").contains("doubled-word"))
    #expect(try rules(["mine/de/a.md"], in: folder, at: "").contains("doubled-word"))
    #expect(try rules(["note-de.md"], in: folder, at: "").contains("doubled-word"))
  }

  @Test(arguments: ["lint", "fix", "learn", "stamp", "config", "filter"])
  func onlyFoldersCanBeAllowed(command: String) throws {
    let run = try CommandRun([command, "--allow-outside", "../none"], in: project([:]), at: "repo")
    #expect(run.status == 2)
    #expect(run.errors.contains("--allow-outside: “../none” is not a folder"))
  }

  @Test(arguments: [
    "suggest-with: touch pwned", "suggest: {with: touch pwned}", "hook: touch pwned", "command: touch pwned",
  ])
  func aConfigurationNamesNoProgram(text: String) throws {
    let folder = try project(["repo/.calque.yml": text + "\n"])
    let run = try CommandRun(["lint", "--no-cache"], in: folder, at: "repo")
    #expect(run.status == 2)
    #expect(run.errors.contains("unknown key"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/repo/pwned"))
  }

  @Test(arguments: [("glossary", "glossary: no folder"), (".calque", ".calque: no folder")])
  func aFileInThePlaceOfAFolderIsSaid(name: String, words: String) throws {
    let run = try CommandRun(["lint", "--no-cache"], in: project(["repo/" + name: "x\n"]), at: "repo")
    #expect(run.status == 2)
    #expect(run.errors.contains(words))
  }

  @Test(
    .enabled(if: getuid() != 0, "root reads every folder"),
    arguments: [("glossary/de.csv", "glossary"), (".calque/memory", ".calque")])
  func aFolderThatCannotBeReadIsSaid(file: String, place: String) throws {
    let folder = try project(["repo/" + file: ""])
    chmod(folder.path + "/repo/" + place, 0)
    defer { chmod(folder.path + "/repo/" + place, 0o700) }
    for command in [["lint", "--no-cache"], ["config", "de/a.md"]] {
      let run = try CommandRun(command, in: folder, at: "repo")
      #expect(run.status == 2)
      #expect(run.errors.contains("calque: \(place)") && run.errors.contains("permission denied"))
    }
  }

  @Test func aNoteOfAnotherProjectIsNoSource() throws {
    let folder = try project(["repo/_posts/de/a.md": Self.note, "notes/a.md": Self.english])
    let run = try CommandRun(["config", "_posts/de/a.md"], in: folder, at: "repo")
    #expect(!run.output.contains("translated from"))
  }

  @Test func aWorkTreeOfItsOwnKeepsItsExcludes() throws {
    let repository = try Repository(["de/a.md": Self.note])
    try repository.git(
      "worktree", "add", "--quiet", "../" + repository.folder.path.split(separator: "/").last! + "-tree")
    let tree = repository.folder.path + "-tree"
    defer { try? FileManager.default.removeItem(atPath: tree) }
    try repository.write(".git/info/exclude", "a.md\n")
    let run = try CommandRun(["lint", "--no-cache", tree], in: repository.folder)
    #expect(run.output.contains("No files checked"))
  }

  @Test func aGitFileLeadsNowhereElse() throws {
    let folder = try TemporaryFolder([
      "vault/info/exclude": "a.md\n", "vault/commondir": ".\n", "repo/.git": "gitdir: ../vault\n",
      "repo/de/a.md": Self.note,
      "repo/.calque.yml": "memory: ../vault/memory\n",
    ])
    let run = try CommandRun(["lint", "--no-cache"], in: folder, at: "repo")
    #expect(run.errors.contains("leads out of"))
    #expect(try rules(["--isolated"], in: folder).contains("doubled-word"))
  }
}
