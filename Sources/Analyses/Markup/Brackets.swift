import Notes
import UnicodeText

/// Round brackets of a segment that have no counterpart in it.
package struct Brackets {
  /// In order.
  package let unpaired: [Int]
  /// Closing brackets that belong to a number or a letter: `1)`.
  package let labels: Int
  /// Closing brackets directly after a number inside the text, which may belong to it: `その後2)`. In order.
  package let looseLabels: [Int]

  package init(_ text: SegmentText) {
    let units = text.utf16
    var (open, lone, loose): ([Int], [Int], [Int]) = ([], [], [])
    var labels = 0
    var (ordinals, items): ([Int], [Int]) = ([], [])
    for i in units.indices {
      switch units[i] {
      case 0x28, 0xFF08: if !Self.isSmiley(units, i) { open.append(i) }
      case 0x29, 0xFF09:
        if Self.isSmiley(units, i) { continue }
        if Self.isLabel(units, i, open.isEmpty) || Self.isStep(units, i, open.isEmpty) {
          labels += 1
          ordinals.append(Self.ordinal(units, i) ?? 0)
        } else if open.isEmpty, let ordinal = Self.ordinal(units, i) {
          ordinals.append(ordinal)
          items.append(i)
        } else if open.isEmpty, Self.numberStart(units, i) < i {
          loose.append(i)
        } else if open.popLast() == nil {
          lone.append(i)
        }
      default: break
      }
    }
    if ordinals.count > 1, ordinals.elementsEqual(1...ordinals.count) {
      labels += items.count
    } else {
      for i in items { if Self.numberStart(units, i) < i { loose.append(i) } else { lone.append(i) } }
      loose.sort()
    }
    unpaired = (lone + open).sorted()
    self.labels = labels
    looseLabels = loose
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

  /// `ステップ1)`: one word and its number at the beginning of a text.
  private static func isStep(_ units: [UInt16], _ i: Int, _ isFree: Bool) -> Bool {
    let start = numberStart(units, i)
    return isFree && start < i && start <= longestWord
      && units[..<start].allSatisfy { unit in
        Unicode.Scalar(unit).map { CharacterFacts.isLetter($0) || $0.properties.generalCategory.isMark } ?? true
      }
  }

  /// The place in a list that the number or the letter before `i` tells: `：1）甲；2）乙`, `a)`. Items that count up from the
  /// first one are labels, whatever separates them.
  private static func ordinal(_ units: [UInt16], _ i: Int) -> Int? {
    let start = numberStart(units, i)
    if start < i, i - start <= 2 {
      return units[start..<i].reduce(Int?(0)) { number, unit in
        guard let number, let digit = Unicode.Scalar(unit)?.properties.numericValue else { return nil }
        return number * 10 + Int(digit)
      }
    }
    guard i > 0, (0x61...0x7A).contains(units[i - 1] | 0x20) else { return nil }
    return i > 1 && isLetter(units[i - 2]) ? nil : Int(units[i - 1] | 0x20) - 0x60
  }

  private static func isLetter(_ unit: UInt16) -> Bool {
    Identifier.isAlphanumeric(unit) || (0xC0...0x52F).contains(unit)
  }

  /// In UTF-16 units, of the word before the number of a step.
  private static let longestWord = 16

  /// Where the number of at most three digits before `i` starts; `i` when there is none.
  private static func numberStart(_ units: [UInt16], _ i: Int) -> Int {
    var start = i
    while start > 0, isDigit(units[start - 1]) { start -= 1 }
    return i - start <= 3 ? start : i
  }

  private static func isDigit(_ unit: UInt16) -> Bool {
    hanNumerals.contains(unit) || Unicode.Scalar(unit)?.properties.numericType == .decimal
  }

  private static let hanNumerals = UnitSet("一二三四五六七八九十")
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool { self == .nonspacingMark || self == .spacingMark }
}
