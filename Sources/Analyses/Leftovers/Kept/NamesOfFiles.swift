import Notes
import UnicodeText

/// Labels that are the name of a file in brackets after them: `Co-op Translator (co-op-translator.yml)`.
enum NamesOfFiles {
  /// Whether the file name in the brackets of `segment` is made of the words before them.
  static func isName(_ segment: Segment) -> Bool {
    let units = segment.text.utf16
    guard let open = units.firstIndex(of: 0x28), let close = units[open...].firstIndex(of: 0x29),
      let dot = units[open..<close].lastIndex(of: 0x2E), dot > open + 1
    else { return false }
    let (name, file) = (letters(units[..<open]), letters(units[open..<dot]))
    return !name.isEmpty && name == file
  }

  private static func letters(_ units: ArraySlice<UInt16>) -> [UInt16] {
    units.compactMap { unit in
      switch unit {
      case 0x41...0x5A: unit | 0x20
      case 0x30...0x39, 0x61...0x7A: unit
      default: unit < 0x80 ? nil : unit
      }
    }
  }
}
