import Notes
import UnicodeText

/// Decides which language a note is meant to be in.
package struct TargetLanguage: Sendable {
  private let option: LanguageTag?
  private let pairing: Pairing

  /// - Parameters:
  ///   - option: the language that the user gave for all notes, if any.
  ///   - pairing: finds sources; an existing source confirms a tag.
  package init(option: LanguageTag?, pairing: Pairing) {
    self.option = option
    self.pairing = pairing
  }

  /// The user's option comes first, then the front matter, then the path if something confirms it, then the text.
  package func decide(_ note: Note) -> LanguageDecision {
    let content = ContentLanguage(note)
    let decision = decide(note, content)
    // Only a note that would be reported as untranslated is looked up: it may be another note's source.
    guard decision.readsAsSource, !decision.isSource, pairing.isSourceOfSibling(note.file.path) else { return decision }
    return self.decision(source, decision.origin, content, isSource: true, pathPart: decision.pathPart)
  }

  private func decide(_ note: Note, _ content: ContentLanguage) -> LanguageDecision {
    let tag = confirmedTag(of: note.file.path, content)
    let written = note.frontMatter?.language
    let declared = written.flatMap { LanguageTag($0) }
    if let option {
      let own = tag?.language ?? declared
      let isSource = own.map(isSource) == true && !content.agrees(with: option)
      return decision(isSource ? own : option, .option, content, isSource: isSource)
    }
    if let declared, let written, !isSource(declared) {
      if let tag, isSource(tag.language), content.reads(as: source) {
        return decision(tag.language, .path, content, isSource: true, pathPart: tag.part)
      }
      let language = refined(declared, written: written, content)
      let other = tag.map { refined($0.language, written: $0.text, content) }
      let isContradicted = other.map { $0.language != language.language && !isSource($0) } ?? false
      return decision(language, .frontMatter, content, contradiction: isContradicted ? other : nil)
    }
    // A front matter that was copied with its `lang: en` must not hide a note that is among the translations.
    if let tag {
      let language = refined(tag.language, written: tag.text, content)
      return decision(language, .path, content, isSource: isSource(tag.language), pathPart: tag.part)
    }
    if let declared, content.language.map(isSource) ?? true {
      return decision(declared, .frontMatter, content, isSource: true)
    }
    return decision(content.language, .content, content, isSource: content.language.map(isSource) ?? false)
  }

  private var source: LanguageTag { pairing.sourceLanguage }

  private func isSource(_ language: LanguageTag) -> Bool { language.isSame(as: source) }

  private func decision(
    _ language: LanguageTag?, _ origin: LanguageDecision.Origin, _ content: ContentLanguage, isSource: Bool = false,
    contradiction: LanguageTag? = nil, pathPart: LanguageDecision.PathPart? = nil
  ) -> LanguageDecision {
    LanguageDecision(
      language: language, origin: origin, readsAsSource: content.reads(as: source), isSource: isSource,
      contradiction: contradiction, pathPart: pathPart)
  }

  /// A bare `zh` does not name a script; the text decides.
  private func refined(_ language: LanguageTag, written: String, _ content: ContentLanguage) -> LanguageTag {
    guard written.lowercased() == "zh", let found = content.language, found.language == "zh" else { return language }
    return found
  }

  // MARK: Tags

  private func confirmedTag(of path: String, _ content: ContentLanguage) -> PathTag? {
    let note = pairing.note(path)
    let tags = PathTags.candidates(in: note)
    // What takes least is asked first.
    func isConfirmed(_ tag: PathTag) -> Bool {
      pairing.confirms(tag, of: note) || content.agrees(with: tag.language)
        || hasTaggedSiblings(tag, of: note)
    }
    guard let nearest = tags.first(where: isConfirmed) else { return nil }
    let others = tags.filter { $0.folderIndex != nil && $0 != nearest }
    guard nearest.folderIndex != nil, !others.isEmpty, !content.agrees(with: nearest.language) else { return nearest }
    return others.first { isMeant($0, rather: nearest, note, content) } ?? nearest
  }

  /// Whether the outer of two folders names the language of a note, and the inner one belongs to its subject: in
  /// `translations/ja/samples/zh/x.md` the text may be Japanese, or its source in `samples/zh`.
  private func isMeant(_ outer: PathTag, rather inner: PathTag, _ note: NotePath, _ content: ContentLanguage) -> Bool {
    if content.agrees(with: outer.language) { return !isSource(outer.language) || hasTaggedSiblings(outer, of: note) }
    return !isSource(outer.language) && outer.language.language != inner.language.language
      && pairing.existing(of: note, [outer]).contains { $0.folders.contains(inner.text) }
  }

  /// Whether there are other languages at the same place of sibling paths: folders `de` and `fr`, or files `x-de.md`
  /// and `x-fr.md`. One is enough, or the source's own; a tag that is also a word needs two.
  private func hasTaggedSiblings(_ tag: PathTag, of note: NotePath) -> Bool {
    let others = siblings(of: tag, note).filter { $0.language.language != tag.language.language }
    if others.contains(where: { isSource($0.language) }) { return true }
    let languages = Set(others.filter { !$0.isAmbiguous }.map(\.language.language))
    return languages.count >= (tag.isAmbiguous ? 2 : 1)
  }

  private func siblings(of tag: PathTag, _ note: NotePath) -> [PathTag] {
    switch tag.place {
    case .folder(let index):
      return pairing.facts(Array(note.folders[..<index]), note).folderTags
    case .name, .suffix:
      guard let around = FolderNames.Surrounding(tag.place, ext: note.ext) else { return [] }
      return pairing.facts(note.folders, note).nameTags[around] ?? []
    }
  }
}

extension PathTag {
  fileprivate var part: LanguageDecision.PathPart { folderIndex == nil ? .name(text) : .folder(text) }
}
