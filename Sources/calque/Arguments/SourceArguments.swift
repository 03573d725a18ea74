import ArgumentParser
import CalqueKit

/// Options about languages, sources and the knowledge of words.
struct SourceArguments: ParsableArguments {
  @OptionGroup(title: "Languages and sources") var pairing: PairingArguments

  @Flag(help: "Check notes on their own, without their sources.")
  var noSource = false

  @Option(help: ArgumentHelp("Use this glossary too; repeatable.", valueName: "file"))
  var glossary: [String] = []

  @Flag(help: "Do not use the system's dictionaries.")
  var noDictionaries = false

  /// The combination of --source and --no-source.
  func location() throws -> SourceLocation? { noSource ? SourceLocation.none : try pairing.location() }

  func validate() throws {
    if noSource && pairing.source != nil { throw ValidationError("--source and --no-source cannot be combined") }
  }
}
