import JSONText
import CalqueKit

/// The verbs of the program and their options as data: completions and the manual are made from it, so that neither
/// differs from `--help`.
struct CommandOutline {
  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  /// Without `help` and hidden verbs.
  let verbs: [CommandOutline]
  /// The verb that is used when none is named.
  let defaultVerb: String?

  struct Argument {
    enum Kind: String {
      case positional, option, flag
    }
    let kind: Kind
    /// As they are typed: `--quiet`, `-q`, the long one first.
    let names: [String]
    let valueName: String
    let abstract: String
    let isOptional: Bool
    let isRepeating: Bool
    /// The possible values, if they are a short list.
    let values: [String]
    let defaultValue: String?
    /// The heading that `--help` puts it under.
    let section: String?
  }

  /// That of the whole program, as ArgumentParser describes it.
  static var program: CommandOutline {
    let dump = try? JSONValue(Calque._dumpHelp().utf8)
    return CommandOutline(dump?["command"] ?? .null)
  }

  private init(_ json: JSONValue) {
    name = json["commandName"]?.text ?? ""
    abstract = json["abstract"]?.text ?? ""
    discussion = json["discussion"]?.text ?? ""
    defaultVerb = json["defaultSubcommand"]?.text
    arguments = (json["arguments"]?.elements ?? []).filter(Self.isShown).compactMap(Argument.init)
    verbs = (json["subcommands"]?.elements ?? []).filter(Self.isShown).map(CommandOutline.init)
      .filter { $0.name != "help" }
  }

  private static func isShown(_ json: JSONValue) -> Bool { json["shouldDisplay"] != .boolean(false) }
}

extension CommandOutline.Argument {
  fileprivate init?(_ json: JSONValue) {
    guard let kind = json["kind"]?.text.flatMap(Kind.init) else { return nil }
    self.kind = kind
    let names = (json["names"]?.elements ?? []).compactMap { name -> String? in
      name["name"]?.text.map { name["kind"]?.text == "long" ? "--" + $0 : "-" + $0 }
    }
    self.names = names.filter { $0.hasPrefix("--") } + names.filter { !$0.hasPrefix("--") }
    valueName = json["valueName"]?.text ?? ""
    abstract = json["abstract"]?.text ?? ""
    isOptional = json["isOptional"] != .boolean(false)
    isRepeating = json["isRepeating"] == .boolean(true)
    values = (json["allValues"]?.elements ?? []).compactMap(\.text)
    defaultValue = json["defaultValue"]?.text
    section = json["sectionTitle"]?.text
  }
}
