import Foundation
import RuleTesting
import Testing

/// A repository that a stranger wrote, next to private files: nothing of them is printed, written, or revealed by a
/// difference in behaviour.
@Suite struct ForeignFilesTests {
  /// Is in every foreign file, in whatever form it is read.
  private static let marker = "Hunterzwei"

  /// Files next to the repository, in a folder named `vault`.
  private static let vault = [
    "netrc": "machine example.org login \(marker) password \(marker),x\n",
    "de.csv": "\(marker),\(marker)\nhouse\n\(marker)\n",
    "keep.txt": "house \(marker)\n",
    "base.yml": "\(marker)-key: 1\nkeep: [\(marker)]\nrules: {\(marker): off}\n",
    "river.md": "# The \(marker)\n\nThe \(marker) house has stood by the river for 12 years.\n\n- \(marker)\n",
    "memory": "calque memory 1\nde\t\(marker)\tx\t1\t1\n",
    "stamps": "calque stamps 1\nde/river.md\t\(marker)\n",
    "baseline.jsonl": "{\"schema\":\"\(marker)\"}\n",
    "ignore": "*.md\n# \(marker)\n",
  ]

  /// A way to make Calque read what it should not.
  struct Trap: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var files: [String: String] = [:]
    /// Links by their names, from the repository's top.
    var links: [(name: String, target: String)] = []
    /// The start of the error message; nil if there is none.
    var place: String?

    init(
      _ name: String, _ files: [String: String] = [:], links: [(name: String, target: String)] = [], at place: String?
    ) {
      testDescription = name
      self.files = files
      self.links = links
      self.place = place
    }

