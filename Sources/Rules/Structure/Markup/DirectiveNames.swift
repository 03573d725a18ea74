import Analyses
import Linting
import Notes
import SourceText

/// The keywords of `:::note`, `!!! note`, `??? note`, `/// note` and `> [!NOTE]` that a translation changed.
struct DirectiveNames {
  private let paired: PairedInlines
  private let info: RuleInfo

  init(_ paired: PairedInlines, _ info: RuleInfo) { (self.paired, self.info) = (paired, info) }

  func diagnostics() -> [Diagnostic] {
    paired.pairs.compactMap { pair in
      guard let (i, j) = pair.blocks.single, let right = DirectiveName(paired.source.blocks[i], paired.source),
        let wrong = DirectiveName(paired.note.blocks[j], paired.note), right.mark == wrong.mark,
        right.key(in: paired.source) != wrong.key(in: paired.note)
      else { return nil }
      let name = paired.source.file.text(right.range)
      return Diagnostic(
        info, at: wrong.range, .isOtherName(name), about: right.range,
        detail: .replacements([Suggestion(name, .safe, changesMarkup: true)]))
    }
  }
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

  /// What is compared: GitHub takes `[!note]` for `[!NOTE]`.
  func key(in note: Note) -> String {
    let name = note.file.text(range)
    return mark == UInt8(ascii: "[") ? name.uppercased() : name
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte == 0x2D
      || byte >= 0x80
  }
}

extension Message {
  fileprivate static func isOtherName(_ name: String) -> Message {
    Message("the keyword of this box is “\(name)” in the source, restore it")
  }
}
