import ArgumentParser
import CalqueKit

/// Options about languages and about where sources are.
struct PairingArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The language of the notes; detected per note by default.", valueName: "lang"))
  var targetLang: LanguageTag?

  @Option(help: ArgumentHelp("The language that the notes were translated from (default: en).", valueName: "lang"))
  var sourceLang: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Where the source of a note is: a path with {dir}, {name}, {stem} (the name without its language), {ext}, "
        + "{lang}.",
      valueName: "pattern"))
  var source: String?

  /// The value of --source; nil when it is not given.
  func location() throws -> SourceLocation? {
    guard let source else { return nil }
    guard !source.isEmpty else { throw ValidationError("--source needs a pattern such as '{dir}/{stem}-en.{ext}'") }
    do throws(SourceLocation.InvalidPattern) { return try .pattern(source) } catch {
      throw ValidationError(error.message)
    }
  }

  func validate() throws { _ = try location() }
}
