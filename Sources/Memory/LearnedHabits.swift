import Notes
import UnicodeText

/// Habits learned from a project's notes about translations into one language: all that rules may know of other notes.
///
/// A note that the memory was learned from is part of its counts. So words that a note keeps, and that are looked up for
/// that reason, count once less for its language: a note is no evidence for itself.
package struct LearnedHabits: Sendable {
  package let keptTerms: KeptTerms
  /// Words that translations into other languages do not keep.
  package let translatedTerms: KeptTerms
  /// Keys of words that translations use and that are in no table.
  package let words: Set<UInt64>
  /// Short texts and their renderings.
  package let segments: KnownSegments
  /// Terms and their renderings.
  package let terms: KnownTerms
  private let blocks: Set<String>
  private let linkFrames: [LinkFrame]
  private let keys: [MemoryFact.Kind: [String: MemoryFact.Tally]]

  /// No habits.
  package static let none = LearnedHabits([], for: .english)

  /// - Parameter facts: facts of any language.
  package init(_ facts: [MemoryFact], for language: LanguageTag) {
    let own = facts.filter { $0.language?.isSame(as: language) ?? true }
    let keeping = KeepingDecisions(own, in: language)
    keptTerms = KeptTerms(keeping.kept)
    translatedTerms = KeptTerms(keeping.translated)
    words = Set(own.filter { $0.kind == .houseWord }.map { Folding.key($0.name) })
    blocks = Set(own.filter { $0.kind == .block }.map(\.name))
    linkFrames = Array(own.lazy.filter { $0.kind == .link }.compactMap { LinkFrame($0.name) }.prefix(Self.mostFrames))
    segments = KnownSegments(own, for: language)
    terms = KnownTerms(own)
    keys = own.filter { SegmentKind($0.kind) == nil && $0.kind != .rendering }.reduce(into: [:]) {
      $0[$1.kind, default: [:]][$1.name] = $1.tally
    }
  }

  /// Indices of the blocks of `note` that most translations have and their sources do not.
  package func customaryBlocks(of note: Note) -> Set<Int> {
    guard !blocks.isEmpty else { return [] }
    return Set(
      note.blocks.indices.filter { i in BlockName(note.blocks[i], in: note).map { blocks.contains($0.text) } ?? false })
  }

  // MARK: Links

  /// Whether the project writes the destination `target` where the source has `source`.
  package func rewrites(_ source: String, as target: String) -> Bool {
    linkFrames.contains { $0.explains(source, target) }
  }

  /// Each is compared with every link that differs.
  private static let mostFrames = 100

  // MARK: Front matter, by the path of a key

  /// In how many notes the value is the same as the source's, if that is so in nearly all.
  package func same(_ key: [String]) -> MemoryFact.Tally? { tally(.sameKey, key) }

  /// In how many notes the value differs from the source's, if that is so in nearly all.
  package func translated(_ key: [String]) -> MemoryFact.Tally? { tally(.translatedKey, key) }

  /// Whether translations have a key that their sources lack.
  package func adds(_ key: [String]) -> Bool { tally(.addedKey, key) != nil }

  /// Whether translations omit a key of their sources.
  package func drops(_ key: [String]) -> Bool { tally(.droppedKey, key) != nil }

  private func tally(_ kind: MemoryFact.Kind, _ key: [String]) -> MemoryFact.Tally? {
    keys[kind]?[KeyPath.text(key)]
  }
}

/// The path of a front matter key as one text.
enum KeyPath {
  /// `cover.image`.
  static func text(_ path: [String]) -> String { path.joined(separator: ".") }
}
