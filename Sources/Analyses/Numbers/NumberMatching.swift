import Lexicon

/// Which numbers of two texts are the same, compared as multisets, by value.
struct NumberMatching {
  private(set) var sources: [PlacedNumber]
  private(set) var targets: [PlacedNumber]
  /// Versions, dates and times of the same shape that differ in one part.
  private(set) var alteredSequences: [(source: PlacedNumber, target: PlacedNumber)] = []
  /// Indices of numbers without a counterpart.
  private(set) var lost: [Int] = []
  private(set) var new: [Int] = []
  /// Indices of numbers that occur once more here than in the other text.
  private(set) var lostRepeats: [Int] = []
  private(set) var newRepeats: [Int] = []
  /// Machine-readable times that the translation does not have unchanged, before they were divided.
  private(set) var lostTimestamps: [PlacedNumber] = []
  private var isSourceMatched: [Bool] = []
  private var isTargetMatched: [Bool] = []

  /// - Complexity: linear, except that the few unmatched numbers are compared in pairs.
  init(_ sources: [PlacedNumber], _ targets: [PlacedNumber]) {
    self.sources = sources
    self.targets = targets
    begin()
    match { [Key(value: DecimalValue(digits: $0.signature), power: $0.power)] }
    lostTimestamps = openSources.map { sources[$0] }.filter { $0.mention.kind == .timestamp }
    takeDivided()
    takeAlteredSequences()
    divideSequences()
    match { $0.traits.contains(.padded) ? [] : $0.values.map { Key(value: $0, power: 0) } }
    matchRest()
    settle()
  }

  /// Whether every number has its counterpart.
  var isSettled: Bool {
    lost.isEmpty && new.isEmpty && lostRepeats.isEmpty == newRepeats.isEmpty && alteredSequences.isEmpty
      && lostTimestamps.isEmpty
  }

  var matchedCount: Int { isTargetMatched.count { $0 } }

  private struct Key: Hashable {
    let value: DecimalValue
    let power: Int
  }

  private mutating func begin() {
    isSourceMatched = sources.map { _ in false }
    isTargetMatched = targets.map { _ in false }
  }

  /// Pairs numbers that have a key in common, in order.
  private mutating func match(_ keys: (NumberMention) -> [Key]) {
    var waiting: [Key: [Int]] = [:]
    for index in sources.indices.reversed() where !isSourceMatched[index] {
      for key in keys(sources[index].mention) { waiting[key, default: []].append(index) }
    }
    guard !waiting.isEmpty else { return }
    for index in targets.indices where !isTargetMatched[index] {
      search: for key in keys(targets[index].mention) {
        while let candidate = waiting[key]?.popLast() {
          guard !isSourceMatched[candidate] else { continue }
          isSourceMatched[candidate] = true
          isTargetMatched[index] = true
          break search
        }
      }
    }
  }

  private var openSources: [Int] { sources.indices.filter { !isSourceMatched[$0] } }
  private var openTargets: [Int] { targets.indices.filter { !isTargetMatched[$0] } }

  /// Matches numbers that may also be several with the several numbers of the other text: `3 400B` with `3` and `400B`.
  private mutating func takeDivided() {
    guard openSources.count * openTargets.count <= Self.mostPairs else { return }
    for index in openTargets where !targets[index].mention.pieces.isEmpty {
      guard let found = Self.places(of: targets[index].mention.pieces, among: openSources, of: sources) else {
        continue
      }
      isTargetMatched[index] = true
      for place in found { isSourceMatched[place] = true }
    }
    for index in openSources where !sources[index].mention.pieces.isEmpty {
      guard let found = Self.places(of: sources[index].mention.pieces, among: openTargets, of: targets) else {
        continue
      }
      isSourceMatched[index] = true
      for place in found { isTargetMatched[place] = true }
    }
  }

  /// A place for each of `pieces`, in order; nil unless all are there.
  private static func places(of pieces: [NumberMention], among open: [Int], of numbers: [PlacedNumber]) -> [Int]? {
    guard pieces.count <= open.count, pieces.count * open.count <= mostPairs else { return nil }
    var found: [Int] = []
    var rest = open[...]
    for piece in pieces {
      guard let at = rest.firstIndex(where: { numbers[$0].mention.equals(piece) }) else { return nil }
      found.append(rest[at])
      rest = rest[(at + 1)...]
    }
    return found
  }

