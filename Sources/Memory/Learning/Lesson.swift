import Alignment
import Lexicon
import Notes
import UnicodeText

/// What one translation beside its source teaches.
package struct Lesson: Sendable {
  /// Without its region: what is customary in Mexico is known in Spain.
  let language: LanguageTag
  let keys: [String: KeyUse]
  /// Whether the translation has a front matter that can be read.
  let hasFrontMatter: Bool
  /// Blocks before the first or behind the last that have a counterpart, by their names, each with its first words.
  let blocks: [String: String]
  let terms: TermUses

  package init(
    _ note: Note, beside source: Note, in language: LanguageTag, from sourceLanguage: LanguageTag,
    _ alignment: NoteAlignment
  ) {
    self.language = LanguageTag(language.base) ?? language
    keys = KeyUse.all(in: note, beside: source)
    hasFrontMatter = note.frontMatter.map { !$0.entries.isEmpty } ?? false
    blocks = EdgeBlocks.names(in: note, alignment.blockPairs)
    terms = TermUses(alignment.units, of: note, beside: source, from: sourceLanguage)
  }
}

/// What a translation does with a key of the front matter.
enum KeyUse: Hashable, Sendable {
  case same, translated, added, dropped
  /// Both have it, and there is nothing to compare.
  case other

  /// By the path of the key; none where a front matter cannot be read.
  static func all(in note: Note, beside source: Note) -> [String: KeyUse] {
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

  /// None for a note without front matter; nil for one that cannot be read.
  private static func entries(_ note: Note) -> [FrontMatterEntry]? {
    guard let frontMatter = note.frontMatter else { return [] }
    guard frontMatter.problem == nil, !frontMatter.entries.isEmpty else { return nil }
    return frontMatter.entries.filter { $0.path[0] != "calque" }
  }
}

/// Blocks that only the translation has, at its edges.
enum EdgeBlocks {
  /// How many are looked at on either side.
  private static let reach = 6

  static func names(in note: Note, _ pairs: [BlockPair]) -> [String: String] {
    let edges = leading(pairs) + leading(pairs.reversed())
    return edges.reduce(into: [:]) { names, index in
      let block = note.blocks[index]
      guard let name = BlockName(block, in: note), names[name.text] == nil else { return }
      names[name.text] = BlockName.remark(block, in: note)
    }
  }

  /// The blocks without a counterpart before the second pair that has both sides: a banner may stand below the title.
  /// Of a pair with too many on this side any may be one.
  private static func leading(_ pairs: some Sequence<BlockPair>) -> [Int] {
    var found: [Int] = []
    var paired = 0
    for pair in pairs.prefix(reach * 3) where paired < 2 {
      if !pair.sources.isEmpty && !pair.targets.isEmpty { paired += 1 }
      if pair.targets.count > pair.sources.count { found += pair.targets }
    }
    return Array(found.prefix(reach))
  }
}
