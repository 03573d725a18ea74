import SourceText
import UnicodeText

/// Places of a note as disjoint ranges, to look up quickly whether a word is inside one.
struct PlaceSet {
  /// Sorted and disjoint, by segment.
  private var ranges: [Int: [UTF16Range]] = [:]

  /// n log n in the places.
  init(_ places: some Sequence<TermPlace>) {
    for place in places.sorted(by: { $0.range.start < $1.range.start }) {
      Self.add(place.range, to: &ranges[place.segment, default: []])
    }
  }

  /// Adds the next range in order; joins it with the last one where they overlap.
  private static func add(_ range: UTF16Range, to own: inout [UTF16Range]) {
    if let last = own.last, last.end > range.start {
      own[own.count - 1].end = max(last.end, range.end)
    } else {
      own.append(range)
    }
  }

  /// Whether a place shares a unit with `range`. Logarithmic.
  func overlaps(_ range: UTF16Range, in segment: Int) -> Bool {
    guard let own = ranges[segment] else { return false }
    let index = own.partitioningIndex { $0.end > range.start }
    return index < own.count && own[index].start < range.end
  }
}

extension Array where Element == TermPlace {
  /// For each place the longer ones that cover it. The places are ordered by segment and start, the longer first, as an
  /// index finds them. Of deeply nested places only the last ones are compared, which keeps the time linear.
  package var coverings: [[Int]] {
    var open: [Int] = []
    return indices.map { i in
      open.removeAll { self[$0].segment != self[i].segment || self[$0].range.end <= self[i].range.start }
      let covering = open.filter { self[$0].covers(self[i]) }
      open.append(i)
      if open.count > Self.mostOpen { open.removeFirst() }
      return covering
    }
  }

  /// Places that cover one; terms are nested three or four deep.
  private static var mostOpen: Int { 32 }
}
