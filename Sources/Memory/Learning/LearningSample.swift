import Alignment
import Lexicon
import Notes
import UnicodeText

/// The evidence from one translation and its source.
package struct LearningSample: Sendable {
  /// Without its region: a custom in Mexico is known in Spain.
  let language: LanguageTag
  let keys: [String: KeyUse]
  /// Whether the translation has a front matter that can be read.
  let hasFrontMatter: Bool
  let edges: EdgeBlocks
  let terms: TermUses
  let links: LinkPairs
  let words: ProjectWords
  let renderings: RenderingSample
  let segments: SegmentUses

  /// - Parameter lexicon: without dictionaries, so that every machine learns the same.
  package init(
    _ note: Note, source: Note, in language: LanguageTag, from sourceLanguage: LanguageTag,
    _ alignment: NoteAlignment, _ lexicon: Lexicon
  ) {
    self.language = LanguageTag(language.base) ?? language
    keys = KeyUse.all(in: note, source: source)
    hasFrontMatter = note.frontMatter.map { !$0.entries.isEmpty } ?? false
    edges = EdgeBlocks(note, source: source, alignment.blockPairs)
    terms = TermUses(alignment.units, of: note, source: source, from: sourceLanguage)
    links = LinkPairs(note, source: source, alignment.blockPairs)
    renderings = RenderingSample(
      alignment.units, of: note, source: source, from: sourceLanguage, to: self.language)
    words = ProjectWords(note, source: source, lexicon.spelling(of: self.language))
    segments = SegmentUses(alignment.units, of: note, source: source, from: sourceLanguage, to: language)
  }
}

/// How a translation treats a front matter key.
enum KeyUse: Hashable, Sendable {
  case same, translated, added, dropped
  /// Both have it, and there is nothing to compare.
  case other

  /// By the path of the key; empty if a front matter cannot be read.
  static func all(in note: Note, source: Note) -> [String: KeyUse] {
    guard let theirs = entries(source), let own = entries(note) else { return [:] }
    let counterparts = Dictionary(theirs.map { (KeyPath.text($0.path), $0) }) { first, _ in first }
    var uses: [String: KeyUse] = [:]
    for entry in own {
      let key = KeyPath.text(entry.path)
      guard let counterpart = counterparts[key] else {
        if entry.path.count == 1 { uses[key] = .added }
        continue
      }
      uses[key] = use(entry.text, counterpart.text)
    }
    for entry in theirs where entry.path.count == 1 && uses[entry.path[0]] == nil { uses[entry.path[0]] = .dropped }
    return uses
  }

  private static func use(_ own: String?, _ source: String?) -> KeyUse {
    guard let own, let source, !source.isEmpty else { return .other }
    return own == source ? .same : .translated
  }

  /// Empty for a note without front matter; nil for an unreadable one.
  private static func entries(_ note: Note) -> [FrontMatterEntry]? {
    guard let frontMatter = note.frontMatter else { return [] }
    guard frontMatter.problem == nil, !frontMatter.entries.isEmpty else { return nil }
    return frontMatter.entries.filter { $0.path[0] != "calque" }
  }
}
