import SourceText

/// Reports one finding per cause: of findings that share a byte only the one with the highest precedence remains. A
/// finding about something missing from a sentence is reported in addition to faults in the sentence, unless the whole
/// sentence is faulty.
enum FindingPrecedence {
  /// - Returns: the findings that remain, in the order of the file. `n log n` in the findings.
  static func settle(_ found: [(rank: Int, diagnostic: Diagnostic)]) -> [(rank: Int, diagnostic: Diagnostic)] {
    let byRank = found.enumerated().sorted { a, b in
      a.element.rank != b.element.rank ? a.element.rank < b.element.rank : a.offset < b.offset
    }
    var taken = Intervals()
    let standing = byRank.map(\.element).filter { !$0.diagnostic.isPlace && taken.insert($0.diagnostic.range) }
    var places = Intervals()
    let lacking = byRank.map(\.element).filter {
      $0.diagnostic.isPlace && !taken.covers($0.diagnostic.range) && places.insert($0.diagnostic.range)
    }
    return sorted(standing + lacking)
  }

  /// Drops from `found` each finding that shares a byte with one of `others` if `isYielding` is true for its rank.
  static func without(
    _ others: [(rank: Int, diagnostic: Diagnostic)], from found: [(rank: Int, diagnostic: Diagnostic)],
    _ isYielding: (Int) -> Bool
  ) -> [(rank: Int, diagnostic: Diagnostic)] {
    guard !others.isEmpty else { return found }
    var taken = Intervals()
    for other in others where !other.diagnostic.isPlace { taken.insert(other.diagnostic.range) }
    return found.filter { !isYielding($0.rank) || !taken.overlaps($0.diagnostic.range) }
  }

  /// In the order of the file.
  static func sorted(_ found: [(rank: Int, diagnostic: Diagnostic)]) -> [(rank: Int, diagnostic: Diagnostic)] {
    found.sorted { a, b in
      let (x, y) = (a.diagnostic.range, b.diagnostic.range)
      return x.start != y.start ? x.start < y.start : (x.end != y.end ? x.end < y.end : a.rank < b.rank)
    }
  }

  /// Drops missing terms whose rendering is only misspelt: a spelling finding about the same source words is more
  /// helpful.
  static func withoutMisspeltTerms(
    _ found: [(rank: Int, diagnostic: Diagnostic)]
  ) -> [(rank: Int, diagnostic: Diagnostic)] {
    let misspelt = Set(found.filter { $0.diagnostic.family == .spelling }.compactMap(\.diagnostic.source))
    guard !misspelt.isEmpty else { return found }
    return found.filter { item in
      item.diagnostic.family != .terms || !(item.diagnostic.source.map(misspelt.contains) ?? false)
    }
  }
}

/// Disjoint byte ranges, sorted.
private struct Intervals {
  private var ranges: [ByteRange] = []

  /// Adds `range` unless it overlaps an existing one; an empty range counts as the byte after it.
  @discardableResult
  mutating func insert(_ range: ByteRange) -> Bool {
    guard !overlaps(range) else { return false }
    let wide = Self.wide(range)
    ranges.insert(wide, at: first(from: wide.start))
    return true
  }

  /// Whether `range` shares a byte with one of them.
  func overlaps(_ range: ByteRange) -> Bool {
    let wide = Self.wide(range)
    let low = first(from: wide.start)
    return (low > 0 && ranges[low - 1].overlaps(wide)) || (low < ranges.count && ranges[low].overlaps(wide))
  }

  private static func wide(_ range: ByteRange) -> ByteRange {
    range.isEmpty ? ByteRange(range.start, range.end + 1) : range
  }

  /// Whether one of them holds all of `range`.
  func covers(_ range: ByteRange) -> Bool {
    let low = first(from: range.start)
    return [low - 1, low].contains {
      ranges.indices.contains($0) && ranges[$0].start <= range.start && range.end <= ranges[$0].end
    }
  }

  /// Index of the first that starts at or after `start`. Logarithmic.
  private func first(from start: ByteOffset) -> Int {
    ranges.partitioningIndex { $0.start >= start }
  }
}
