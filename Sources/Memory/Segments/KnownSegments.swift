import UnicodeText

/// The short texts that a memory knows, with their renderings into one language.
package struct KnownSegments: Sendable {
  private var entries: [SegmentKind: [UInt64: Entry]] = [:]
  /// The keys of the texts of sources by that of their most frequent rendering.
  private var byRendering: [UInt64: Set<UInt64>] = [:]

  /// What became of one text in places of one kind.
  package struct Entry: Sendable {
    /// As in most notes.
    package let source: String
    /// The most frequent first.
    package fileprivate(set) var renderings: [Rendering] = []
    /// In how many notes it is, translated or left.
    package fileprivate(set) var notes = 0
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
    let all = facts.compactMap { fact in SegmentKind(fact.kind).map { (kind: $0, fact: fact) } }
    let own = all.filter { $0.fact.language == language }
    for (kind, fact) in own.isEmpty ? all : own {
      guard let (source, rendering) = SegmentFact.texts(fact.name), fact.tally.count > 0 else { continue }
      let key = ShortText.key(of: source)
      var entry = entries[kind]?[key] ?? Entry(source: source)
      entry.renderings.append(
        Rendering(text: rendering, key: ShortText.key(of: rendering), notes: fact.tally.count))
      entry.notes = max(entry.notes, fact.tally.total)
      entries[kind, default: [:]][key] = entry
    }
    for (kind, known) in entries {
      let sorted = known.mapValues(\.sorted)
      entries[kind] = sorted
      for (key, entry) in sorted { byRendering[entry.renderings[0].key, default: []].insert(key) }
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The keys of the texts that most notes render in this way.
  package func sources(of rendering: UInt64) -> Set<UInt64> { byRendering[rendering] ?? [] }

  /// What is known about a text in places of one kind.
  package func entry(_ kind: SegmentKind, _ key: UInt64) -> Entry? { entries[kind]?[key] }
}

extension KnownSegments.Entry {
  /// With equal renderings added up, which two sides of a merge may both have.
  fileprivate var sorted: Self {
    var entry = self
    let grouped = Dictionary(grouping: renderings, by: \.key).values.map { same in
      same.reduce(into: same[0]) { $0.notes = max($0.notes, $1.notes) }
    }
    entry.renderings = grouped.sorted { $0.notes != $1.notes ? $0.notes > $1.notes : $0.text < $1.text }
    return entry
  }

  /// In how many notes it was translated; a note that translates it in two ways counts twice.
  package var translations: Int { renderings.reduce(0) { $0 + $1.notes } }

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
    entry.renderings = renderings.compactMap { rendering in
      guard own.contains(rendering.key) else { return rendering }
      var rendering = rendering
      rendering.notes -= 1
      return rendering.notes > 0 ? rendering : nil
    }.sorted { $0.notes != $1.notes ? $0.notes > $1.notes : $0.text < $1.text }
    entry.notes = max(notes - 1, entry.renderings.first?.notes ?? 0)
    return entry
  }
}
