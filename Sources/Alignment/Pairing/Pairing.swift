import UnicodeText

/// Finds the file that a note was translated from.
package struct Pairing: Sendable {
  package let sourceLanguage: LanguageTag
  package let layout: Layout
  package let files: FileView
  /// Whether the source that a note itself names takes precedence over patterns.
  let asksNotes: Bool
  let memos: Memos

  /// Where sources are looked for.
  package enum Layout: Hashable, Sendable {
    /// In the layouts that people use: `x-ar.md` next to `x-en.md`, `ar/x.md` next to `en/x.md` and so on.
    case customary
    /// Only where patterns lead; of several, the first that leads to an existing file counts.
    case patterns([SourcePattern])
    /// Nowhere.
    case none
  }

  /// Results for one note that also hold for others.
  struct Memos: Sendable {
    let folderNames = FolderNames()
    let siblings = PatternSources()
    let copies = TextCopies()
    let named = NamedSources()
  }

  /// - Parameter asksNotes: whether the source that a note itself names takes precedence over patterns.
  package init(
    sourceLanguage: LanguageTag, layout: Layout = .customary, asksNotes: Bool = true, files: FileView
  ) {
    self.sourceLanguage = sourceLanguage
    self.layout = layout
    self.asksNotes = asksNotes
    self.files = files
    memos = Memos()
  }

  private init(_ pairing: Pairing, asking files: FileView) {
    sourceLanguage = pairing.sourceLanguage
    layout = pairing.layout
    asksNotes = pairing.asksNotes
    self.files = files
    memos = pairing.memos
  }

  /// The same, with another view of the disk.
  package func asking(_ files: FileView) -> Pairing { Pairing(self, asking: files) }

  /// The source of the note at `path`, written in the style of that path; nil when there is none, which is not an
  /// error.
  /// - Parameters:
  ///   - bytes: the content of the note; nil to read it.
  ///   - language: the note's language, if known: then only tags of that language count.
  package func source(of path: String, holding bytes: [UInt8]? = nil, in language: LanguageTag?) -> SourceChoice? {
    let note = note(path)
    switch layout {
    case .none: return nil
    case .patterns: return (asksNotes ? source(namedBy: note, bytes) : nil) ?? sourceByPattern(of: note, in: language)
    case .customary: return source(namedBy: note, bytes) ?? customarySource(of: note, in: language)
    }
  }

  /// Where patterns look for the source of the note at `path`, whether it exists or not.
  package func pathsOfPatterns(for path: String, in language: LanguageTag?) -> [String] {
    guard case .patterns(let patterns) = layout else { return [] }
    let note = note(path)
    return patterns.map { self.path($0, for: note, tags(of: note, in: language)) }
  }

  /// Whether a source exists where `tag` implies it, which confirms the tag.
  func confirms(_ tag: PathTag, of note: NotePath) -> Bool {
    switch layout {
    case .patterns: return sourceByPattern(of: note, in: tag.language) != nil
    case .none, .customary:
      return existing(of: note, tags(of: note, in: tag.language)).contains { $0.namesSource || !tag.isAmbiguous }
    }
  }

  /// Whether a pattern makes the note at `path` the source of another in its folder: with `{name}.src.{ext}`,
  /// `x.src.md` is not a translation. Linear in the names of the folder at the first call for it.
  func isSourceOfSibling(_ path: String) -> Bool {
    guard case .patterns(let patterns) = layout else { return false }
    let note = note(path)
    let folder = note.path(ofFolder: note.folders)
    let names = files.names(folder)
    let sources = memos.siblings.sources(in: folder, names) { name in
      let sibling = self.note(note.path(in: note.folders, name: name))
      let stem = PathTags.suffixes(of: sibling.stem).lazy.compactMap(\.stem).first ?? sibling.stem
      return patterns.compactMap { pattern in
        let source = self.note(pattern.path(for: sibling, stem: stem, sourceLanguage: sourceLanguage))
        // A file is not its own source, and has the format of its translations.
        guard source.folders == note.folders, source.name != name, source.ext == sibling.ext else { return nil }
        return source.name
      }
    }
    return sources.contains(note.name)
  }

  func note(_ path: String) -> NotePath { NotePath(path, workingFolder: files.workingFolder) }

  func tags(of note: NotePath, in language: LanguageTag?) -> [PathTag] {
    let tags = PathTags.candidates(in: note)
    return language.map { language in tags.filter { $0.language.language == language.language } } ?? tags
  }

  // MARK: Patterns

  private func sourceByPattern(of note: NotePath, in language: LanguageTag?) -> SourceChoice? {
    guard case .patterns(let patterns) = layout else { return nil }
    let tags = tags(of: note, in: language)
    for pattern in patterns {
      let path = path(pattern, for: note, tags)
      guard !self.note(path).isSame(as: note), files.fileExists(path) else { continue }
      return SourceChoice(path: path, origin: .pattern(pattern.text))
    }
    return nil
  }

  private func path(_ pattern: SourcePattern, for note: NotePath, _ tags: [PathTag]) -> String {
    let stem = tags.lazy.compactMap(\.stem).first ?? note.stem
    return pattern.path(for: note, stem: stem, sourceLanguage: sourceLanguage)
  }

  // MARK: Customary places

  /// Where the source of the note at `path` customarily is, whether it exists or not.
  package func customaryPaths(for path: String, in language: LanguageTag?) -> [String] {
    guard layout == .customary else { return [] }
    let note = note(path)
    return layouts(of: note, tags(of: note, in: language)).candidates().map { note.path(in: $0.folders, name: $0.name) }
  }

  private func customarySource(of note: NotePath, in language: LanguageTag?) -> SourceChoice? {
    let found = existing(of: note, tags(of: note, in: language))
    guard let first = found.first(where: { _ in true }) else { return nil }
    let path = note.path(in: first.folders, name: first.name)
    let original = first.isAmongTranslations ? original(of: path, for: note, among: Array(found)) : nil
    return SourceChoice(path: original ?? path, origin: .customary)
  }

  /// The original of the file at `copy`, in a folder of translations: the copy names it, or has the same text.
  private func original(of copy: String, for note: NotePath, among found: [SourceLayouts.Candidate]) -> String? {
    let others = found.filter { !$0.isAmongTranslations }.map { note.path(in: $0.folders, name: $0.name) }
    guard !others.isEmpty else { return nil }
    if let named = source(namedBy: self.note(copy), nil)?.path, others.contains(named) { return named }
    return others.first { memos.copies.holds(copy, of: $0, reading: files.bytes) }
  }

  private func layouts(of note: NotePath, _ tags: [PathTag]) -> SourceLayouts {
    SourceLayouts(path: note, tags: tags, spellings: TagSpelling.customary(sourceLanguage))
  }

  /// The candidate places of the source that exist.
  func existing(of note: NotePath, _ tags: [PathTag]) -> some Sequence<SourceLayouts.Candidate> {
    layouts(of: note, tags).candidates().lazy.filter { [files] in
      files.fileExists(note.path(in: $0.folders, name: $0.name))
    }
  }
}
