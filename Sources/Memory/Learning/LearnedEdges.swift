import UnicodeText

/// The first and the last blocks of all translations, and of their sources.
struct LearnedEdges: Sendable {
  /// A block at one of the edges.
  private struct Block: Hashable, Sendable {
    let edge: EdgeBlocks.Edge
    let name: String
  }

  private struct Uses: Sendable {
    var remark: String
    var seen: [LanguageTag: Int] = [:]
    var alone: [LanguageTag: Int] = [:]
  }

  private var own: [Block: Uses] = [:]
  private var sources: [Block: [LanguageTag: Int]] = [:]

  mutating func add(_ sample: EdgeBlocks, in language: LanguageTag) {
    for (edge, blocks) in sample.own {
      for (name, block) in blocks {
        var uses = own[Block(edge: edge, name: name)] ?? Uses(remark: block.remark)
        // Independent of the order of notes.
        uses.remark = min(uses.remark, block.remark)
        uses.seen[language, default: 0] += 1
        if block.isAlone { uses.alone[language, default: 0] += 1 }
        own[Block(edge: edge, name: name)] = uses
      }
    }
    for (edge, names) in sample.sources {
      for name in names { sources[Block(edge: edge, name: name), default: [:]][language, default: 0] += 1 }
    }
  }

  /// In how many translations a block was added, for blocks in more than one translation. If sources repeat a block at
  /// that edge, too, only translations in which it has no counterpart count.
  /// - Parameter pairs: the number of translations into each language.
  func tallies(of pairs: [LanguageTag: Int]) -> [(
    name: String, remark: String, tallies: [LanguageTag: MemoryFact.Tally]
  )] {
    var repeating: [EdgeBlocks.Edge: Set<LanguageTag>] = [:]
    for (block, counts) in sources {
      for (language, count) in counts where count * 2 >= pairs[language] ?? 0 {
        repeating[block.edge, default: []].insert(language)
      }
    }
    return own.filter { $0.value.seen.values.reduce(0, +) > 1 }.map { block, uses in
      let tallies = pairs.map { language, total in
        let counts = repeating[block.edge]?.contains(language) == true ? uses.alone : uses.seen
        return (language, MemoryFact.Tally(count: counts[language] ?? 0, total: total))
      }
      return (block.name, uses.remark, Dictionary(uniqueKeysWithValues: tallies))
    }
  }
}
