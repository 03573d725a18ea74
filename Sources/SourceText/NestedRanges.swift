/// Ranges of which any two are apart or one holds the other, such as elements of markup, to be asked for those at a place.
package struct NestedRanges: Sendable {
  /// By their starts, the longer first.
  private let order: [Int]
  private let ranges: [ByteRange]
  /// By place in `order`: where the next larger range around it is; −1 for none.
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

  /// Indices of the ranges that hold all of `range`, the smallest first. Logarithmic, and linear in how deep they nest.
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
