/// The code spans of one block, by the grammar of CommonMark 0.31 §6.1: a run of backticks ends at the next run of the
/// same length.
struct CodeSpans {
  /// In order, with their backticks.
  let ranges: [Range<Int>]

  /// Linear.
  init(_ bytes: [UInt8], _ block: Range<Int>) {
    let runs = Self.runs(bytes, block)
    // For each length, its runs from last to first.
    var waiting: [Int: [Int]] = [:]
    for index in runs.indices.reversed() { waiting[runs[index].count, default: []].append(index) }
    var ranges: [Range<Int>] = []
    var index = 0
    while index < runs.count {
      let opening = runs[index]
      while let last = waiting[opening.count]?.last, last <= index { waiting[opening.count]?.removeLast() }
      let isEscaped = opening.lowerBound > block.lowerBound && bytes[opening.lowerBound - 1] == UInt8(ascii: "\\")
      guard !isEscaped, let closing = waiting[opening.count]?.last else {
        index += 1
        continue
      }
      ranges.append(opening.lowerBound..<runs[closing].upperBound)
      index = closing + 1
    }
    self.ranges = ranges
  }

  /// Whether `offset` is in one. Linear in the spans.
  func contain(_ offset: Int) -> Bool { ranges.contains { $0.contains(offset) } }

  private static func runs(_ bytes: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var i = block.lowerBound
    while let start = bytes.firstOffset(of: UInt8(ascii: "`"), in: i..<block.upperBound) {
      i = start
      while i < block.upperBound, bytes[i] == UInt8(ascii: "`") { i += 1 }
      runs.append(start..<i)
    }
    return runs
  }
}
