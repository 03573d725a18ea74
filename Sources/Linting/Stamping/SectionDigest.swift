import Notes
import SourceText

/// A hash of a section's words, without code, addresses and white space. Twelve hexadecimal digits.
package struct SectionDigest: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// The digest of some blocks of a note.
  init(_ blocks: Range<Int>, of note: Note) {
    var units: [UInt16] = []
    for block in note.blocks[blocks] {
      for segment in note.segments[block.segments] {
        units += segment.text.utf16.lazy.filter { !Self.isSpace($0) && !Mask.isSentinel($0) }
      }
    }
    var hash = ContentHash()
    hash.add(String(utf16: units))
    // The low digits: in FNV a difference in the last bytes has not reached the high ones yet.
    description = String(hash.description.suffix(Self.length))
  }

  /// Reads what `description` wrote.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    description = String(text)
  }

  /// Long enough to tell versions of one section apart, and short enough for a line of front matter.
  private static let length = 12

  private static func isSpace(_ unit: UInt16) -> Bool {
    unit <= 0x20 || unit == 0xA0 || (0x2000...0x200B).contains(unit) || unit == 0x202F || unit == 0x3000
  }
}
