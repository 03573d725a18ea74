import Patterns
import SourceText
import UnicodeText
import YAMLText

/// Turns the YAML of a configuration into settings, and finds every mistake.
struct ConfigurationReader {
  let file: SourceFile
  /// The folder that paths in it are relative to.
  let folder: String
  /// Whether it is certainly a configuration.
  private let isOurs: Bool
  private let cursor: PlaceCursor
  var result: ConfigurationFile
  private var mistakes: [(offset: ByteOffset, message: String)] = []

  init(_ file: SourceFile, folder: String, isOurs: Bool) {
    self.file = file
    self.folder = folder
    self.isOurs = isOurs
    cursor = PlaceCursor(file)
    result = ConfigurationFile(path: file.path)
  }

  mutating func read() -> ConfigurationFile {
    do throws(YAMLError) {
      if let root = try YAMLDocument(file.bytes, limits: YAMLDocument.Limits(depth: 16)).root {
        guard isOurs || Self.looksLikeConfiguration(root) else { return stranger() }
        refuseReferences(root)
        for (key, entry) in entries(of: root, as: "the configuration", in: .top) { take(key, entry.value) }
      }
    } catch {
      complain(error.message, at: error.offset)
    }
    result.mistakes = shownProblems()
    return result
  }

  /// Whether at least half of the keys are settings, or nearly so.
  private static func looksLikeConfiguration(_ root: YAMLNode) -> Bool {
    guard let entries = root.entries else { return false }
    let names = SettingKey.allCases.map(\.rawValue)
    let known = entries.count { entry in
      guard let name = entry.key.scalar?.text else { return false }
      return names.contains(name) || name.utf8.count > 5 && NearestName.of(name, among: names) != nil
    }
    return known * 2 >= entries.count
  }

  /// The result for a file of another kind, whose content may be confidential: nothing of it is quoted.
  private func stranger() -> ConfigurationFile {
    let message = "does not look like a configuration of Calque, name one with settings such as `source-language: en`"
    return ConfigurationFile(path: file.path, problem: FileProblem(path: file.path, message: message))
  }

  private mutating func take(_ key: SettingKey, _ node: YAMLNode) {
    switch key {
    case .extends: result.extends = paths(node, key).map { Sourced($0.value, origin($0.node)) }
    case .exclude: result.exclude = globs(node, key)
    case .files: result.sections = fileSections(node)
    case .languages: result.languages = languageSections(node)
    default: result.layer += changes(key, node)
    }
  }

  // MARK: Sections

  private mutating func fileSections(_ node: YAMLNode) -> [ConfigurationFile.FileSection] {
    var sections: [ConfigurationFile.FileSection] = []
    for entry in named(node, "“files” needs settings by glob, such as `\"docs/**\": {fail-on: error}`") {
      guard let glob = PathGlob(entry.name) else {
        complain("\(quoted(entry.name)) is not a glob that can match anything", at: entry.entry.key)
        continue
      }
      let layer = layer(entry.entry.value, as: "the section \(quoted(entry.name))", in: .files)
      sections.append(ConfigurationFile.FileSection(glob: glob, layer: layer))
    }
    return sections
  }

  private mutating func languageSections(_ node: YAMLNode) -> [ConfigurationFile.LanguageSection] {
    var sections: [ConfigurationFile.LanguageSection] = []
    for entry in named(node, "“languages” needs settings by language, such as `de: {keep: [Haus]}`") {
      guard let language = language(entry.name, at: entry.entry.key) else { continue }
      let layer = layer(entry.entry.value, as: "the section \(quoted(entry.name))", in: .languages)
      sections.append(
        ConfigurationFile.LanguageSection(
          language: language, isAnyScript: entry.name.lowercased() == language.language, layer: layer))
    }
    return sections
  }

  private mutating func layer(_ node: YAMLNode, as name: String, in place: SettingKey.Place) -> SettingLayer {
    entries(of: node, as: name, in: place).flatMap { changes($0, $1.value) }
  }

