import ArgumentParser
import CalqueKit

/// Options about a translator program that makes suggestions. They are not settings of a repository, because they run a
/// program.
struct SuggestArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask this command what to write for what was left untranslated; it reads and writes a line of JSON each time.",
      valueName: "command"))
  var suggestWith: String?

  @Option(help: ArgumentHelp("How long an answer of that command may take.", valueName: "seconds"))
  var suggestTimeout: Double = 30

  /// The named translator.
  var translator: Translator? { suggestWith.map { Translator($0, patience: suggestTimeout) } }

  func validate() throws {
    if suggestWith?.isEmpty == true { throw ValidationError("--suggest-with needs a command") }
    guard suggestTimeout > 0, suggestTimeout <= 3600 else {
      throw ValidationError("--suggest-timeout needs a number of seconds, up to 3600")
    }
  }
}
