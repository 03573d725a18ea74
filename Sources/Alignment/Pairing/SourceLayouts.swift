import UnicodeText

/// The customary places of a source relative to its translation, likeliest first.
struct SourceLayouts {
  let path: NotePath
  /// The tags of the path that name the translation's language.
  let tags: [PathTag]
  /// How the source's language is written in names.
  let spellings: [String]

  /// A possible place of the source.
  struct Candidate: Hashable {
    let folders: [String]
    let name: String
    /// Whether the source's language replaces the translation's: more certain than a name without any language.
    let namesSource: Bool
    /// Whether it is in a folder that contains only translations: then it may be a copy itself.
    let isAmongTranslations: Bool
  }

  /// Every candidate once, without the file itself; computed lazily, since the first usually exists.
  func candidates() -> some Sequence<Candidate> {
    var (seenFolders, seenNames): (Set<[String]>, Set<String>) = ([], [])
    let names = nameChoices().filter { seenNames.insert($0.name).inserted }
    let choices = folderChoices().filter { seenFolders.insert($0.folders).inserted }
    return choices.lazy.flatMap { choice in
      let isAmongTranslations = choice.namesSource && isAmongTranslations(choice.folders)
      return names.lazy.filter { $0.name != path.name || choice.folders != path.folders }.map { name, namesSource in
        Candidate(
          folders: choice.folders, name: name, namesSource: choice.namesSource || namesSource,
          isAmongTranslations: isAmongTranslations)
      }
    }
  }

  // MARK: Names

  private func nameChoices() -> [(name: String, namesSource: Bool)] {
    for tag in tags {
      switch tag.place {
      case .suffix(let stem, let mark):
        let marks = [mark] + ["-", ".", "_"].filter { $0 != mark }
        let bare = (name: stem + path.ext, namesSource: false)
        return named(stem, marks.prefix(1)) + [bare] + named(stem, marks.dropFirst())
      case .name: return spellings.map { ($0 + path.ext, true) }
      case .folder: continue
      }
    }
    return [(path.name, false)] + named(path.stem, ["-", "."])
  }

  private func named(_ stem: String, _ marks: ArraySlice<String>) -> [(name: String, namesSource: Bool)] {
    marks.flatMap { mark in spellings.map { (stem + mark + $0 + path.ext, true) } }
  }

  // MARK: Folders

  private typealias Choice = (folders: [String], namesSource: Bool)

  private func folderChoices() -> [Choice] {
    let indices = tags.compactMap(\.folderIndex)
    let hasSuffix = indices.count < tags.count
    var choices: [Choice] = indices.isEmpty ? [(path.folders, false)] : []
    choices += replacing(indices)
    if hasSuffix && !indices.isEmpty { choices.append((path.folders, false)) }
    choices += indices.flatMap { removing($0) }
    choices += indices.flatMap { fromDocusaurus($0) }
    choices += nextToPosts(without: Set(indices))
    if indices.isEmpty, let last = path.folders.last, Self.isContainer(last) {
      choices.append((path.folders.dropLast(), false))
    }
    return choices
  }

  /// Whether a tag was replaced in a folder of translations: `translations/en/a`.
  private func isAmongTranslations(_ folders: [String]) -> Bool {
    tags.contains { tag in
      guard let index = tag.folderIndex, index > 0, folders.count == path.folders.count else { return false }
      return folders[index] != path.folders[index] && Self.isContainer(folders[index - 1])
    }
  }

  /// `docs/ar/docs` to `docs/en/docs`; all tags at once where there are several.
  private func replacing(_ indices: [Int]) -> [Choice] {
    var choices: [Choice] = []
    for spelling in spellings where indices.count > 1 {
      var folders = path.folders
      for index in indices { folders[index] = spelling }
      choices.append((folders, true))
    }
    for index in indices {
      for spelling in spellings {
        var folders = path.folders
        folders[index] = spelling
        choices.append((folders, true))
      }
    }
    return choices
  }

  /// `translations/ar/a` to `a`, `content/ar/a` to `content/a`.
  private func removing(_ index: Int) -> [Choice] {
    let before = Array(path.folders[..<index])
    let after = Array(path.folders[(index + 1)...])
    guard let container = before.last, Self.isContainer(container) else {
      return [(before + after, false)]
    }
    return [(before.dropLast() + after, false), (before + after, false)]
  }

  /// `i18n/ar/docusaurus-plugin-content-docs/current/a` to `docs/a`, its blog, its pages and its older versions.
  private func fromDocusaurus(_ index: Int) -> [Choice] {
    guard index > 0, path.folders[index - 1] == "i18n" else { return [] }
    let root = Array(path.folders[..<(index - 1)])
    let after = path.folders[(index + 1)...]
    let prefix = "docusaurus-plugin-content-"
    guard let plugin = after.first(where: { $0.hasPrefix(prefix) }), let place = after.firstIndex(of: plugin) else {
      return after.firstIndex(of: "current").map { [(root + ["docs"] + after[($0 + 1)...], false)] } ?? []
    }
    let parts = plugin.dropFirst(prefix.count).split(separator: "-", maxSplits: 1).map(String.init)
    let content = parts.count > 1 ? parts[1] : parts.first ?? "docs"
    let rest = Array(after[(place + 1)...])
    switch (parts.first, rest.first) {
    case ("docs", "current"): return [(root + [content] + rest.dropFirst(), false)]
    case ("docs", let version?) where version.hasPrefix("version-"):
      let versioned = content == "docs" ? "versioned_docs" : content + "_versioned_docs"
      return [(root + [versioned] + rest, false)]
    case ("pages", _): return [(root + ["src", "pages"] + rest, false)]
    default: return [(root + [content] + rest, false)]
    }
  }

  /// `_posts/ar/a` to `notes/a`, where `notes` is next to `_posts` or further up.
  private func nextToPosts(without indices: Set<Int>) -> [Choice] {
    guard let posts = path.folders.lastIndex(of: "_posts") else { return [] }
    let after = path.folders.indices.filter { $0 > posts && !indices.contains($0) }.map { path.folders[$0] }
    return (0...posts).reversed().prefix(Self.reach).map { (path.folders[..<$0] + ["notes"] + after, false) }
  }

  /// How many folders above `_posts` the notes may be.
  private static let reach = 16

  /// Whether a folder of this name contains only translations.
  static func isContainer(_ name: String) -> Bool { containers.contains(name.lowercased()) }

  private static let containers: Set<String> = [
    "translations", "translation", "translated", "i18n", "_i18n", "l10n", "locales", "locale", "lang", "langs",
    "languages",
  ]
}
