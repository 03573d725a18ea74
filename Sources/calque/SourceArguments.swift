import ArgumentParser
import CalqueKit

/// Options about languages, sources and the knowledge of words.
struct SourceArguments: ParsableArguments {
  @OptionGroup(title: "What notes are compared with") var pairing: PairingArguments

  @Flag(help: "Judge the notes alone, without their sources.")
  var noSource = false

  @Option(help: ArgumentHelp("Use this glossary too; repeatable.", valueName: "file"))
  var glossary: [String] = []

  @Flag(help: "Leave the dictionaries of the system alone.")
  var noDictionaries = false

  /// The combination of --source and --no-source.
  func location() throws -> SourceLocation? { noSource ? SourceLocation.none : try pairing.location() }

  func validate() throws {
    if noSource && pairing.source != nil { throw ValidationError("--source and --no-source exclude each other") }
  }
}
