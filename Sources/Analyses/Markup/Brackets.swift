import Notes
import UnicodeText

/// Round brackets of a segment that have no counterpart in it.
package struct Brackets {
  /// In order.
  package let unpaired: [Int]

  package init(_ text: SegmentText) {
    let units = text.utf16
    var open: [Int] = []
    var lone: [Int] = []
    for i in units.indices {
      switch units[i] {
      case 0x28, 0xFF08: if !Self.isSmiley(units, i) { open.append(i) }
      case 0x29, 0xFF09:
        if Self.isSmiley(units, i) || Self.isLabel(units, i, open.isEmpty) { continue }
        if open.popLast() == nil { lone.append(i) }
      default: break
      }
    }
    unpaired = (lone + open).sorted()
  }

  /// `:)`, `;-)`, `:(`.
  private static func isSmiley(_ units: [UInt16], _ i: Int) -> Bool {
    guard i > 0 else { return false }
    let before = units[i - 1] == 0x2D && i > 1 ? units[i - 2] : units[i - 1]
    return before == 0x3A || before == 0x3B || (before == 0x3D)
  }

  /// `a)`, `1)` at the beginning of a text or after a blank, with no bracket open.
  private static func isLabel(_ units: [UInt16], _ i: Int, _ isFree: Bool) -> Bool {
    guard isFree else { return false }
    var start = i
    while start > 0, i - start < 3, units[start - 1] > 0x20, !(0x3000...0x3020).contains(units[start - 1]) {
      start -= 1
    }
    let isStart = start == 0 || units[start - 1] <= 0x20 || units[start - 1] == 0x3000
    return isStart && (1...3).contains(i - start)
      && units[start..<i].allSatisfy { Identifier.isAlphanumeric($0) || $0 >= 0x400 }
  }
}
