import CalqueKit
import Foundation
import RuleTesting
import Testing

/// Everything that Calque writes, with the built program: the content of a stranger's repository cannot make it write
/// unintended files or text.
@Suite struct WritingTests {
  // MARK: Files of Calque's own kinds

  /// A command that writes a file of its own kind, at a named path.
  enum Writer: String, CaseIterable, Sendable {
    case memory, memoryOutput, stamps, baseline, customaryBaseline, configuration
    case text, concise, json, jsonl, sarif, github, gitlab, rdjson, rdjsonl, checkstyle, junit

    /// The default path; nil if any path can be named.
    var customaryPath: String? {
      switch self {
      case .stamps: ".calque/stamps"
      case .customaryBaseline: ".calque-baseline.jsonl"
      case .configuration: ".calque.yml"
      default: nil
      }
    }

    /// Whether the file is read before it is written: then reading may be refused.
    var isReadFirst: Bool { [.memory, .stamps, .customaryBaseline, .baseline].contains(self) }

    func configuration(_ path: String) -> String? {
      switch self {
      case .memory: "memory: \(path)\n"
      case .stamps: "stamps: file\n"
      default: nil
      }
    }

    func arguments(_ path: String) -> [String] {
      let lint = ["lint", "--no-dictionaries", "--no-cache"]
      return switch self {
      case .memory: ["learn", "--no-dictionaries"]
      case .memoryOutput: ["learn", "--no-dictionaries", "--output", path]
      case .stamps: ["stamp", "--force"]
      case .baseline: lint + ["--write-baseline", "--baseline", path]
      case .customaryBaseline: lint + ["--write-baseline"]
      case .configuration: ["init", "--force"]
      default: lint + ["--format", "\(rawValue)=\(path)"]
      }
    }
  }

  private static let notes = [
    "docs/en/a.md": "---\nslug: a\n---\n# The house\n\nThe house is old.\n",
    "docs/de/a.md": "---\nslug: a\n---\n# Das Haus\n\nDas Haus Haus ist alt.\n",
  ]
  private static let foreign = "# Not yours\n\nalias ls=rm\n"

  private struct Project {
    let outer: TemporaryFolder
    let writer: Writer
    let path: String

    /// - Parameter path: the path to write, relative to the folder of the project.
    init(_ writer: Writer, _ path: String? = nil) throws {
      self.writer = writer
      self.path = writer.customaryPath ?? path ?? "target"
      outer = try TemporaryFolder([
        "outside": WritingTests.foreign, "project/.git/hooks/": "", "project/inside": WritingTests.foreign,
        "project/real/": "",
      ])
      for (name, text) in WritingTests.notes { try outer.add("project/" + name, text) }
      if let text = writer.configuration(self.path) { try outer.add("project/.calque.yml", text) }
    }

    func run() throws -> CommandRun { try CommandRun(writer.arguments(path), in: outer, at: "project") }

    var text: String? { try? outer.text("project/" + path) }

    /// Writes the target's content before the run.
    func prepare(_ text: String) throws { try outer.add("project/" + path, text) }

    func link(to target: String) throws {
      try outer.add("project/" + path, "")
      try FileManager.default.removeItem(atPath: outer.path + "/project/" + path)
      try outer.link("project/" + path, to: target)
    }

    /// Expects that nothing was written, and that the user is informed.
    func expectRefusal(_ reason: String) throws {
      let before = try everything()
      let run = try run()
      #expect(run.status == 2, "\(run.errors)")
      #expect(writer.isReadFirst ? !run.errors.isEmpty : run.errors.contains(reason), "\(run.errors)")
      #expect(try everything() == before)
    }

    /// All files by path, links as their targets.
    private func everything() throws -> [String: String] {
      var files: [String: String] = [:]
      for name in try FileManager.default.subpathsOfDirectory(atPath: outer.path) {
        let path = outer.path + "/" + name
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
        files[name] = target ?? (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      }
      return files
    }
  }

  @Test(arguments: Writer.allCases)
  func whatIsAbsentOrEmptyOrItsOwnIsWritten(writer: Writer) throws {
    let project = try Project(writer)
    let first = try project.run()
    #expect([0, 1].contains(first.status), "\(first.errors)")
    let text = try #require(project.text)
    let again = try project.run()
    #expect([0, 1].contains(again.status), "\(again.errors)")
    try project.prepare("")
    let empty = try project.run()
    #expect([0, 1].contains(empty.status), "\(empty.errors)")
    #expect(project.text == text)
  }

