import SourceText

/// One cause, one finding: of findings that share a byte only the one of the highest precedence stands. What a sentence
/// lacks is beside that: it is told with what is wrong in the sentence, but not where all of it is.
enum OneCause {
  /// - Returns: what stands, in the order of the file. `n log n` in the findings.
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

  /// In the order of the file.
  static func sorted(_ found: [(rank: Int, diagnostic: Diagnostic)]) -> [(rank: Int, diagnostic: Diagnostic)] {
    found.sorted { a, b in
      let (x, y) = (a.diagnostic.range, b.diagnostic.range)
      return x.start != y.start ? x.start < y.start : (x.end != y.end ? x.end < y.end : a.rank < b.rank)
    }
  }

  /// Leaves out terms that are missing only because their rendering is misspelt: a spelling finding about the same
  /// words of the source says it better.
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

  /// Adds `range` unless it overlaps one that is there; an empty range counts as the byte after it.
  mutating func insert(_ range: ByteRange) -> Bool {
    let wide = range.isEmpty ? ByteRange(range.start, range.end + 1) : range
    let low = first(from: wide.start)
    if low > 0 && ranges[low - 1].overlaps(wide) { return false }
    if low < ranges.count && ranges[low].overlaps(wide) { return false }
    ranges.insert(wide, at: low)
    return true
  }

  /// Whether one of them holds all of `range`.
  func covers(_ range: ByteRange) -> Bool {
    let low = first(from: range.start)
    return [low - 1, low].contains {
      ranges.indices.contains($0) && ranges[$0].start <= range.start && range.end <= ranges[$0].end
    }
  }

  /// Index of the first that starts at `start` or behind it. Logarithmic.
  private func first(from start: ByteOffset) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
