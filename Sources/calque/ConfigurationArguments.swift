import ArgumentParser
import CalqueKit
import Patterns
import Workspace

/// Options about configurations and about what is left out.
struct ConfigurationArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("Use this configuration for every note, not the nearest .calque.yml.", valueName: "file"))
  var config: String?

  @Flag(help: "Take no configuration, no .calqueignore, no glossary and no memory but what the command names.")
  var isolated = false

  @Option(
    help: ArgumentHelp(
      "Read what a found configuration, link or pattern leads to in this folder, too, outside of the repository; "
        + "repeatable.", valueName: "folder"),
    completion: .directory)
  var allowOutside: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out of folders what matches, as a line of a .gitignore would; repeatable.", valueName: "glob"))
  var exclude: [String] = []

  @Flag(help: "Leave out files that are named, too, where a folder's walk would leave them out.")
  var forceExclude = false

  func validate() throws {
    if isolated && config != nil { throw ValidationError("--isolated and --config exclude each other") }
    _ = try globs()
    try Self.validate(allowed: allowOutside)
  }

  /// Checks that the values of --allow-outside are folders.
  static func validate(allowed folders: [String]) throws {
    for folder in folders where (try? FileStatus(path: folder))?.kind != .folder {
      throw ValidationError("--allow-outside: “\(folder)” is no folder")
    }
  }

  /// Reads files that are found.
  var files: FoundFiles { FoundFiles(allowing: allowOutside) }

  /// The patterns of --exclude.
  func globs() throws -> [IgnorePattern] {
    try exclude.map { text in
      guard let pattern = IgnorePattern(line: Array(text.utf8)[...]) else {
        throw ValidationError("--exclude: “\(text)” is no glob that can match anything")
      }
      return pattern
    }
  }
}
