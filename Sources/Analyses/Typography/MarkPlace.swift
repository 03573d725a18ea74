import Notes
import SourceText
import UnicodeText

/// A punctuation mark with what is around it, in UTF-16 units of a segment's text.
package struct MarkPlace {
  package let units: [UInt16]
  /// Where the mark is.
  package let index: Int

  package init(_ units: [UInt16], at index: Int) {
    self.units = units
    self.index = index
  }

  package var mark: UInt16 { units[index] }
  /// The unit directly before the mark; nil at the beginning of the text.
  package var before: UInt16? { index > 0 ? units[index - 1] : nil }
  /// The unit directly after the mark; nil at the end of the text.
  package var after: UInt16? { index + 1 < units.count ? units[index + 1] : nil }

  /// Whether a space, a line end or the end of the text follows.
  package var endsWord: Bool { after.map(Self.isSpace) ?? true }

  /// The first unit after the mark and the spaces after it; nil at the end of the text.
  package var next: UInt16? {
    var at = index + 1
    while at < units.count, at < index + 4, Self.isSpace(units[at]) { at += 1 }
    return at < units.count ? units[at] : nil
  }

  /// Whether the mark is part of a row such as `...`, `?!` or `!!`.
  package var isInRow: Bool { [before, after].contains { $0.map { Self.rowMarks.contains($0) } ?? false } }

  /// Whether a single space follows in the file, too: a line end in a folded value reads as a space.
  package func isBeforeSpace(in text: SegmentText, of file: SourceFile) -> Bool {
    guard after == 0x20 else { return false }
    let at = Int32(index)
    let both = text.byteRange(UTF16Range(at, at + 2))
    return both.count == text.byteRange(range).count + 1 && file.bytes[both.end.value - 1] == 0x20
  }

  /// The range of the mark.
  package var range: UTF16Range { UTF16Range(Int32(index), Int32(index) + 1) }

  private static let rowMarks: Set<UInt16> = [0x21, 0x2E, 0x3F, 0x2C, 0x3B]

  /// A space or a line end of any kind.
  package static func isSpace(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0xA0 || unit == 0x202F || unit == 0x2009 || unit == 0x3000 || unit == 0x0A || unit == 0x09
  }

  /// `0` to `9`.
  package static func isASCIIDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
}

/// Which units are letters of a language's own scripts.
package struct NativeLetters: Sendable {
  private let scripts: Set<Script>

  package init(_ scripts: Set<Script>) { self.scripts = scripts }

  /// Whether `unit` is a letter, or a mark on one, of these scripts.
  package func contains(_ unit: UInt16?) -> Bool {
    guard let unit, unit >= 0x41, let scalar = Unicode.Scalar(UInt32(unit)) else { return false }
    let script = Script(of: scalar)
    return scripts.contains(script) && script != .common || script == .inherited || unit == 0x30FC
  }
}
