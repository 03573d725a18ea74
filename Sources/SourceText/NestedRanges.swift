/// Ranges of which any two are disjoint or nested, such as markup elements, for queries by place.
package struct NestedRanges: Sendable {
  /// Sorted by start, longer ones first.
  private let order: [Int]
  private let ranges: [ByteRange]
  /// By index in `order`: the index of the next larger range around it; −1 for none.
  private var parents: [Int] = []

  /// Sorts them: n log n.
  package init(_ ranges: [ByteRange]) {
    self.ranges = ranges
    order = ranges.indices.sorted { a, b in
      (ranges[a].start, ranges[b].end, a) < (ranges[b].start, ranges[a].end, b)
    }
    var open: [Int] = []
    for (place, index) in order.enumerated() {
      while let last = open.last, ranges[order[last]].end < ranges[index].end { open.removeLast() }
      parents.append(open.last ?? -1)
      open.append(place)
    }
  }

  /// Indices of the ranges that contain all of `range`, smallest first. Logarithmic, and linear in the nesting depth.
  package func holding(_ range: ByteRange) -> [Int] {
    var found: [Int] = []
    var place = firstPlace { $0.start > range.start } - 1
    while place >= 0 {
      if ranges[order[place]].end >= range.end { found.append(order[place]) }
      place = parents[place]
    }
    return found
  }

  /// Index of the first range that starts in `range`. Logarithmic.
  package func first(startingIn range: ByteRange) -> Int? {
    let place = firstPlace { $0.start >= range.start }
    return place < order.count && ranges[order[place]].start < range.end ? order[place] : nil
  }

  private func firstPlace(where isAfter: (ByteRange) -> Bool) -> Int {
    order.partitioningIndex { isAfter(ranges[$0]) }
  }
}
