import ArgumentParser
import CalqueKit
import Languages
import Reporting

/// `calque languages [TAG]`: what Calque knows of each language, and what it does not.
struct LanguagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "List what Calque knows of each language, or show all of it for one.",
    discussion: """
      Without a tag a line for each language that Calque has facts of; with one every fact, what is unknown with the \
      reason, and which rules say less in this language.
      """)

  @Argument(help: "A language: de, zh-Hant.")
  var tag: LanguageTag?

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: Format = .text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    guard let tag, Language.of(tag).file == nil else { return }
    throw ValidationError("there are no facts of \(tag), `calque languages` lists the languages that have some")
  }

  func run() {
    let languages = tag.map { [Language.of($0)] } ?? Language.all
    switch format {
    case .json: Console.print(LanguageTable.json(languages.map(LanguageSupport.init)))
    case .text where tag == nil: Console.print(LanguageTable.text(languages.map(LanguageSupport.init)))
    case .text:
      let width = min(Console.width(of: .standardOutput) ?? 80, 100)
      Console.print(languages.map { LanguagePage(width: width).text(about: $0) }.joined(separator: "\n\n"))
    }
  }
}
