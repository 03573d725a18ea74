import ArgumentParser
import CalqueKit

/// Options about languages, sources and what is known of words.
struct SourceArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The language of the notes; found out note by note if not given.", valueName: "lang"))
  var targetLang: LanguageTag?

  @Option(help: ArgumentHelp("The language that the notes were translated from (default: en).", valueName: "lang"))
  var sourceLang: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Where the source of a note stands: a path with {dir}, {name}, {stem} (the name without its language), {ext}, "
        + "{lang}.",
      valueName: "pattern"))
  var source: String?

  @Flag(help: "Judge the notes alone, without their sources.")
  var noSource = false

  @Option(help: ArgumentHelp("Use this glossary too; repeatable.", valueName: "file"))
  var glossary: [String] = []

  @Flag(help: "Leave the dictionaries of the system alone.")
  var noDictionaries = false

  /// What --source and --no-source come to.
  func location() throws -> SourceLocation? {
    if noSource { return SourceLocation.none }
    guard let source else { return nil }
    guard !source.isEmpty else { throw ValidationError("--source needs a pattern such as '{dir}/{stem}-en.{ext}'") }
    do throws(SourceLocation.InvalidPattern) { return try .pattern(source) } catch {
      throw ValidationError(error.message)
    }
  }

  func validate() throws {
    if noSource && source != nil { throw ValidationError("--source and --no-source exclude each other") }
    _ = try location()
  }
}