  // MARK: Keys

  /// The entries of a mapping whose keys are settings.
  private mutating func entries(
    of node: YAMLNode, as name: String, in place: SettingKey.Place
  ) -> [(key: SettingKey, entry: YAMLEntry)] {
    let allowed = SettingKey.allowed(in: place)
    let hint = "\(name) needs settings such as `\(allowed[0].rawValue): …`"
    return named(node, hint).compactMap { name, entry in
      if let key = SettingKey(rawValue: name) {
        if allowed.contains(key) { return (key, entry) }
        complain("\(quoted(name)) belongs at the top of the file, not in a section", at: entry.key)
      } else if let near = NearestName.of(name, among: allowed.map(\.rawValue)) {
        complain("unknown key \(quoted(name)), did you mean “\(near)”?", at: entry.key)
      } else {
        let known = allowed.map(\.rawValue).joined(separator: ", ")
        complain("unknown key \(quoted(name)), allowed here are \(known)", at: entry.key)
      }
      return nil
    }
  }

  /// The entries of a mapping by name, each name once; empty for an omitted value.
  mutating func named(_ node: YAMLNode, _ hint: String) -> [(name: String, entry: YAMLEntry)] {
    if isLeftOut(node) { return [] }
    guard let entries = node.entries else {
      complainUnlessAlias(hint, node)
      return []
    }
    var lines: [String: Int] = [:]
    return entries.compactMap { entry in
      guard let name = entry.key.scalar?.text else {
        complainUnlessAlias("a key must be a name", entry.key)
        return nil
      }
      if let line = lines[name] {
        complain("\(quoted(name)) occurs twice, first in line \(line), keep one", at: entry.key)
        return nil
      }
      lines[name] = file.lines.line(of: entry.key.range.start)
      return (name, entry)
    }
  }

  // MARK: Mistakes

  mutating func complain(_ message: String, at node: YAMLNode) { complain(message, at: node.range.start) }

  private mutating func complain(_ message: String, at offset: ByteOffset) { mistakes.append((offset, message)) }

  /// A problem with an alias was already reported.
  mutating func complainUnlessAlias(_ message: String, _ node: YAMLNode) {
    if case .alias = node.kind { return }
    complain(message, at: node)
  }

  /// Anchors, aliases and tags: a value must be written where it is used, and small files must not expand to large
  /// ones.
  private mutating func refuseReferences(_ node: YAMLNode) {
    if case .alias(let name) = node.kind {
      return complain("aliases such as \(quoted("*" + name)) are not supported here, write the value out", at: node)
    }
    if let anchor = node.anchor {
      complain("anchors such as \(quoted("&" + anchor)) are not supported here, leave it out", at: node)
    }
    if let tag = node.tag { complain("tags such as \(quoted(tag)) are not supported here, leave it out", at: node) }
    for item in node.items ?? [] { refuseReferences(item) }
    for entry in node.entries ?? [] {
      refuseReferences(entry.key)
      refuseReferences(entry.value)
    }
  }

  /// In the order of the file; only the first ones if there are very many.
  private func shownProblems() -> [FileProblem] {
    let sorted = mistakes.sorted { $0.offset < $1.offset }
    let shown = sorted.prefix(ConfigurationFile.mistakeLimit).map { mistake in
      let place = cursor.place(of: mistake.offset)
      return FileProblem(path: file.path, line: place.line, column: place.column, message: mistake.message)
    }
    return shown + ConfigurationFile.omitted(sorted.count - shown.count, path: file.path)
  }

  // MARK: Places

  func origin(_ node: YAMLNode) -> Origin {
    .file(path: file.path, cursor.place(of: node.range.start))
  }

  /// Whether there is nothing after the colon.
  func isLeftOut(_ node: YAMLNode) -> Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.text)
  }

  /// The words as a message quotes them, shortened in the middle.
  func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 60 else { return "“\(text)”" }
    return "“\(String(scalars.prefix(29)))…\(String(scalars.suffix(29)))”"
  }
}
