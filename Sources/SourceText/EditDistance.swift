/// The number of insertions, deletions, replacements and swaps of neighbours between two words (Damerau 1964, optimal
/// string alignment).
public enum EditDistance {
  /// The distance, or nil when it is more than `most`. Computes only cells that may be within it (Ukkonen 1985): time
  /// grows with the length of the words and with `most`; three rows are kept.
  @inlinable
  public static func between<Unit: Equatable>(_ a: [Unit], _ b: [Unit], atMost most: Int) -> Int? {
    guard most >= 0, abs(a.count - b.count) <= most else { return nil }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    let far = most + 1
    // Only the cells around the diagonal of a row are ever read.
    var row = (0...b.count).map { min($0, far) }
    var (before, twoBefore) = (row, row)
    var leastBefore = 0
    for i in 1...a.count {
      (twoBefore, before, row) = (before, row, twoBefore)
      let (low, high) = (max(1, i - most), min(b.count, i + most))
      row[low - 1] = low == 1 ? min(i, far) : far
      var least = row[low - 1]
      for j in low...high {
        let up = j < i + most ? before[j] : far
        var best = min(before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), min(up, row[j - 1]) + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, twoBefore[j - 2] + 1) }
        row[j] = min(best, far)
        least = min(least, row[j])
      }
      // A swap skips one row.
      guard min(least, leastBefore) <= most else { return nil }
      leastBefore = least
    }
    return row[b.count] <= most ? row[b.count] : nil
  }
}