  /// For a configuration, the name and `--force` decide; see `aConfigurationIsReplacedByForceAlone`.
  @Test(arguments: Writer.allCases.filter { $0 != .configuration })
  func whatOthersWroteStays(writer: Writer) throws {
    for text in [Self.foreign, "#!/bin/sh\necho x\n", "keep: a\n", "{}\n", "\n", "calque\n"] {
      let project = try Project(writer)
      try project.prepare(text)
      try project.expectRefusal(project.path)
    }
  }

  /// If the target is read first, reading it fails.
  @Test(arguments: Writer.allCases, ["../outside", "../../outside", "inside", "real", "../nothing"])
  func noLinkIsFollowed(writer: Writer, target: String) throws {
    let project = try Project(writer)
    try project.link(to: target)
    try project.expectRefusal(project.path)
  }

  @Test(arguments: Writer.allCases.filter { $0.customaryPath == nil }, ["real", "..", "../..", ".git/hooks"])
  func noFolderIsALink(writer: Writer, target: String) throws {
    for path in ["away/target", "docs/away/target"] {
      let project = try Project(writer, path)
      try project.outer.link(
        "project/" + String(path.dropLast(7)), to: path.hasPrefix("docs") ? "../" + target : target)
      try project.expectRefusal("its folder “away” is a link to ")
    }
  }

  @Test(arguments: ["real", "..", ".git/hooks", "none"])
  func theFolderOfTheMemoryAndTheStampsIsNoLink(target: String) throws {
    for writer in [Writer.memory, .stamps] {
      let project = try Project(writer, ".calque/memory")
      try project.outer.link("project/.calque", to: target)
      try project.expectRefusal("its folder “.calque” is a link")
    }
  }

  @Test(arguments: Writer.allCases.filter { $0.customaryPath == nil })
  func nothingIsWrittenInFoldersOfGit(writer: Writer) throws {
    for path in [".git/hooks/pre-commit", ".git/config", "./.git/x", "docs/../.git/x", ".GIT/x", "docs/.git"] {
      let project = try Project(writer, path)
      try project.outer.add("project/.GIT/", "")
      try project.expectRefusal("cannot be written: it is in a folder of git")
    }
  }

  @Test(arguments: ["../new", "../outside", "docs/../../new", "../project-2/new"])
  func whatAConfigurationNamesIsInItsTree(path: String) throws {
    let project = try Project(.memory, path)
    try project.outer.add("project-2/", "")
    try project.expectRefusal("cannot be written: it is outside of ")
    // A path named on the command line is intended, as long as nothing exists there.
    guard path != "../outside" else { return }
    let named = try Project(.memoryOutput, path)
    try named.outer.add("project-2/", "")
    #expect(try named.run().status == 0)
  }

  @Test func withoutARepositoryTheTreeIsTheFolderOfTheConfiguration() throws {
    let project = try Project(.memory, "../new")
    try FileManager.default.removeItem(atPath: project.outer.path + "/project/.git")
    try project.expectRefusal("cannot be written: it is outside of ")
  }

  @Test func aConfigurationIsReplacedByForceAlone() throws {
    let folder = try TemporaryFolder(Self.notes.merging([".calque.yml": "keep: a\n"]) { $1 })
    #expect(try CommandRun(["init"], in: folder).status == 2)
    #expect(try CommandRun(["init", "--force"], in: folder).status == 0)
    try folder.add(".calque.yml", bytes: Data([0, 1, 2]))
    #expect(try CommandRun(["init", "--force"], in: folder).status == 2)
    #expect(try folder.bytes(".calque.yml") == Data([0, 1, 2]))
  }

  @Test func aBaselineThatIsPrunedIsNoLink() throws {
    let project = try Project(.baseline, "known.jsonl")
    #expect(try project.run().status == 0)
    try project.outer.link("project/.calque-baseline.jsonl", to: "known.jsonl")
    try project.outer.add("project/docs/de/a.md", "Das Haus ist alt.\n")
    let before = project.text
    let run = try CommandRun(["lint", "--no-dictionaries", "--prune-baseline"], in: project.outer, at: "project")
    #expect(run.status == 2)
    #expect(run.errors.contains(".calque-baseline.jsonl: cannot be written: it is a link to "), "\(run.errors)")
    #expect(project.text == before)
  }

