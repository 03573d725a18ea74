import ArgumentParser
import CalqueKit
import Patterns
import Workspace

/// Options about configurations and about what is left out.
struct ConfigurationArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("Use this configuration for every note instead of the nearest .calque.yml.", valueName: "file"))
  var config: String?

  @Flag(help: "Use only the configuration, glossaries and memory named on the command line, and no .calqueignore.")
  var isolated = false

  @Option(
    help: ArgumentHelp(
      "Also read what a found configuration, link or pattern leads to in this folder outside the repository; "
        + "repeatable.", valueName: "folder"),
    completion: .directory)
  var allowOutside: [String] = []

  @Option(
    help: ArgumentHelp(
      "Exclude matching files in folders, in .gitignore syntax; repeatable.", valueName: "glob"))
  var exclude: [String] = []

  @Flag(help: "Apply exclusions also to files named on the command line.")
  var forceExclude = false

  func validate() throws {
    if isolated && config != nil { throw ValidationError("--isolated and --config cannot be combined") }
    _ = try globs()
    try Self.validate(allowed: allowOutside)
  }

  /// Checks that the values of --allow-outside are folders.
  static func validate(allowed folders: [String]) throws {
    for folder in folders where (try? FileStatus(path: folder))?.kind != .folder {
      throw ValidationError("--allow-outside: “\(folder)” is not a folder")
    }
  }

  /// Reads files that are found.
  var files: FoundFiles { FoundFiles(allowing: allowOutside) }

  /// The patterns of --exclude.
  func globs() throws -> [IgnorePattern] {
    try exclude.map { text in
      guard let pattern = IgnorePattern(line: Array(text.utf8)[...]) else {
        throw ValidationError("--exclude: “\(text)” is not a glob that can match anything")
      }
      return pattern
    }
  }
}