    static func configuration(_ text: String, at place: String?) -> Trap {
      Trap(text, [".calque.yml": text + "\n"], at: place)
    }
  }

  private static let traps: [Trap] =
    [
      .configuration("glossaries: [../vault/netrc]", at: ".calque.yml:1:14: “../vault/netrc”"),
      .configuration("glossaries: ../vault/de.csv", at: ".calque.yml:1:13: “../vault/de.csv”"),
      .configuration("keep-lists: [../vault/netrc]", at: ".calque.yml:1:14: “../vault/netrc”"),
      .configuration("extends: ../vault/base.yml", at: ".calque.yml:1:10: “../vault/base.yml”"),
      .configuration("extends: [inner/../../vault/netrc]", at: ".calque.yml:1:11: “inner/../../vault/netrc”"),
      .configuration("memory: ../vault/memory", at: ".calque.yml:1:9: “../vault/memory”"),
      .configuration("source: ../vault/river.md", at: ".calque.yml:1:9: “../vault/river.md”"),
      .configuration("source: \"../vault/{name}.md\"", at: ".calque.yml:1:9: “../vault”"),
      .configuration("source: \"{dir}/../../vault/{name}.md\"", at: ".calque.yml:1:9: the source of de/river.md"),
      .configuration("glossaries: .git/config", at: ".calque.yml:1:13: “.git/config” leads into a folder of git"),
      .configuration("extends: .git/config", at: ".calque.yml:1:10: “.git/config” leads into a folder of git"),
      .configuration("languages: {de: {glossaries: ../vault/de.csv}}", at: ".calque.yml:1:30: “../vault/de.csv”"),
      .configuration("files: {\"**\": {memory: ../vault/memory}}", at: ".calque.yml:1:24: “../vault/memory”"),
      Trap(
        "what is extended names", [".calque.yml": "extends: base.yml", "base.yml": "keep-lists: ../vault/keep.txt"],
        at: "base.yml:1:13: “../vault/keep.txt”"),
      Trap(
        "a link that is named", [".calque.yml": "glossaries: terms.csv"], links: [("terms.csv", "../vault/de.csv")],
        at: ".calque.yml:1:13: “terms.csv”"),
      Trap("configuration", links: [(".calque.yml", "../vault/base.yml")], at: ".calque.yml: a link"),
      Trap("glossary", ["glossary/": ""], links: [("glossary/de.csv", "../../vault/de.csv")], at: "glossary/de.csv: "),
      Trap(
        "keep list", ["glossary/": ""], links: [("glossary/keep.txt", "../../vault/netrc")], at: "glossary/keep.txt: "),
      Trap("folder of glossaries", links: [("glossary", "../vault")], at: "glossary: a link"),
      Trap("memory", [".calque/": ""], links: [(".calque/memory", "../../vault/memory")], at: ".calque/memory: a link"),
      Trap("folder of memory", links: [(".calque", "../vault")], at: ".calque/memory: a link"),
      Trap(
        "stamps", [".calque.yml": "stamps: file", ".calque/": ""], links: [(".calque/stamps", "../../vault/stamps")],
        at: ".calque/stamps: a link"),
      Trap(
        "baseline", links: [(".calque-baseline.jsonl", "../vault/baseline.jsonl")], at: ".calque-baseline.jsonl: a link"
      ),
      Trap("ignore file", links: [(".calqueignore", "../vault/ignore")], at: ".calqueignore: a link"),
      Trap("git's ignore file", links: [(".gitignore", "../vault/ignore")], at: nil),
      Trap("source", links: [("en/river.md", "../../vault/river.md")], at: "en/river.md: a link"),
      Trap(
        "source through another link", links: [("en/river.md", "../s"), ("s", "../vault/river.md")],
        at: "en/river.md: a"),
      Trap("folder of sources", links: [("en", "../vault")], at: "en/river.md: a link"),
      Trap("note", links: [("de/other.md", "../../vault/river.md")], at: nil),
      Trap("folder of notes", links: [("de/more", "../../vault")], at: nil),
    ]

  /// Even inside the repository there may be files that only the checking machine has.
  private static let innerTraps: [Trap] =
    [
      .configuration("glossaries: .env", at: ".calque.yml:1:13: “.env” cannot be read: does not look like a glossary"),
      .configuration("glossaries: env.csv", at: ".calque.yml:1:13: “env.csv” cannot be read: does not look like"),
      .configuration("keep-lists: .env", at: ".calque.yml:1:13: “.env” cannot be read: does not look like a glossary"),
      .configuration("extends: secrets.yml", at: "secrets.yml: does not look like a configuration"),
      .configuration("extends: .env", at: ".env: does not look like a configuration"),
      .configuration("memory: .env", at: ".env:1:1: no memory"),
      .configuration("source: .env", at: ".calque.yml:1:9: “.env” is not a pattern of notes"),
      Trap("configuration", links: [(".calque.yml", "secrets.yml")], at: ".calque.yml: does not look like"),
      Trap(
        "glossary", ["glossary/": ""], links: [("glossary/de.csv", "../.env")], at: "glossary/de.csv: does not look"),
      Trap("memory", [".calque/": ""], links: [(".calque/memory", "../.env")], at: ".calque/memory:1:1: no memory"),
      Trap("baseline", links: [(".calque-baseline.jsonl", ".env")], at: ".calque-baseline.jsonl:1: not a baseline"),
    ]

  private static let notes = [
    "de/river.md": "# Das Haus am Fluss\n\nDas Haus steht seit 13 Jahren am Fluss, und die Leute kommen gern.\n",
    "en/river.md":
      "# The house by the river\n\nThe house has stood by the river for 13 years, and people like to come.\n",
  ]

  /// A repository next to the vault. Links replace files.
  private func place(
    _ trap: Trap, nextTo vault: [String: String] = [:], _ own: [String: String] = [:]
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["repo/.git/HEAD": "", "repo/inner/": ""])
    for (name, text) in vault { try folder.add("vault/" + name, text) }
    let files = Self.notes.merging(own) { $1 }.merging(trap.files) { $1 }
    for (name, text) in files where !trap.links.contains(where: { name == $0.name || name.hasPrefix($0.name + "/") }) {
      try folder.add("repo/" + name, text)
    }
    for link in trap.links {
      if let slash = link.name.lastIndex(of: "/") { try folder.add("repo/" + link.name[...slash], "") }
      try folder.link("repo/" + link.name, to: link.target)
    }
    return folder
  }

  private static let formats = [
    "concise", "json", "jsonl", "sarif", "github", "gitlab", "rdjson", "rdjsonl", "checkstyle", "junit",
  ]

  /// The output of all commands in a repository, and the files that they leave there.
  private func everything(in folder: TemporaryFolder) throws -> (lint: CommandRun, text: String) {
    let reports = Self.formats.flatMap { ["--format", "\($0)=report.\($0)"] }
    let lint = try CommandRun(
      ["lint", "--no-cache", "--no-dictionaries", "--format", "text"] + reports, in: folder, at: "repo")
    let others = try [
      ["fix", "--diff", "--no-cache", "--no-dictionaries"],
      ["lint", "--no-cache", "--no-dictionaries", "--add-ignore"],
      ["learn", "--no-dictionaries"], ["stamp"], ["config", "--format", "json", "de/river.md"], ["init", "--stdout"],
    ].map { try CommandRun($0, in: folder, at: "repo") }
    let filter = try CommandRun(
      ["filter", "--no-dictionaries", "--target-lang", "de"], in: folder, at: "repo",
      input: "{\"target\": \"Das Haus\", \"source\": \"house\"}\n")
    var text = ([lint, filter] + others).map { $0.output + $0.errors }.joined(separator: "\n")
    let files = FileManager.default.enumerator(
      at: URL(fileURLWithPath: folder.path + "/repo"), includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() {
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular,
        ![".env", "env.csv", "secrets.yml"].contains(file.lastPathComponent)
      else { continue }
      text += String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    return (lint, text)
  }

  @Test(arguments: traps) func nothingOfAForeignFileIsShown(trap: Trap) throws {
    let folder = try place(trap, nextTo: Self.vault)
    let (lint, text) = try everything(in: folder)
    #expect(!text.contains(Self.marker), "\(text)")
    guard let place = trap.place else {
      #expect(lint.status == 0)
      return
    }
    #expect(lint.errors.contains(place), "\(lint.errors)")
    #expect(lint.errors.contains("--allow-outside " + (place.contains("folder of git") ? ".git" : "../vault")))
    #expect(lint.status == (place.contains("the source of") ? 0 : 2), "\(lint.errors)")
  }

  @Test(arguments: traps) func whetherAForeignFileIsThereIsNotTold(trap: Trap) throws {
    let full = try place(trap, nextTo: Self.vault)
    let empty = try place(trap)
    let commands = [["lint", "--no-cache", "--no-dictionaries"], ["config", "de/river.md"], ["init", "--stdout"]]
    for command in commands {
      let answers = try [full, empty].map { folder in
        let run = try CommandRun(command, in: folder, at: "repo")
        return (run.output + run.errors).replacingOccurrences(of: folder.path, with: "") + "\(run.status)"
      }
      #expect(answers[0] == answers[1], "\(command)")
    }
  }

  @Test(arguments: traps) func theCommandLineMayAllowIt(trap: Trap) throws {
    let folder = try place(trap, nextTo: Self.vault)
    let run = try CommandRun(
      ["lint", "--no-cache", "--no-dictionaries", "--allow-outside", "../vault"], in: folder, at: "repo")
    #expect(!run.errors.contains("leads out of"))
  }

  @Test(arguments: innerTraps) func whatDoesNotLookLikeItIsNotQuoted(trap: Trap) throws {
    let env = "TOKEN=\(Self.marker)\n\(Self.marker)=x\n\(Self.marker)\n"
    let own = [
      ".env": env, "env.csv": env, "secrets.yml": "\(Self.marker): a\nother-\(Self.marker): {\(Self.marker): b}\n",
    ]
    let folder = try place(trap, own)
    let (lint, text) = try everything(in: folder)
    #expect(!text.contains(Self.marker), "\(text)")
    #expect(lint.errors.contains(trap.place ?? ""), "\(lint.errors)")
    #expect(lint.status == 2)
  }
}
