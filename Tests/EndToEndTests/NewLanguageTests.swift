import Foundation
import Languages
import RuleTesting
import Testing

/// The recipe for a language in CONTRIBUTING, followed in a copy of the project.
@Suite struct NewLanguageTests {
  /// The commands of the recipe, in order.
  private static func recipe() throws -> [String] {
    let section = try #require(
      try Project.text("CONTRIBUTING.md").components(separatedBy: "## Add a language\n").dropFirst().first?
        .components(separatedBy: "\n## ").first)
    let block = try #require(section.components(separatedBy: "```sh\n").dropFirst().first)
    return try #require(block.components(separatedBy: "```").first).split(separator: "\n").map { line in
      String(line.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces)
    }
  }

  /// A copy of what the script reads and writes.
  private static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["Sources/": "", "Tests/": "", "script/": ""])
    for name in ["script/new-language", "Sources/CLanguages"] {
      try FileManager.default.copyItem(atPath: Project.path(name), toPath: folder.path + "/" + name)
    }
    return folder
  }

  private static func run(_ command: String, in folder: TemporaryFolder) throws -> CommandRun {
    let environment = ProcessInfo.processInfo.environment
    return try CommandRun(
      ["-c", command], in: folder, program: URL(fileURLWithPath: "/bin/sh"),
      environment: ["PATH": environment["PATH"] ?? "/usr/bin:/bin", "HOME": environment["HOME"] ?? "/"])
  }

  @Test func recipeBeginsALanguage() throws {
    let folder = try Self.copy()
    let first = try #require(try Self.recipe().first)
    let tag = try #require(first.split(separator: " ").last.map(String.init))
    #expect(first == "script/new-language \(tag)")
    #expect(Language.all.allSatisfy { $0.tag.text != tag }, "the recipe needs a language that is not there")
    let run = try Self.run(first, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let written = run.output.split(separator: "\n").map(String.init)
    #expect(written.first == "Sources/CLanguages/data/\(tag).lang")
    for file in written { #expect(try !folder.text(file).isEmpty) }

    let bytes = try [UInt8](folder.bytes("Sources/CLanguages/data/\(tag).lang"))
    let file = bytes.withUnsafeBufferPointer { LanguageFile(name: "\(tag).lang", bytes: $0) }
    #expect(file.mistakes.map(\.description) == [])
    for field in LanguageField.allCases { #expect(file.fact(field) == .unknown("not filled in yet")) }
    #expect(try folder.text("Sources/CLanguages/clanguages.c").contains("#embed \"data/\(tag).lang\""))

    let again = try Self.run(first, in: folder)
    #expect(again.status != 0)
    #expect(again.errors == "new-language: Sources/CLanguages/data/\(tag).lang is there already, edit it\n")
  }

  @Test func listOfFilesIsWhatTheScriptWrites() throws {
    let folder = try Self.copy()
    let run = try Self.run("rm Sources/CLanguages/data/de.lang && script/new-language de", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try folder.text("Sources/CLanguages/clanguages.c") == Project.text("Sources/CLanguages/clanguages.c"),
      "script/new-language writes this file, change it there")
  }

  @Test(arguments: ["", "german", "de_DE", "../x", "cy cy"])
  func whatIsNoTagIsRefused(argument: String) throws {
    let folder = try Self.copy()
    let run = try Self.run("script/new-language \(argument)", in: folder)
    #expect(run.status != 0)
    #expect(run.errors.hasPrefix("usage: script/new-language TAG"))
  }

  @Test func recipeNamesWhatIsThere() throws {
    for command in try Self.recipe() {
      let words = command.split(separator: " ").map(String.init)
      let program = try #require(words.first)
      #expect(FileManager.default.isExecutableFile(atPath: Project.path(program)), "\(command)")
      if let filter = words.firstIndex(of: "--filter"), filter + 1 < words.count {
        #expect(FileManager.default.fileExists(atPath: Project.path("Tests/" + words[filter + 1])), "\(command)")
      }
    }
  }
}
