import JSONText
import CalqueKit
import Configuration
import Linting
import Reporting
import UnicodeText

/// The output of `calque config` for a note.
struct SettingsPage {
  private let note: EffectiveSettings

  init(_ note: EffectiveSettings) { self.note = note }

  private var settings: Settings { note.settings }

  /// A value of a key, and where it was decided. A list has one for each of its items.
  private struct Row {
    let key: String
    var value: String
    let origin: Origin?
  }

  // MARK: Text

  var text: String {
    let rows = settingRows + ruleRows
    let keys = rows.map(\.key.count).max() ?? 0
    let values = rows.map { min(DisplayWidth.of($0.value), 40) }.max() ?? 0
    var lines = [about, configurations, ""]
    var last = ""
    for row in rows {
      let key = row.key == last && !row.key.isEmpty && Self.isList(row.key) ? "" : row.key
      last = row.key
      lines.append(
        Self.padded(key, keys) + "  " + Self.padded(row.value, values) + "  " + (row.origin?.text ?? "found"))
    }
    lines += ["", "Other rules are on, with the severities that `calque rules` shows."]
    return lines.map { VisibleText.painted($0, .plain, Palette(isColored: false)) }.joined(separator: "\n")
  }

  private var about: String {
    var parts = ["\(note.path):"]
    switch (note.sourceReason, note.language) {
    case (.language, let language?): parts.append("the source language, \(language.englishName), so not checked")
    case (.namedByOthers, _): parts.append("the source of other pages, so not checked")
    case (_, let language?): parts.append(language.englishName)
    case (_, nil): break
    }
    if let source = note.sourcePath { parts.append("translated from \(source)") }
    if parts.count == 1 { parts.append("no language of its own") }
    if note.isExcluded { parts.append("left out of folders") }
    return parts[0] + " " + parts.dropFirst().joined(separator: ", ")
  }

  private var configurations: String {
    guard let first = note.configurations.first else { return "no configuration" }
    let others = note.configurations.dropFirst()
    return "configuration: " + first + (others.isEmpty ? "" : ", on top of " + others.joined(separator: ", "))
  }

  private static func isList(_ key: String) -> Bool { ["glossaries", "keep-lists", "keep"].contains(key) }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }

  private var settingRows: [Row] {
    func row<Value>(_ key: SettingKey, _ value: Sourced<Value>, _ text: (Value) -> String) -> Row {
      Row(key: key.rawValue, value: text(value.value), origin: value.origin)
    }
    func list(_ key: SettingKey, _ items: [Sourced<String>]) -> [Row] {
      items.isEmpty
        ? [Row(key: key.rawValue, value: "none", origin: .builtIn)] : items.map { item in row(key, item) { $0 } }
    }
    let found = note.found.map { Row(key: SettingKey.glossaries.rawValue, value: $0, origin: nil) }
    let named = list(.glossaries, settings.glossaries)
    return [
      row(.sourceLanguage, settings.sourceLanguage, \.text),
      row(.targetLanguage, settings.targetLanguage) { $0?.text ?? "detected per note" },
      row(.source, settings.source) { $0.texts.joined(separator: ", ") },
    ] + (settings.glossaries.isEmpty && !found.isEmpty ? found : named + found) + list(.keepLists, settings.keepLists)
      + list(.keep, settings.keep) + [
        row(.dictionaries, settings.dictionaries) { $0 ? "true" : "false" },
        row(.failOn, settings.failOn, \.rawValue), row(.stamps, settings.stamps, \.rawValue),
        row(.memory, settings.memory) { $0 == .customary ? note.memory ?? "none" : $0.text },
      ]
  }

  /// Rules that have an explicit setting.
  private var ruleRows: [Row] {
    Rulebook.rules.flatMap { rule -> [Row] in
      let options = rule.options.compactMap { option -> Row? in
        let value = settings.options[RuleOptionName(rule: rule.name, option: option.name)]
        return value.map { Row(key: "  " + option.name, value: $0.value.text, origin: $0.origin) }
      }
      guard let level = settings.levels[rule.name] else {
        return options.isEmpty ? [] : [Row(key: rule.name, value: rule.severity.rawValue, origin: .builtIn)] + options
      }
      return [Row(key: rule.name, value: effective(level.value, rule), origin: level.origin)] + options
    }
  }

  private func effective(_ level: RuleLevel, _ rule: RuleInfo) -> String {
    level == .on ? rule.severity.rawValue : level.rawValue
  }

  // MARK: JSON

  var json: JSONValue {
    .object([
      "path": .string(note.path),
      "language": note.language.map { .string($0.text) },
      "isSource": .boolean(note.sourceReason != nil),
      "sourcePath": note.sourcePath.map(JSONValue.string),
      "configurations": .strings(note.configurations),
      "excluded": .boolean(note.isExcluded),
      "settings": settingsJSON,
      "rules": .array(Rulebook.rules.map(json)),
    ])
  }

  private var settingsJSON: JSONValue {
    func one<Value>(_ value: Sourced<Value>, _ json: (Value) -> JSONValue) -> JSONValue {
      .object(["value": json(value.value), "origin": value.origin.json])
    }
    func list(_ items: [Sourced<String>]) -> [JSONValue] { items.map { one($0, JSONValue.string) } }
    let found = note.found.map { JSONValue.object(["value": .string($0), "origin": .object(["kind": "found"])]) }
    let values: [(SettingKey, JSONValue)] = [
      (.sourceLanguage, one(settings.sourceLanguage) { .string($0.text) }),
      (.targetLanguage, one(settings.targetLanguage) { $0.map { .string($0.text) } ?? .null }),
      (.source, one(settings.source) { .strings($0.texts) }),
      (.glossaries, .array(list(settings.glossaries) + found)), (.keepLists, .array(list(settings.keepLists))),
      (.keep, .array(list(settings.keep))), (.dictionaries, one(settings.dictionaries, JSONValue.boolean)),
      (.failOn, one(settings.failOn) { .string($0.rawValue) }),
      (.stamps, one(settings.stamps) { .string($0.rawValue) }),
      (.memory, one(settings.memory) { .string($0 == .customary ? note.memory ?? $0.text : $0.text) }),
    ]
    return .object(values.map { JSONField($0.rawValue, $1) })
  }

  private func json(_ rule: RuleInfo) -> JSONValue {
    let level = settings.levels[rule.name] ?? Sourced(.on, .builtIn)
    let options = rule.options.map { option -> JSONValue in
      let value =
        settings.options[RuleOptionName(rule: rule.name, option: option.name)]
        ?? Sourced(option.defaultValue, .builtIn)
      return .object(["name": .string(option.name), "value": value.value.json, "origin": value.origin.json])
    }
    return .object([
      "name": .string(rule.name), "severity": .string(effective(level.value, rule)), "origin": level.origin.json,
      "options": options.isEmpty ? nil : .array(options),
    ])
  }
}

extension Origin {
  /// Where a value was decided, in a few words.
  var text: String {
    switch self {
    case .builtIn: "default"
    case .commandLine(let option): option
    case .file(let path, let place): "\(path):\(place.line):\(place.column)"
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .builtIn: .object(["kind": "default"])
    case .commandLine(let option): .object(["kind": "option", "option": .string(option)])
    case .file(let path, let place):
      .object([
        "kind": "file", "path": .string(path), "line": .integer(place.line), "column": .integer(place.column),
      ])
    }
  }
}

extension OptionValue {
  fileprivate var json: JSONValue {
    switch self {
    case .words(let words): .strings(words)
    case .flag(let value): .boolean(value)
    case .number(let value): .integer(value)
    case .choice(let value): .string(value)
    }
  }
}