  // MARK: Notes

  @Test(arguments: [
    ["fix", "--unsafe-fixes", "--no-dictionaries", "--no-cache"], ["lint", "--add-ignore", "--no-dictionaries"],
    ["stamp", "--force"],
  ])
  func aNoteIsWrittenInItsOwnPlaceAlone(arguments: [String]) throws {
    for (path, reason) in [
      ("docs/de/link.md", "it is a link to "), ("away/a.md", "its folder “away” is a link to "),
      ("docs/de/hard.md", "it has another hard link"), ("docs/de/out.md", "it is a link to "),
    ] {
      let outside = try TemporaryFolder(["out.md": Self.notes["docs/de/a.md"] ?? ""])
      let folder = try TemporaryFolder(Self.notes)
      try folder.link("docs/de/link.md", to: "a.md")
      try folder.link("docs/de/out.md", to: outside.path + "/out.md")
      try folder.link("away", to: "docs/de")
      if path.hasSuffix("hard.md") { link(folder.path + "/docs/de/a.md", folder.path + "/docs/de/hard.md") }
      let source = ["--source", folder.path + "/docs/en/a.md", "--target-lang", "de"]
      let run = try CommandRun(arguments + source + [path], in: folder)
      #expect(run.status == 2, "\(run.output)")
      #expect(run.errors.contains("\(path): cannot be written: \(reason)"), "\(run.errors)")
      #expect(try folder.text("docs/de/a.md") == Self.notes["docs/de/a.md"])
      #expect(try outside.text("out.md") == Self.notes["docs/de/a.md"])
    }
  }

  // MARK: Hooks

  @Test func aHookThatIsALinkIsKeptAsItIs() throws {
    let repository = try Repository(["a-de.md": Notes.german, "script": "Made by `calque hook install`"])
    try repository.folder.link(".git/hooks/pre-commit", to: "../../script")
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    #expect(try repository.folder.text("script") == "Made by `calque hook install`")
    #expect(try repository.folder.text(".git/hooks/pre-commit").hasPrefix("#!/bin/sh"))
    #expect(try CommandRun(["hook", "uninstall"], in: repository.folder).status == 0)
    let kept = repository.folder.path + "/.git/hooks/pre-commit"
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: kept) == "../../script")
  }

  @Test func aFolderOfHooksThatIsALinkIsNotTouched() throws {
    let repository = try Repository(["a-de.md": Notes.german, "real/pre-commit": "mine"])
    try repository.folder.link("hooks", to: "real")
    try repository.git("config", "core.hooksPath", "hooks")
    for verb in ["install", "uninstall"] {
      let run = try CommandRun(["hook", verb], in: repository.folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("its folder “hooks” is a link to "), "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: repository.folder.path + "/real") == ["pre-commit"])
    }
  }

  @Test func aMissingFolderOfHooksIsMade() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    try FileManager.default.removeItem(atPath: repository.folder.path + "/.git/hooks")
    #expect(try CommandRun(["hook", "install"], in: repository.folder).status == 0)
    #expect(FileManager.default.isExecutableFile(atPath: repository.folder.path + "/.git/hooks/pre-commit"))
  }

  // MARK: Other than files

  @Test func whatIsOpenAlreadyTakesAReport() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    let output = try CommandRun(["lint", "-q", "--format", "json=/dev/stdout", "a-de.md"], in: folder).output
    #expect(output.hasPrefix("{\n  \"schema\": \"calque.findings/1\""))
    let errors = try CommandRun(["lint", "-q", "--format", "json=/dev/stderr", "a-de.md"], in: folder).errors
    #expect(errors == output)
    #expect(try CommandRun(["lint", "--format", "json=/dev/null", "a-de.md"], in: folder).status == 0)
    let substituted = try CommandRun(
      ["-c", "\"$0\" lint -q --format json=>(cat >copy) a-de.md; wait $!", CommandRun.program.path], in: folder,
      program: URL(fileURLWithPath: "/bin/bash"))
    #expect(substituted.status == 0)
    #expect(try folder.text("copy") == output)
  }
}
