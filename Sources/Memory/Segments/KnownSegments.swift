import SourceText
import UnicodeText

/// The short texts that a memory knows, with their renderings into one language. Few of them are in a note, so that
/// only the keys of the texts are made at once.
package struct KnownSegments: Sendable {
  private var facts: [SegmentKind: [UInt64: [MemoryFact]]] = [:]
  /// The keys of the texts of sources by that of their most frequent rendering.
  private let byRendering = OnceTable<SegmentKind, [UInt64: Set<UInt64>]>()

  /// What became of one text in places of one kind.
  package struct Entry: Sendable {
    /// As in most notes.
    package let source: String
    /// The most frequent first.
    package fileprivate(set) var renderings: [Rendering]
    /// In how many notes it is, translated or left.
    package fileprivate(set) var notes: Int
    /// How many notes have renderings that are too rare to be among `renderings`.
    fileprivate let rareNotes: Int
  }

  package struct Rendering: Hashable, Sendable {
    package let text: String
    /// See `ShortText.key(of:)`.
    package let key: UInt64
    /// In how many notes.
    package var notes: Int
  }

  /// - Parameter facts: those of the language, whatever the region. Those of the same region count, else all.
  init(_ facts: [MemoryFact], for language: LanguageTag) {
    let all = facts.filter { SegmentKind($0.kind) != nil && $0.tally.count > 0 }
    let own = all.filter { $0.language == language }
    // Sorted: the renderings of one text are next to each other.
    var last: (text: Substring, key: UInt64) = ("", 0)
    for fact in own.isEmpty ? all : own {
      guard let kind = SegmentKind(fact.kind), let source = SegmentFact.texts(fact.name)?.source else { continue }
      if last.text != source { last = (source, ShortText.key(of: String(source))) }
      self.facts[kind, default: [:]][last.key, default: []].append(fact)
    }
  }

  package var isEmpty: Bool { facts.isEmpty }

  /// The keys of the texts that most notes render in this way.
  package func sources(of rendering: UInt64) -> Set<UInt64> {
    facts.reduce(into: []) { found, known in
      let keys = byRendering.value(of: known.key) {
        known.value.reduce(into: [:]) { keys, text in
          let usual = Entry(text.value)?.renderings.first?.key
          if let usual { keys[usual, default: []].insert(text.key) }
        }
      }
      found.formUnion(keys[rendering] ?? [])
    }
  }

  /// Whether anything is known about a text in places of one kind.
  package func knows(_ kind: SegmentKind, _ key: UInt64) -> Bool { facts[kind]?[key] != nil }

  /// What is known about a text in places of one kind.
  package func entry(_ kind: SegmentKind, _ key: UInt64) -> Entry? { facts[kind]?[key].flatMap { Entry($0) } }
}

extension KnownSegments.Entry {
  /// - Parameter facts: about one text. Equal renderings, which several regions or both sides of a merge may have, are
  ///   one.
  fileprivate init?(_ facts: [MemoryFact]) {
    var source: Substring?
    var known: [UInt64: KnownSegments.Rendering] = [:]
    for fact in facts {
      guard let texts = SegmentFact.texts(fact.name) else { continue }
      source = source ?? texts.source
      let text = String(texts.rendering)
      let (key, notes) = (ShortText.key(of: text), fact.tally.count)
      if known[key].map({ $0.notes < notes }) ?? true {
        known[key] = KnownSegments.Rendering(text: text, key: key, notes: notes)
      }
    }
    guard let source else { return nil }
    self.source = String(source)
    let sorted = Self.sorted(known.values)
    renderings = Array(sorted.prefix(Self.mostRenderings))
    rareNotes = sorted.dropFirst(Self.mostRenderings).reduce(0) { $0 + $1.notes }
    notes = facts.reduce(0) { max($0, $1.tally.total) }
  }

  private static func sorted(_ renderings: some Sequence<KnownSegments.Rendering>) -> [KnownSegments.Rendering] {
    renderings.sorted { $0.notes != $1.notes ? $0.notes > $1.notes : $0.text < $1.text }
  }

  /// In how many notes it was translated; a note that translates it in two ways counts twice.
  package var translations: Int { renderings.reduce(rareNotes) { $0 + $1.notes } }

  /// Each is compared with the others.
  private static let mostRenderings = 16

  /// The same without a note that left the text, if any did.
  package var withoutLeft: Self {
    var entry = self
    if notes > translations { entry.notes -= 1 }
    return entry
  }

  /// The same without a note that has these renderings, so that it is no evidence for itself. A note that has none of
  /// those that are known was not learned from.
  package func without(renderings own: Set<UInt64>) -> Self {
    guard renderings.contains(where: { own.contains($0.key) }) else { return self }
    var entry = self
    entry.renderings = Self.sorted(
      renderings.compactMap { rendering in
        guard own.contains(rendering.key) else { return rendering }
        var rendering = rendering
        rendering.notes -= 1
        return rendering.notes > 0 ? rendering : nil
      })
    entry.notes = max(notes - 1, entry.renderings.first?.notes ?? 0)
    return entry
  }
}
