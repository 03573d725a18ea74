import Notes
import UnicodeText

/// Words that are parts of paths, options, handles, assignments, compounds: `--name`, `@name`, `a/b`, `x=1`,
/// `Vim-स्टाइल`; or commands before a placeholder: `size <number>`.
package enum Attachment {
  /// Whether a mark of code, or a letter of another script after a hyphen, is directly next to `word`.
  package static func isAttached(_ word: Word, in text: SegmentText) -> Bool {
    let units = text.utf16
    return isAttachedBefore(units, Int(word.range.start)) || isAttachedAfter(units, Int(word.range.end))
  }

  private static func isAttachedBefore(_ units: [UInt16], _ start: Int) -> Bool {
    guard start > 0 else { return false }
    switch units[start - 1] {
    case 0x2D:
      // `-name` and `--name` are options, `स्टाइल-Vim` is a compound, `open-source` is prose.
      return start == 1 || isSpace(units[start - 2]) || units[start - 2] == 0x2D || units[start - 2] >= 0x370
    case 0x2E: return start > 1 && isWordUnit(units[start - 2]) || start == 1 || isSpace(units[start - 2])
    case 0x3A: return start > 1 && isWordUnit(units[start - 2])
    case 0x20: return start > 2 && units[start - 2] == 0x3D && units[start - 3] == 0x20
    case let mark: return before.contains(mark)
    }
  }

  private static func isAttachedAfter(_ units: [UInt16], _ end: Int) -> Bool {
    guard end < units.count else { return false }
    let next = end + 1 < units.count ? units[end + 1] : 0x20
    switch units[end] {
    case 0x2E: return isWordUnit(next)
    case 0x2D: return next >= 0x370 && next < 0xE000
    case 0x28: return next == 0x29
    case 0x20:
      // `size <number>`, `size = 2`; no words of another script are assigned.
      return next == 0x3C
        || next == 0x3D && end + 3 < units.count && isSpace(units[end + 2])
          && (units[end + 3] < 0x80 || Mask.isSentinel(units[end + 3]))
    case 0x3A: return isWordUnit(next) || next == 0x2F
    case let mark: return after.contains(mark)
    }
  }

  private static let before = UnitSet("_$=/\\@<#&{%")
  private static let after = UnitSet("_=/\\@>}")

  private static func isSpace(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0xA0 || unit == 0x0A || unit == 0x09 }

  private static func isWordUnit(_ unit: UInt16) -> Bool {
    (0x30...0x39).contains(unit) || (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
  }
}
