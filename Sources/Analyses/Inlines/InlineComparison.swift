import Notes
import SourceText

/// Tells which inlines of one kind the blocks of a translation have changed, lost and added, by counts and not by
/// presence.
///
/// Equal inlines are paired first, then those that `isSame` accepts although they are written differently. What one
/// block lacks and a nearby block has too often, or one without a counterpart, was moved there. The most similar of the
/// rest are paired.
package struct InlineComparison {
  /// By the index of the pair of blocks.
  package private(set) var results: [Result]

  package struct Result {
    /// Which inlines correspond, changed or not.
    package var matches: [(source: Inline, target: Inline)] = []
    package var changed: [(source: Inline, target: Inline)] = []
    package var lost: [Inline] = []
    package var added: [Inline] = []
    /// What a nearby block has instead.
    var moved: [Inline] = []
    /// Whether there are so many that they are not compared one by one.
    var isCrowded = false

    package var isEmpty: Bool { matches.isEmpty && lost.isEmpty && added.isEmpty }
  }

  /// Pairs that were compared so far.
  private var compared = 0

  private struct Item {
    let inline: Inline
    let key: [UInt8]
  }

  /// A block with more than this is data, and not compared pair by pair.
  private static let crowd = 300
  /// How many pairs are compared in one note: as many as one block at the limit needs. Notes whose blocks differ in a
  /// few inlines need a hundredth of it; anything beyond it is not compared.
  static let mostPairs = crowd * crowd
  /// How many blocks an inline may have moved.
  fileprivate static let reach = 3

  /// - Parameters:
  ///   - key: what is compared; nil for inlines that are left out.
  ///   - isSame: whether two that are written differently are equivalent.
  package init(
    _ paired: PairedInlines, key: (Inline, Note) -> [UInt8]?, isSame: (Inline, Inline) -> Bool = { _, _ in false }
  ) {
    results = Array(repeating: Result(), count: paired.pairs.count)
    var left: [Int: (sources: [Item], targets: [Item])] = [:]
    for (number, pair) in paired.pairs.enumerated() where !pair.sources.isEmpty || !pair.targets.isEmpty {
      let sources = pair.sources.compactMap { item in key(item, paired.source).map { Item(inline: item, key: $0) } }
      let targets = pair.targets.compactMap { item in key(item, paired.note).map { Item(inline: item, key: $0) } }
      let rest = matchEqual(sources, targets, number)
      guard !rest.sources.isEmpty || !rest.targets.isEmpty else { continue }
      guard rest.sources.count <= Self.crowd, rest.targets.count <= Self.crowd,
        affords(rest.sources.count * rest.targets.count)
      else {
        results[number].isCrowded = true
        continue
      }
      left[number] = matchSame(rest.sources, rest.targets, number, isSame)
    }
    settle(&left, paired, key, isSame)
  }

  /// Whether that many more pairs may be compared.
  private mutating func affords(_ pairs: Int) -> Bool {
    guard compared + pairs <= Self.mostPairs else { return false }
    compared += pairs
    return true
  }

  private mutating func matchEqual(_ sources: [Item], _ targets: [Item], _ number: Int) -> (
    sources: [Item], targets: [Item]
  ) {
    if sources.count == targets.count, zip(sources, targets).allSatisfy({ $0.key == $1.key }) {
      results[number].matches = zip(sources, targets).map { ($0.inline, $1.inline) }
      return ([], [])
    }
    var waiting = Dictionary(grouping: targets.indices.reversed()) { targets[$0].key }
    var taken: Set<Int> = []
    let rest = sources.filter { source in
      guard let index = waiting[source.key]?.popLast() else { return true }
      taken.insert(index)
      results[number].matches.append((source.inline, targets[index].inline))
      return false
    }
    return (rest, targets.indices.filter { !taken.contains($0) }.map { targets[$0] })
  }

  private mutating func matchSame(
    _ sources: [Item], _ targets: [Item], _ number: Int, _ isSame: (Inline, Inline) -> Bool
  ) -> (sources: [Item], targets: [Item]) {
    var targets = targets
    let rest = sources.filter { source in
      guard let index = targets.firstIndex(where: { isSame(source.inline, $0.inline) }) else { return true }
      results[number].matches.append((source.inline, targets.remove(at: index).inline))
      return false
    }
    return (rest, targets)
  }

  private mutating func settle(
    _ left: inout [Int: (sources: [Item], targets: [Item])], _ paired: PairedInlines,
    _ key: (Inline, Note) -> [UInt8]?, _ isSame: (Inline, Inline) -> Bool
  ) {
    for number in left.keys.sorted() { takeMoved(from: number, &left, isSame) }
    takeUnpaired(&left, paired, key, isSame)
    for (number, rest) in left.sorted(by: { $0.key < $1.key }) {
      let pairs = likest(rest.sources, rest.targets)
      for (i, j) in pairs {
        results[number].changed.append((rest.sources[i].inline, rest.targets[j].inline))
        results[number].matches.append((rest.sources[i].inline, rest.targets[j].inline))
      }
      let (here, there) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
      results[number].lost = rest.sources.indices.filter { !here.contains($0) }.map { rest.sources[$0].inline }
      results[number].added = rest.targets.indices.filter { !there.contains($0) }.map { rest.targets[$0].inline }
    }
  }

  /// Drops inlines that one block lacks and a nearby block has too often.
  private mutating func takeMoved(
    from number: Int, _ left: inout [Int: (sources: [Item], targets: [Item])], _ isSame: (Inline, Inline) -> Bool
  ) {
    for other in (number - Self.reach)...(number + Self.reach) where other != number {
      guard let here = left[number], here.sources.count > here.targets.count, let there = left[other],
        there.targets.count > there.sources.count, affords(here.sources.count * there.targets.count)
      else { continue }
      for source in here.sources {
        guard
          let index = left[other]?.targets.firstIndex(where: {
            $0.key == source.key || isSame(source.inline, $0.inline)
          })
        else { continue }
        left[other]?.targets.remove(at: index)
        left[number]?.sources.removeAll { $0.inline == source.inline }
        results[number].moved.append(source.inline)
      }
    }
  }

  /// Drops inlines that a nearby block without a counterpart has, on either side: a shortcode that the translator wrote
  /// on a line of its own.
  private mutating func takeUnpaired(
    _ left: inout [Int: (sources: [Item], targets: [Item])], _ paired: PairedInlines,
    _ key: (Inline, Note) -> [UInt8]?, _ isSame: (Inline, Inline) -> Bool
  ) {
    var (sources, targets) = (UnpairedInlines(paired.unpaired.sources), UnpairedInlines(paired.unpaired.targets))
    guard !sources.isEmpty || !targets.isEmpty else { return }
    for number in left.keys.sorted() {
      guard let here = left[number] else { continue }
      let blocks = paired.pairs[number].blocks
      let (below, above) = (paired.note.bytes(near: blocks.targets), paired.source.bytes(near: blocks.sources))
      guard affords(here.sources.count * targets.count(in: below) + here.targets.count * sources.count(in: above))
      else { continue }
      for item in here.sources
      where targets.take(from: below, { key($0, paired.note) == item.key || isSame(item.inline, $0) }) {
        left[number]?.sources.removeAll { $0.inline == item.inline }
        results[number].moved.append(item.inline)
      }
      for item in here.targets
      where sources.take(from: above, { key($0, paired.source) == item.key || isSame($0, item.inline) }) {
        left[number]?.targets.removeAll { $0.inline == item.inline }
      }
    }
  }

  /// The most similar items of two lists, each used once. A single item on both sides is paired in any case.
  private func likest(_ sources: [Item], _ targets: [Item]) -> [(Int, Int)] {
    guard !sources.isEmpty, !targets.isEmpty else { return [] }
    if sources.count == targets.count, sources.count == 1 { return [(0, 0)] }
    var candidates: [(likeness: Float, source: Int, target: Int)] = []
    for i in sources.indices {
      for j in targets.indices {
        let likeness = Likeness.of(sources[i].key, targets[j].key)
        if likeness >= 0.5 { candidates.append((likeness, i, j)) }
      }
    }
    candidates.sort { ($1.likeness, $0.source, $0.target) < ($0.likeness, $1.source, $1.target) }
    var pairs: [(Int, Int)] = []
    var (taken, answered): (Set<Int>, Set<Int>) = ([], [])
    for candidate in candidates where !taken.contains(candidate.source) && !answered.contains(candidate.target) {
      taken.insert(candidate.source)
      answered.insert(candidate.target)
      pairs.append((candidate.source, candidate.target))
    }
    // Equally many on both sides: items at the same place were changed beyond recognition.
    let here = sources.indices.filter { !taken.contains($0) }
    let there = targets.indices.filter { !answered.contains($0) }
    return here.count == there.count ? pairs + zip(here, there).map { ($0, $1) } : pairs
  }
}

