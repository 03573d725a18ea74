/// Links phrases of the source with their renderings, unit by unit: the strongest association first, and each word only
/// once (competitive linking; Melamed 2000, Models of Translational Equivalence among Words).
struct PhraseLinks {
  /// How often what was linked.
  struct Counts: Sendable {
    var pairs: [UInt64: Int32] = [:]
    var sources: [Int32]
    var targets: [Int32]
    var total: Int32 = 0

    init(sources: Int, targets: Int) {
      self.sources = Array(repeating: 0, count: sources)
      self.targets = Array(repeating: 0, count: targets)
    }

    mutating func add(_ link: Link) {
      pairs[PhraseLinks.key(link.source.phrase, link.target.phrase), default: 0] += 1
      sources[Int(link.source.phrase)] += 1
      targets[Int(link.target.phrase)] += 1
      total += 1
    }
  }

  struct Link {
    let source: FrequentPhrases.Place
    let target: FrequentPhrases.Place
  }

  static func key(_ source: Int32, _ target: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
  }

  private struct Pair {
    let score: Float
    /// Words of both phrases: of equally likely pairs the longer is the whole term.
    let length: Int
    let source: Int32
    let target: Int32
  }

  /// The links of one unit.
  static func links(
    _ sources: [FrequentPhrases.Place], _ targets: [FrequentPhrases.Place], _ associations: Associations,
    _ lengths: (source: Int, target: Int)
  ) -> [Link] {
    let theirs = Dictionary(grouping: sources, by: \.phrase)
    let ours = Dictionary(grouping: targets, by: \.phrase)
    let pairs = theirs.flatMap { source, places in
      associations.candidates[Int(source)].compactMap { candidate -> Pair? in
        ours[candidate.target].map {
          Pair(
            score: candidate.score, length: places[0].tokens.count + $0[0].tokens.count, source: source,
            target: candidate.target)
        }
      }
    }.sorted { a, b in
      if a.score != b.score { return a.score > b.score }
      if a.length != b.length { return a.length > b.length }
      return (a.source, a.target) < (b.source, b.target)
    }
    var links: [Link] = []
    var (usedSources, usedTargets) = (
      [Bool](repeating: false, count: lengths.source), [Bool](repeating: false, count: lengths.target)
    )
    for pair in pairs {
      let free = (theirs[pair.source] ?? []).filter { !$0.tokens.contains { usedSources[$0] } }
      guard !free.isEmpty else { continue }
      let taken = (ours[pair.target] ?? []).filter { !$0.tokens.contains { usedTargets[$0] } }
      for (source, target) in zip(free, taken) {
        links.append(Link(source: source, target: target))
        for i in source.tokens { usedSources[i] = true }
        for i in target.tokens { usedTargets[i] = true }
      }
    }
    return links
  }
}
