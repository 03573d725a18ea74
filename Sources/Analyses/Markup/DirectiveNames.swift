import Notes
import SourceText

/// The keywords of `:::note`, `!!! note`, `??? note`, `/// note` and `> [!NOTE]` that a translation changed.
package struct DirectiveNames {
  package struct Change {
    package let range: ByteRange
    /// The keyword of the source.
    package let source: ByteRange
    /// Whether it is a keyword, too: then it may have been chosen.
    package let isKeyword: Bool
  }

  private let paired: PairedInlines

  package init(_ paired: PairedInlines) { self.paired = paired }

  /// In the order of the pairs.
  package func changes() -> [Change] {
    paired.pairs.compactMap { pair in
      guard let (i, j) = pair.blocks.single, let right = DirectiveName(paired.source.blocks[i], paired.source),
        let wrong = DirectiveName(paired.note.blocks[j], paired.note), right.mark == wrong.mark,
        !isSame(right, wrong)
      else { return nil }
      return Change(range: wrong.range, source: right.range, isKeyword: isKeyword(wrong))
    }
  }

  /// GitHub and Python-Markdown ignore case; for the other renderers, small letters cannot be wrong.
  private func isSame(_ right: DirectiveName, _ wrong: DirectiveName) -> Bool {
    let (here, there) = (paired.source.file.text(right.range), paired.note.file.text(wrong.range))
    guard here != there else { return true }
    return here.lowercased() == there.lowercased() && (wrong.ignoresCase || there == there.lowercased())
  }

  private func isKeyword(_ wrong: DirectiveName) -> Bool {
    Self.keywords.contains(paired.note.file.text(wrong.range).lowercased())
  }

  /// Those of GitHub, Docusaurus, VitePress, Starlight, Material for MkDocs, Sphinx and Obsidian.
  private static let keywords = Set(
    """
    abstract admonition attention aside bug caution check cite code-group danger deprecated details done error example \
    fail failure faq hint help important info missing note question quote secondary seealso snippet success summary \
    tabs tip tldr todo topic versionadded versionchanged warning
    """.split(separator: " ").map(String.init))
}

/// The keyword of the line that opens a box.
private struct DirectiveName {
  /// `[`, `:`, `!`, `?` or `/`.
  let mark: UInt8
  let range: ByteRange

  init?(_ block: Block, _ note: Note) {
    guard block.kind == .admonition, let first = note.bytes(block.range).first else { return nil }
    let line = note.bytes(block.range).prefix { $0 != 0x0A && $0 != 0x0D }
    let start: Int?
    switch first {
    case UInt8(ascii: "["): start = line.starts(with: "[!".utf8) ? line.startIndex + 2 : nil
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"):
      start = line.firstIndex { $0 != first && $0 != UInt8(ascii: "+") && $0 > 0x20 }
    default: start = nil
    }
    guard let start, start <= line.endIndex else { return nil }
    let isAlert = first == UInt8(ascii: "[")
    let end = line[start...].firstIndex { isAlert ? $0 == UInt8(ascii: "]") : !Self.isNameByte($0) } ?? line.endIndex
    guard end > start else { return nil }
    mark = first
    range = ByteRange(start, end)
  }

  /// Whether its renderer does not distinguish capitals.
  var ignoresCase: Bool { mark == UInt8(ascii: "[") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte == 0x2D
      || byte >= 0x80
  }
}
