import Alignment
import Linting
import Patterns
import UnicodeText
import YAMLText

/// The values of the keys.
extension ConfigurationReader {
  typealias Item = (value: String, node: YAMLNode)

  /// The setting of one key in a section.
  mutating func changes(_ key: SettingKey, _ node: YAMLNode) -> SettingLayer {
    switch key {
    case .sourceLanguage: return language(node, key).map { [sourced(.sourceLanguage($0), node)] } ?? []
    case .targetLanguage: return language(node, key).map { [sourced(.targetLanguage($0), node)] } ?? []
    case .source: return layout(node).map { [sourced(.source($0), node)] } ?? []
    case .glossaries: return paths(node, key).map { sourced(.glossary($0.value), $0.node) }
    case .keepLists: return paths(node, key).map { sourced(.keepList($0.value), $0.node) }
    case .keep: return keptWords(node).map { sourced(.keep($0.value), $0.node) }
    case .dictionaries: return flag(node, key.rawValue).map { [sourced(.dictionaries($0), node)] } ?? []
    case .failOn: return severity(node, key.rawValue).map { [sourced(.failOn($0), node)] } ?? []
    case .stamps:
      let place = choice(node, key.rawValue, "place of stamps", StampPlace.allCases.map(\.rawValue))
      return place.flatMap { StampPlace(rawValue: $0) }.map { [sourced(.stamps($0), node)] } ?? []
    case .memory: return memory(node).map { [sourced(.memory($0), node)] } ?? []
    case .rules: return rules(node)
    case .extends, .exclude, .files, .languages: return []
    }
  }

  func sourced(_ change: SettingChange, _ node: YAMLNode) -> Sourced<SettingChange> { Sourced(change, origin(node)) }

  // MARK: Texts

  /// The text of a scalar that is not empty.
  mutating func text(_ node: YAMLNode, _ hint: String) -> String? {
    guard let text = node.scalar?.text, !isLeftOut(node), !text.isEmpty else {
      complainUnlessAlias(hint, node)
      return nil
    }
    return text
  }

  /// The texts of a list, or a single one; empty for an omitted value.
  mutating func texts(_ node: YAMLNode, _ hint: String) -> [Item] {
    if isLeftOut(node) { return [] }
    return (node.items ?? [node]).compactMap { item in text(item, hint).map { ($0, item) } }
  }

  mutating func paths(_ node: YAMLNode, _ key: SettingKey) -> [Item] {
    texts(node, "“\(key.rawValue)” needs a list of paths").compactMap { text, node in
      guard !text.utf8.contains(0) else {
        complain("a path cannot hold a zero byte", at: node)
        return nil
      }
      return (located(text), node)
    }
  }

  private mutating func memory(_ node: YAMLNode) -> MemoryPlace? {
    guard let text = text(node, "“memory” needs a path, customary or off") else { return nil }
    switch text {
    case "customary", "true", "yes", "on": return .customary
    case "off", "none", "false", "no": return .off
    default: break
    }
    guard !text.utf8.contains(0) else {
      complain("a path cannot hold a zero byte", at: node)
      return nil
    }
    return .file(located(text))
  }

  /// A path of the file as it can be opened.
  private func located(_ path: String) -> String {
    if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The kept words, each as a line of a keep list.
  private mutating func keptWords(_ node: YAMLNode) -> [Item] {
    texts(node, "“keep” needs a list of words").compactMap { text, node in
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !line.isEmpty, !line.hasPrefix("#"), line != "~" else {
        complain("\(quoted(text)) is not a word that could stay", at: node)
        return nil
      }
      return (line, node)
    }
  }

  mutating func globs(_ node: YAMLNode, _ key: SettingKey) -> [IgnorePattern] {
    texts(node, "“\(key.rawValue)” needs a list of globs").compactMap { text, node in
      guard let pattern = IgnorePattern(line: Array(text.utf8)[...]) else {
        complain("\(quoted(text)) is not a glob that can match anything", at: node)
        return nil
      }
      return pattern
    }
  }

  // MARK: Choices

  private mutating func language(_ node: YAMLNode, _ key: SettingKey) -> LanguageTag? {
    guard let text = text(node, "“\(key.rawValue)” needs a language such as de or zh-Hant") else { return nil }
    return language(text, at: node)
  }

  mutating func language(_ text: String, at node: YAMLNode) -> LanguageTag? {
    if let tag = LanguageTag(text) { return tag }
    complain("\(quoted(text)) is not a language, write a tag such as de or zh-Hant", at: node)
    return nil
  }

  mutating func flag(_ node: YAMLNode, _ name: String) -> Bool? {
    guard let text = text(node, "“\(name)” needs true or false") else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      complain("\(quoted(text)) is neither true nor false", at: node)
      return nil
    }
  }

  mutating func severity(_ node: YAMLNode, _ name: String) -> Severity? {
    choice(node, name, "severity", Severity.allCases.map(\.rawValue)).flatMap { Severity(rawValue: $0) }
  }

  /// A text that is one of `names`.
  mutating func choice(_ node: YAMLNode, _ name: String, _ kind: String, _ names: [String]) -> String? {
    let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    guard let text = text(node, "“\(name)” needs \(list)") else { return nil }
    if names.contains(text) { return text }
    if let near = NearestName.of(text, among: names) {
      complain("\(quoted(text)) is not a \(kind), did you mean “\(near)”?", at: node)
    } else {
      complain("\(quoted(text)) is not a \(kind), use \(list)", at: node)
    }
    return nil
  }

  private mutating func layout(_ node: YAMLNode) -> Pairing.Layout? {
    let items = texts(node, "“source” needs a pattern such as {dir}/{stem}-en.{ext}")
    guard let first = items.first else { return nil }
    if items.count == 1 {
      if first.value == "customary" { return .customary }
      if first.value == "none" { return Pairing.Layout.none }
    }
    let patterns = items.compactMap { pattern($0) }
    return patterns.isEmpty ? nil : .patterns(patterns)
  }

  private mutating func pattern(_ item: Item) -> SourcePattern? {
    do throws(SourcePattern.Fault) {
      let pattern = try SourcePattern(item.value, in: folder)
      if pattern.isForNotes { return pattern }
      complain(
        "\(quoted(item.value)) is not a pattern of notes, end it in .{ext}, .md, .markdown, .mdx or .txt", at: item.node
      )
    } catch {
      complain(error.description, at: item.node)
    }
    return nil
  }
}