/// Inlines of blocks without a counterpart, each of which may be taken once.
private struct UnpairedInlines {
  /// In the order of the file.
  private let inlines: [Inline]
  private var taken: Set<Int> = []

  init(_ inlines: [Inline]) { self.inlines = inlines }

  var isEmpty: Bool { inlines.isEmpty }

  /// How many start in a range of the file. Logarithmic.
  func count(in range: ByteRange) -> Int { indices(in: range).count }

  /// Takes the first one in a range of the file that `fits`; whether there is one.
  mutating func take(from range: ByteRange, _ fits: (Inline) -> Bool) -> Bool {
    guard let index = indices(in: range).first(where: { !taken.contains($0) && fits(inlines[$0]) }) else {
      return false
    }
    taken.insert(index)
    return true
  }

  private func indices(in range: ByteRange) -> Range<Int> {
    let first = inlines.partitioningIndex { $0.range.start >= range.start }
    return first..<max(first, inlines.partitioningIndex { $0.range.start >= range.end })
  }
}

extension Note {
  /// The bytes of some blocks and of those next to them, as far as an inline may have moved.
  fileprivate func bytes(near blocks: Range<Int>) -> ByteRange {
    let first = max(0, blocks.lowerBound - InlineComparison.reach)
    let last = min(self.blocks.count, blocks.upperBound + InlineComparison.reach) - 1
    guard first <= last else { return ByteRange(0, 0) }
    // A block's range may end before its last inline does: the next block's start is the end.
    let end = last + 1 < self.blocks.count ? self.blocks[last + 1].range.start : ByteOffset(file.bytes.count)
    return ByteRange(self.blocks[first].range.start, max(self.blocks[first].range.start, end))
  }
}

/// How much of two texts is equal at their ends: 1 for equal texts, 0 for nothing.
enum Likeness {
  static func of(_ a: [UInt8], _ b: [UInt8]) -> Float {
    let longest = max(a.count, b.count)
    guard longest > 0 else { return 1 }
    let shortest = min(a.count, b.count)
    var start = 0
    while start < shortest, a[start] == b[start] { start += 1 }
    var end = 0
    while end < shortest - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
    return Float(start + end) / Float(longest)
  }
}
