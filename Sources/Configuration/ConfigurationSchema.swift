import JSONText
import Linting
import Rules

/// The JSON Schema (draft-07, which editors read) of `.calque.yml`, made from the table of keys and from the rules.
package enum ConfigurationSchema {
  package static var json: JSONValue {
    .object([
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "Calque",
      "description": "Settings of Calque, a linter for translations (.calque.yml)",
      "type": .strings(["object", "null"]),
      "additionalProperties": .boolean(false),
      "properties": properties(in: .top),
      "definitions": definitions,
    ])
  }

  private static var definitions: JSONValue {
    .object([
      "language": .object(["type": "string", "pattern": .string(languagePattern)]),
      "severity": names(Severity.allCases.map(\.rawValue)),
      "level": .object([
        "enum": .array(RuleLevel.allCases.map { .string($0.rawValue) } + [.boolean(true), .boolean(false)])
      ]),
      "texts": list(of: "string"),
      "words": list(of: "string", "number", "boolean"),
      "flag": .object([
        "enum": .array([.boolean(true), .boolean(false)] + ["yes", "no", "on", "off"].map(JSONValue.string))
      ]),
      "rules": rules,
      "fileSection": section(.files),
      "languageSection": section(.languages),
    ])
  }

  private static let languagePattern = "^[A-Za-z]{2,4}([-_][A-Za-z0-9]{2,4})*$"

  private static func section(_ place: SettingKey.Place) -> JSONValue {
    .object([
      "type": .strings(["object", "null"]), "additionalProperties": .boolean(false),
      "properties": properties(in: place),
    ])
  }

  private static func properties(in place: SettingKey.Place) -> JSONValue {
    .object(SettingKey.allowed(in: place).map { JSONField($0.rawValue, described(schema(of: $0.info.kind), $0.info)) })
  }

  private static func described(_ schema: JSONValue, _ info: SettingKey.Info) -> JSONValue {
    let description = "\(info.summary) (default: \(info.initial))"
    return .object(["description": .string(description), "allOf": .array([schema])])
  }

  private static func schema(of kind: SettingKey.Kind) -> JSONValue {
    switch kind {
    case .language: reference("language")
    case .source, .paths, .globs: reference("texts")
    case .words: reference("words")
    case .flag: reference("flag")
    case .severity: reference("severity")
    case .memory: .object(["type": .strings(["string", "boolean"])])
    case .choice(let values): names(values)
    case .rules: reference("rules")
    case .fileSections: sections("fileSection", names: nil)
    case .languageSections: sections("languageSection", names: languagePattern)
    }
  }

  private static func sections(_ section: String, names: String?) -> JSONValue {
    .object([
      "type": .strings(["object", "null"]),
      "propertyNames": names.map { .object(["pattern": .string($0)]) },
      "additionalProperties": reference(section),
    ])
  }

  // MARK: Rules

  private static var rules: JSONValue {
    var properties = [JSONField(ConfigurationReader.everyRule, level("every rule"))]
    properties += Family.allCases.map { JSONField($0.rawValue, level("every rule about: \($0.summary)")) }
    properties += AllRules.rules.map { JSONField($0.info.name, rule($0.info)) }
    properties += AllRules.rules.flatMap { rule in rule.info.formerNames.map { JSONField($0, former(rule.info)) } }
    return .object([
      "type": .strings(["object", "null"]), "additionalProperties": .boolean(false), "properties": .object(properties),
    ])
  }

  private static func level(_ description: String) -> JSONValue {
    .object(["description": .string(description), "allOf": .array([reference("level")])])
  }

  private static func rule(_ rule: RuleInfo) -> JSONValue {
    let description = "\(rule.summary) (\(rule.family.rawValue), \(rule.severity.rawValue))"
    let options = rule.options.map { JSONField($0.name, option($0)) }
    let severity = JSONField("severity", reference("level"))
    let settings = JSONValue.object([
      "type": "object", "additionalProperties": .boolean(false), "properties": .object([severity] + options),
    ])
    return .object(["description": .string(description), "anyOf": .array([reference("level"), settings])])
  }

  /// A rule under a former name; `deprecated` is of a later draft, but editors know it.
  private static func former(_ rule: RuleInfo) -> JSONValue {
    .object([
      "description": .string("deprecated, write \(rule.name)"), "deprecated": .boolean(true),
      "anyOf": .array([reference("rules/properties/\(rule.name)")]),
    ])
  }

  private static func option(_ option: RuleOption) -> JSONValue {
    let summary = JSONValue.string(option.summary)
    return switch option.kind {
    case .words: .object(["description": summary, "allOf": .array([reference("words")])])
    case .flag(let value):
      .object(["description": summary, "default": .boolean(value), "allOf": .array([reference("flag")])])
    case .number(let value, let range):
      .object([
        "description": summary, "default": .integer(value), "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ])
    case .choice(let value, let names):
      .object(["description": summary, "default": .string(value), "enum": .strings(names)])
    }
  }

  // MARK: Pieces

  private static func reference(_ name: String) -> JSONValue { .object(["$ref": .string("#/definitions/\(name)")]) }

  private static func names(_ names: [String]) -> JSONValue { .object(["enum": .strings(names)]) }

  /// One, or a list, or nothing.
  private static func list(of types: String...) -> JSONValue {
    .object([
      "type": .strings(types + ["array", "null"]),
      "items": .object(["type": types.count == 1 ? .string(types[0]) : .strings(types)]),
    ])
  }
}
