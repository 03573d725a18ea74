import UnicodeText

/// Finds the file that a note was translated from.
package struct Pairing: Sendable {
  package let sourceLanguage: LanguageTag
  let layout: Layout
  let surroundings: Surroundings

  /// Where sources are looked for.
  package enum Layout: Hashable, Sendable {
    /// In the layouts that people use: `x-ar.md` beside `x-en.md`, `ar/x.md` beside `en/x.md` and so on.
    case customary
    /// Where a pattern says, and nowhere else.
    case pattern(SourcePattern)
    /// Nowhere.
    case none
  }

  package init(sourceLanguage: LanguageTag, layout: Layout = .customary, surroundings: Surroundings) {
    self.sourceLanguage = sourceLanguage
    self.layout = layout
    self.surroundings = surroundings
  }

  /// The source of the note at `path`, written in the way of that path; nil when there is none, which is no fault.
  /// - Parameter language: what the note is written in, when known: only its own tags count as tags then.
  package func source(of path: String, in language: LanguageTag?) -> String? {
    let note = NotePath(path, workingFolder: surroundings.workingFolder)
    let tags = PathTags.candidates(in: note).filter { $0.language.language == language?.language || language == nil }
    switch layout {
    case .none: return nil
    case .pattern(let pattern):
      let stem = tags.lazy.compactMap(\.stem).first ?? note.stem
      let source = pattern.path(for: note, stem: stem, sourceLanguage: sourceLanguage)
      return source != path && surroundings.fileExists(source) ? source : nil
    case .customary:
      return candidates(of: note, tags: tags).first
    }
  }

  /// Whether a source stands where `tag` makes us expect it, which shows that the tag is one.
  func confirms(_ tag: PathTag, of note: NotePath, path: String) -> Bool {
    switch layout {
    case .pattern: return source(of: path, in: tag.language) != nil
    case .none, .customary:
      let found = SourceLayouts(path: note, tags: [tag], spellings: TagSpelling.customary(sourceLanguage)).candidates()
      return found.contains {
        ($0.namesSource || !tag.isAmbiguous) && surroundings.fileExists(note.path(in: $0.folders, name: $0.name))
      }
    }
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
