/// The number of insertions, deletions, replacements and swaps of neighbours between two words (Damerau 1964, optimal
/// string alignment).
public enum EditDistance {
  /// The distance, or nil when it is more than `most`. Computes only cells that may be within it (Ukkonen 1985): time
  /// grows with the length of the words and with `most`; three rows are kept.
  @inlinable
  public static func between<Unit: Equatable>(_ a: [Unit], _ b: [Unit], atMost most: Int) -> Int? {
    guard most >= 0, abs(a.count - b.count) <= most else { return nil }
    // What both begin and end with is no part of any edit.
    var (start, aEnd, bEnd) = (0, a.count, b.count)
    while start < min(aEnd, bEnd), a[start] == b[start] { start += 1 }
    while aEnd > start, bEnd > start, a[aEnd - 1] == b[bEnd - 1] { (aEnd, bEnd) = (aEnd - 1, bEnd - 1) }
    let (aCount, bCount) = (aEnd - start, bEnd - start)
    guard aCount > 0, bCount > 0 else { return max(aCount, bCount) }
    guard most > 0 else { return nil }
    let far = most + 1
    // Only the cells around the diagonal of a row are ever read.
    var row = (0...bCount).map { min($0, far) }
    var (before, twoBefore) = (row, row)
    var leastBefore = 0
    for i in 1...aCount {
      (twoBefore, before, row) = (before, row, twoBefore)
      let (low, high) = (max(1, i - most), min(bCount, i + most))
      row[low - 1] = low == 1 ? min(i, far) : far
      var least = row[low - 1]
      let unit = a[start + i - 1]
      for j in low...high {
        let up = j < i + most ? before[j] : far
        let other = b[start + j - 1]
        var best = min(before[j - 1] + (unit == other ? 0 : 1), min(up, row[j - 1]) + 1)
        if i > 1, j > 1, unit == b[start + j - 2], a[start + i - 2] == other { best = min(best, twoBefore[j - 2] + 1) }
        row[j] = min(best, far)
        least = min(least, row[j])
      }
      // A swap skips one row.
      guard min(least, leastBefore) <= most else { return nil }
      leastBefore = least
    }
    return row[bCount] <= most ? row[bCount] : nil
  }
}
