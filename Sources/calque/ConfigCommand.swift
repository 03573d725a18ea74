import ArgumentParser
import CalqueKit
import Configuration
import SourceText

/// `calque config [FILE]`: the settings for a note, and where each value was decided.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the settings of a note and where each comes from.",
    discussion: """
      Takes the options of `calque lint` that decide how a note is checked, and shows what they and the configuration \
      come to. Settings of a `languages` section show for a note of that language.
      """)

  @Argument(help: "A note, or a folder (default: this folder).")
  var path = "."

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: Format = .text

  @Flag(help: "Print the JSON Schema of .calque.yml instead, for editors.")
  var schema = false

  @OptionGroup(title: "Languages and sources") var sources: SourceArguments
  @OptionGroup(title: "Learned habits") var memory: MemoryArguments
  @OptionGroup(title: "Configuration") var choice: ConfigurationArguments
  @OptionGroup(title: "Rules") var rules: RuleArguments

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    if schema { return Console.print(ConfigurationSchema.json.document) }
    let linter = Linter(try LintOptions(sources, choice, rules, memory))
    let globs = try choice.globs()
    do throws(NoSettings) {
      let page = SettingsPage(try linter.settings(at: path, excluding: globs))
      Console.print(format == .json ? page.json.document : page.text)
      for notice in linter.formerNames.notices { Console.complain(.notice(notice), color: .auto) }
    } catch {
      for problem in error.problems { Console.complain(.problem(problem), color: .auto) }
      throw ExitStatus.trouble
    }
  }
}

extension LintOptions {
  /// The settings from the arguments that decide about a note.
  init(_ pairing: PairingArguments, _ choice: ConfigurationArguments) throws {
    self.init()
    sourceLanguage = pairing.sourceLang
    targetLanguage = pairing.targetLang
    sources = try pairing.location()
    isIsolated = choice.isolated
    configuration = choice.config
    allowedFolders = choice.allowOutside
  }

  /// The same with the knowledge of words, the selected rules and what was learned.
  init(
    _ sources: SourceArguments, _ choice: ConfigurationArguments, _ rules: RuleArguments? = nil,
    _ memory: MemoryArguments? = nil
  ) throws {
    try self.init(sources.pairing, choice)
    self.sources = try sources.location()
    glossaries = sources.glossary
    usesDictionaries = !sources.noDictionaries
    self.memory = memory?.memory
    usesMemory = memory?.noMemory != true
    if let rules { self.rules = try rules.selection() }
  }
}
