import Notes
import SourceText

/// Identifies a block by its text, so that the same banner is recognised in every note: its letters without case, white
/// space, digits (a banner may have a date) and masks. For a single image, its bytes.
package struct BlockName: Hashable, Sendable {
  /// Twelve hexadecimal digits.
  package let text: String

  /// Nil for blocks without text for readers: code, breaks, comments, front matter.
  package init?(_ block: Block, in note: Note) {
    switch block.kind {
    case .frontMatter, .code, .thematicBreak, .masked: return nil
    case .heading, .paragraph, .listItem, .tableRow, .html, .admonition, .definition, .footnote: break
    }
    var units: [UInt16] = []
    for segment in note.segments[block.segments] {
      units += segment.text.utf16.lazy.filter { !Self.isVariable($0) && !Mask.isSentinel($0) }
    }
    var hash = ContentHash()
    if units.isEmpty {
      let bytes = note.file.bytes[block.range.start.value..<block.range.end.value].filter { $0 > 0x20 }
      guard Self.isImage(bytes) else { return nil }
      hash.add(bytes)
    } else {
      hash.add(String(utf16: units).lowercased())
    }
    // The low digits: in FNV a difference in the last bytes has not reached the high ones yet.
    text = String(hash.description.suffix(12))
  }

  /// The first words of a block, for people who read the memory.
  static func remark(_ block: Block, in note: Note) -> String {
    let units = note.segments[block.segments].flatMap { segment -> [UInt16] in
      segment.text.utf16.filter { !Mask.isSentinel($0) } + [0x20]
    }
    let words = String(utf16: units.prefix(400)).split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    return text.count > 60 ? text.prefix(60) + "…" : text
  }

  private static func isImage(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "![".utf8) || bytes.starts(with: "[![".utf8) || bytes.starts(with: "<img".utf8)
  }

  /// White space and the digits of the scripts that dates are written in.
  private static func isVariable(_ unit: UInt16) -> Bool {
    switch unit {
    case 0...0x20, 0x30...0x39, 0xA0, 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x2000...0x200B, 0x202F, 0x3000,
      0xFF10...0xFF19:
      true
    default: false
    }
  }
}
