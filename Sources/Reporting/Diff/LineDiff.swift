/// Which lines of a text were replaced by which of another. Meant for texts that a tool has repaired: most lines are
/// equal, and changed lines are near their originals. The result is always correct; where very much changed it may not
/// be the shortest.
struct LineDiff {
  /// Lines that replace each other; either side may be empty.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// In order; the lines between are equal.
  private(set) var changes: [Change] = []

  /// How far after a difference the same line is searched for.
  private static let window = 32

  /// Linear in the number of lines, times the square of the window where texts differ.
  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    let (a, b) = (old.map(\.hashValue), new.map(\.hashValue))
    func isSame(_ i: Int, _ j: Int) -> Bool { a[i] == b[j] && old[i] == new[j] }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, isSame(i, j) {
        (i, j) = (i + 1, j + 1)
        continue
      }
      let (removed, added) = Self.step(old.count - i, new.count - j) { isSame(i + $0, j + $1) }
      add(Change(old: i..<(i + removed), new: j..<(j + added)))
      (i, j) = (i + removed, j + added)
    }
  }

  /// How many lines on both sides to skip until the next equal lines, as few as possible.
  private static func step(_ oldLeft: Int, _ newLeft: Int, isSame: (Int, Int) -> Bool) -> (Int, Int) {
    guard oldLeft > 0, newLeft > 0 else { return (oldLeft, newLeft) }
    for distance in 1..<(2 * window) {
      for removed in 0...min(distance, oldLeft - 1) {
        let added = distance - removed
        if added < newLeft, added <= window, removed <= window, isSame(removed, added) { return (removed, added) }
      }
    }
    return (1, 1)
  }

  /// Adjacent changes are merged.
  private mutating func add(_ change: Change) {
    guard let last = changes.last, last.old.upperBound == change.old.lowerBound,
      last.new.upperBound == change.new.lowerBound
    else { return changes.append(change) }
    changes[changes.count - 1] = Change(
      old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
  }
}
