import UnicodeText

/// The short texts of all sources and their renderings: a translation memory of the project's own.
struct LearnedSegments: Sendable {
  private var pages: [LanguageTag: [SegmentUses]] = [:]

  mutating func add(_ sample: SegmentUses) { pages[sample.language, default: []].append(sample) }

  /// For each text that is in enough pages, all its renderings. Independent of the order of the pages.
  var facts: [MemoryFact] {
    pages.flatMap { language, pages in
      let groups = PageSketch.groups(of: pages.map(\.sketch))
      var tally = SegmentTally()
      for (_, group) in Dictionary(grouping: pages.indices, by: { groups[$0] }) {
        tally.addPage(of: group.lazy.flatMap { pages[$0].uses })
      }
      return tally.facts(in: language)
    }
  }
}

/// Counts the renderings of short texts by pages.
private struct SegmentTally {
  private var subjects: [Subject: Counts] = [:]

  private struct Subject: Hashable {
    let kind: SegmentKind
    let key: UInt64
  }

  private struct Counts {
    var pages = 0
    var texts: [String: Int] = [:]
    var renderings: [UInt64: (pages: Int, texts: [String: Int])] = [:]
  }

  /// Adds what the versions of one page do.
  mutating func addPage(of uses: some Sequence<SegmentUses.Use>) {
    let uses = Set(uses)
    var seen: Set<Subject> = []
    var rendered: [Subject: Set<UInt64>] = [:]
    for use in uses {
      let subject = Subject(kind: use.kind, key: use.source.key)
      if seen.insert(subject).inserted { subjects[subject, default: Counts()].pages += 1 }
      subjects[subject]?.texts[use.source.text, default: 0] += 1
      guard let rendering = use.rendering else { continue }
      let isNew = rendered[subject, default: []].insert(rendering.key).inserted
      subjects[subject]?.renderings[rendering.key, default: (0, [:])].pages += isNew ? 1 : 0
      subjects[subject]?.renderings[rendering.key]?.texts[rendering.text, default: 0] += 1
    }
  }

  func facts(in language: LanguageTag) -> [MemoryFact] {
    subjects.flatMap { subject, counts -> [MemoryFact] in
      guard counts.pages >= Self.leastPages else { return [] }
      let source = Self.usual(counts.texts)
      return counts.renderings.values.compactMap { rendering in
        SegmentFact.name(source, Self.usual(rendering.texts)).map { name in
          MemoryFact(
            subject.kind.fact, in: language, name,
            MemoryFact.Tally(count: rendering.pages, total: counts.pages))
        }
      }
    }
  }

  /// A text of one page alone will hardly come again.
  private static let leastPages = 2

  /// The form in most pages, of equal ones the first by its bytes.
  private static func usual(_ texts: [String: Int]) -> String {
    texts.min { a, b in
      a.value != b.value ? a.value > b.value : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }?.key ?? ""
  }
}
