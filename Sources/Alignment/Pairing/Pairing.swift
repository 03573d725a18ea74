import UnicodeText

/// Finds the file that a note was translated from.
package struct Pairing: Sendable {
  package let sourceLanguage: LanguageTag
  let layout: Layout
  package let surroundings: Surroundings
  let folderNames: FolderNames
  private let siblings: PatternSources

  /// Where sources are looked for.
  package enum Layout: Hashable, Sendable {
    /// In the layouts that people use: `x-ar.md` beside `x-en.md`, `ar/x.md` beside `en/x.md` and so on.
    case customary
    /// Where patterns say, and nowhere else; of several the first that leads to a file counts.
    case patterns([SourcePattern])
    /// Nowhere.
    case none
  }

  package init(sourceLanguage: LanguageTag, layout: Layout = .customary, surroundings: Surroundings) {
    self.sourceLanguage = sourceLanguage
    self.layout = layout
    self.surroundings = surroundings
    folderNames = FolderNames()
    siblings = PatternSources()
  }

  private init(_ pairing: Pairing, asking surroundings: Surroundings) {
    sourceLanguage = pairing.sourceLanguage
    layout = pairing.layout
    self.surroundings = surroundings
    folderNames = pairing.folderNames
    siblings = pairing.siblings
  }

  /// The same, asking others about the disk.
  package func asking(_ surroundings: Surroundings) -> Pairing { Pairing(self, asking: surroundings) }

  /// The source of the note at `path`, written in the way of that path; nil when there is none, which is no fault.
  /// - Parameter language: what the note is written in, when known: only its own tags count as tags then.
  package func source(of path: String, in language: LanguageTag?) -> String? {
    let note = NotePath(path, workingFolder: surroundings.workingFolder)
    let tags = PathTags.candidates(in: note).filter { $0.language.language == language?.language || language == nil }
    switch layout {
    case .none: return nil
    case .patterns(let patterns):
      return paths(of: patterns, for: note, tags).first { $0 != path && surroundings.fileExists($0) }
    case .customary:
      return candidates(of: note, tags: tags).first
    }
  }

  /// Where patterns look for the source of the note at `path`, whether something stands there or not.
  package func pathsOfPatterns(for path: String, in language: LanguageTag?) -> [String] {
    guard case .patterns(let patterns) = layout else { return [] }
    let note = NotePath(path, workingFolder: surroundings.workingFolder)
    let tags = PathTags.candidates(in: note).filter { $0.language.language == language?.language || language == nil }
    return Array(paths(of: patterns, for: note, tags))
  }

  private func paths(
    of patterns: [SourcePattern], for note: NotePath, _ tags: [PathTag]
  ) -> some Sequence<String> {
    let stem = tags.lazy.compactMap(\.stem).first ?? note.stem
    return patterns.lazy.map { $0.path(for: note, stem: stem, sourceLanguage: sourceLanguage) }
  }

  /// Whether a source stands where `tag` makes us expect it, which shows that the tag is one.
  func confirms(_ tag: PathTag, of note: NotePath, path: String) -> Bool {
    switch layout {
    case .patterns: return source(of: path, in: tag.language) != nil
    case .none, .customary:
      let tags = PathTags.candidates(in: note).filter { $0.language.language == tag.language.language }
      let found = SourceLayouts(path: note, tags: tags, spellings: TagSpelling.customary(sourceLanguage)).candidates()
      return found.contains {
        ($0.namesSource || !tag.isAmbiguous) && surroundings.fileExists(note.path(in: $0.folders, name: $0.name))
      }
    }
  }

  /// Whether a pattern makes the note at `path` the source of another in its folder: `{name}.src.{ext}` tells that
  /// `x.src.md` is no translation. Linear in the names of the folder at the first call for it.
  func isSourceOfSibling(_ path: String) -> Bool {
    guard case .patterns(let patterns) = layout else { return false }
    let note = NotePath(path, workingFolder: surroundings.workingFolder)
    let folder = note.path(ofFolder: note.folders)
    let names = surroundings.names(folder)
    let sources = siblings.sources(in: folder, names) { name in
      let sibling = NotePath(note.path(in: note.folders, name: name), workingFolder: surroundings.workingFolder)
      let stem = PathTags.suffixes(of: sibling.stem).lazy.compactMap(\.stem).first ?? sibling.stem
      return patterns.compactMap { pattern in
        let path = pattern.path(for: sibling, stem: stem, sourceLanguage: sourceLanguage)
        let source = NotePath(path, workingFolder: surroundings.workingFolder)
        // A file is not its own source, and has the format of its translations.
        guard source.folders == note.folders, source.name != name, source.ext == sibling.ext else { return nil }
        return source.name
      }
    }
    return sources.contains(note.name)
  }

  private func candidates(of note: NotePath, tags: [PathTag]) -> some Sequence<String> {
    SourceLayouts(path: note, tags: tags, spellings: TagSpelling.customary(sourceLanguage)).candidates().lazy
      .map { note.path(in: $0.folders, name: $0.name) }.filter(surroundings.fileExists)
  }
}

extension PathTag {
  /// The name without the language, when the name carries it.
  fileprivate var stem: String? {
    if case .suffix(let stem, _) = place { stem } else { nil }
  }
}

extension Sequence {
  fileprivate var first: Element? { first(where: { _ in true }) }
}
