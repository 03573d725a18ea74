import UnicodeText

/// Sources named by pages.
extension Pairing {
  /// The file that a page names as its source, if it exists; see `NamedSource`.
  /// - Parameter bytes: the content of the page; nil to read it.
  func source(namedBy page: NotePath, _ bytes: [UInt8]?) -> SourceChoice? {
    guard let bytes = bytes ?? files.bytes(page.ownPath) else { return nil }
    for named in NamedSource.all(in: bytes) {
      if let path = file(named.path, namedBy: page) { return SourceChoice(path: path, origin: .named(key: named.key)) }
    }
    return nil
  }

  /// The paths that the page at `path` names as its source, resolved from its folder, whether they exist or not.
  package func pathsNamed(by path: String, holding bytes: [UInt8]) -> [String] {
    guard asksNotes, layout != .none else { return [] }
    let page = note(path)
    return NamedSource.all(in: bytes).compactMap { named in
      let parts = NotePath.components(named.path, after: page.folders)
      return parts.last.map { page.path(in: parts.dropLast(), name: $0) }
    }
  }

  /// Searched from the folder of the page, then from those above it: sites write paths from their top.
  private func file(_ path: String, namedBy page: NotePath) -> String? {
    let tail = path.drop { $0 == "/" }
    for count in stride(from: page.folders.count, through: depthOfTop(of: page), by: -1) {
      let parts = NotePath.components(String(tail), after: Array(page.folders[..<count]))
      guard let name = parts.last, parts != page.folders + [page.name] else { continue }
      let found = page.path(in: parts.dropLast(), name: name)
      if files.fileExists(found) { return found }
      if path.hasPrefix(".") { break }
    }
    return nil
  }

  /// How many folders the tree of a page is in: its repository, or else the working folder or the page's own.
  private func depthOfTop(of page: NotePath) -> Int {
    guard let workingFolder = files.workingFolder else { return 0 }
    let tops = [files.top, workingFolder].compactMap { $0.map { NotePath.components($0, after: []) } }
    return tops.first(where: page.folders.starts)?.count ?? page.folders.count
  }

  // MARK: Pages that others name

  /// Whether another page says that it was translated from the note at `path`, which itself names no source. Checks its
  /// versions in other languages and, if it has no source, all notes around it.
  /// - Parameters:
  ///   - language: its language.
  ///   - hasSource: whether it has a source, when that is known.
  package func isNamedAsSource(
    _ path: String, holding bytes: [UInt8], in language: LanguageTag?, hasSource: Bool? = nil
  ) -> Bool {
    let page = note(path)
    guard source(namedBy: page, bytes) == nil else { return false }
    let place = page.folders + [page.name]
    let isAlone = !(hasSource ?? (source(of: path, holding: bytes, in: language) != nil))
    return families(of: page, isAlone: isAlone).contains { family in
      memos.named.sources(namedIn: family) { sources(namedIn: family, askedFor: page) }.contains(place)
    }
  }

  private func families(of page: NotePath, isAlone: Bool) -> [NamedSources.Family] {
    let top = files.top
    let tags = PathTags.candidates(in: page)
    let stem = tags.lazy.compactMap(\.stem).first(where: { _ in true }) ?? page.stem
    let indices = tags.compactMap(\.folderIndex)
    var families = indices.map { index in
      NamedSources.Family.folders(
        top: top, before: Array(page.folders[..<index]), after: Array(page.folders[(index + 1)...]), stem: stem,
        ext: page.ext)
    }
    families.append(.suffixes(top: top, folder: page.folders, stem: stem, ext: page.ext))
    if indices.isEmpty { families.append(.below(top: top, folder: page.folders, name: page.name)) }
    // Its versions may have the name with the language, too.
    guard isAlone, tags.allSatisfy({ $0.folderIndex != nil }) else { return families }
    let folders = [page.folders] + indices.flatMap { index in versions(of: page.folders, tagAt: index, page) }
    let names = folders.map { files.names(page.path(ofFolder: $0)).count }
    guard names.reduce(0, +) <= Self.mostNames else { return families }
    return families + folders.map { .folder(top: top, folder: $0) }
  }

  /// Folders such as one whose name at `index` is a language.
  private func versions(of folders: [String], tagAt index: Int, _ page: NotePath) -> [[String]] {
    facts(Array(folders[..<index]), page).folderTags.map { tag in
      var version = folders
      version[index] = tag.text
      return version
    }
  }

  private func sources(namedIn family: NamedSources.Family, askedFor page: NotePath) -> Set<[String]> {
    Set(
      members(of: family, page).compactMap { folders, name in
        let path = page.path(in: folders, name: name)
        guard files.fileExists(path), let named = source(namedBy: note(path), nil)?.path else { return nil }
        let source = note(named)
        return source.folders + [source.name]
      })
  }

  private typealias Member = (folders: [String], name: String)

  private func members(of family: NamedSources.Family, _ page: NotePath) -> [Member] {
    switch family {
    case .folders(_, let before, let after, let stem, let ext):
      return facts(before, page).folderTags.flatMap { tag in
        ([""] + Self.marks.map { $0 + tag.text }).map { (before + [tag.text] + after, stem + $0 + ext) }
      }
    case .suffixes(_, let folder, let stem, let ext):
      let tags = facts(folder, page).nameTags
      return [(folder, stem + ext)]
        + Self.marks.flatMap { mark in
          (tags[FolderNames.Surrounding(stem: stem, separator: mark, ext: ext)] ?? []).map {
            (folder, stem + mark + $0.text + ext)
          }
        }
    case .below(_, let folder, let name):
      return (depthOfTop(of: page)...folder.count).flatMap { count -> [Member] in
        let (above, rest) = (Array(folder[..<count]), Array(folder[count...]))
        let containers = facts(above, page).containers.map { above + [$0] }
        return ([above] + containers).flatMap { parent in
          facts(parent, page).folderTags.map { (parent + [$0.text] + rest, name) }
        }
      }
    case .folder(_, let folder):
      return files.names(page.path(ofFolder: folder)).filter(NamedSource.isNote).map { (folder, $0) }
    }
  }

  /// Separators between a name and its language.
  private static let marks = ["-", ".", "_"]
  /// With more names around a note, only its versions are checked.
  private static let mostNames = 200

  /// What the names in a folder show about languages.
  func facts(_ folders: [String], _ page: NotePath) -> FolderNames.Facts {
    let folder = page.path(ofFolder: folders)
    return memos.folderNames.facts(of: folder, files.names(folder))
  }
}