  private mutating func takeAlteredSequences() {
    let open = openTargets.filter { targets[$0].mention.kind == .sequence }
    let asked = openSources.filter { sources[$0].mention.kind == .sequence }
    guard open.count * asked.count <= Self.mostPairs else { return }
    // As many on both sides: those without a common part replace each other, too.
    let isPaired = open.count == asked.count
    for source in asked {
      let mine = sources[source].mention.values
      let near =
        open.first { index in
          let other = targets[index].mention
          guard !isTargetMatched[index], other.kind == .sequence, other.values.count == mine.count else { return false }
          let common = zip(mine, other.values).count { $0 == $1 }
          // A date in another order has the same parts.
          return common > 0 && Set(mine) != Set(other.values)
        } ?? (isPaired ? replacement(of: source, among: open) : nil)
      guard let near else { continue }
      alteredSequences.append((sources[source], targets[near]))
      isSourceMatched[source] = true
      isTargetMatched[near] = true
    }
  }

  /// A sequence with as many parts as `source`, of which at most half are the same in another order.
  private func replacement(of source: Int, among open: [Int]) -> Int? {
    let mine = sources[source].mention.values
    return open.first { index in
      let values = targets[index].mention.values
      return !isTargetMatched[index] && values.count == mine.count
        && Set(values).intersection(mine).count * 2 <= mine.count
    }
  }

  /// Replaces unmatched dates and versions by their parts, because a date may be written in many ways.
  private mutating func divideSequences() {
    let (s, t) = (openSources, openTargets)
    let isNeeded = s.contains { sources[$0].parts.count > 1 } || t.contains { targets[$0].parts.count > 1 }
    guard isNeeded else { return }
    var flags: [Bool] = []
    sources = sources.indices.flatMap { index -> [PlacedNumber] in
      let parts = isSourceMatched[index] ? [sources[index]] : sources[index].parts
      flags += parts.map { _ in isSourceMatched[index] }
      return parts
    }
    isSourceMatched = flags
    flags = []
    targets = targets.indices.flatMap { index -> [PlacedNumber] in
      let parts = isTargetMatched[index] ? [targets[index]] : targets[index].parts
      flags += parts.map { _ in isTargetMatched[index] }
      return parts
    }
    isTargetMatched = flags
  }

  private mutating func matchRest() {
    let (s, t) = (openSources, openTargets)
    guard s.count * t.count <= 4096 else { return }
    for target in t {
      let found = s.first { !isSourceMatched[$0] && agree(sources[$0].mention, targets[target].mention) }
      guard let found else { continue }
      isSourceMatched[found] = true
      isTargetMatched[target] = true
    }
  }

  /// Equal, or the same year in a short form: 1973–74, the 90s.
  private func agree(_ a: NumberMention, _ b: NumberMention) -> Bool {
    if a.equals(b) { return true }
    guard let x = a.value?.integer, let y = b.value?.integer else { return false }
    let (long, short) = (max(x, y), min(x, y))
    return (1000...2100).contains(long) && short < 100 && long % 100 == short
  }

  /// The most pairs of numbers that are compared one by one where no key connects them.
  private static let mostPairs = 65_536

  private mutating func settle() {
    let (s, t) = (openSources, openTargets)
    guard s.count * max(1, targets.count) <= Self.mostPairs, t.count * max(1, sources.count) <= Self.mostPairs else {
      return
    }
    for index in s {
      let isSaid = targets.indices.contains {
        isTargetMatched[$0] && agree(sources[index].mention, targets[$0].mention)
      }
      if isSaid { lostRepeats.append(index) } else { lost.append(index) }
    }
    for index in t {
      let isSaid = sources.indices.contains {
        isSourceMatched[$0] && agree(sources[$0].mention, targets[index].mention)
      }
      if isSaid { newRepeats.append(index) } else { new.append(index) }
    }
  }
}
