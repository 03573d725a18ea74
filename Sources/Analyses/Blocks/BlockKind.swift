import Notes
import SourceText

/// The kind of a block, for a reader who misses it.
package enum BlockKind: Hashable {
  case heading, paragraph, item, row, image, code, indentedCode, formula, include, component

  /// Nil for blocks that nobody misses: HTML without an image, empty rows, breaks, directive lines, imports.
  package init?(_ block: Block, in note: Note) {
    switch block.kind {
    case .heading: self = .heading
    case .listItem: self = .item
    case .tableRow:
      guard Self.hasContent(block, in: note) else { return nil }
      self = .row
    case .code: self = BlockPlace(note: note).isFenced(block) ? .code : .indentedCode
    case .paragraph, .definition, .footnote:
      guard Self.isSeen(block, in: note) else { return nil }
      self = Self.isImage(block, in: note) ? .image : .paragraph
    case .html:
      guard Self.holds("<img", block, note) else { return nil }
      self = .image
    case .masked:
      let bytes = note.file.bytes[block.range.start.value..<block.range.end.value]
      if bytes.starts(with: "$$".utf8) || bytes.starts(with: "\\[".utf8) || bytes.starts(with: "\\begin".utf8) {
        self = .formula
      } else if ["{*", "{!", "--8<--"].contains(where: { bytes.starts(with: $0.utf8) }) {
        self = .include
      } else if Self.isComponent(block, bytes) {
        self = .component
      } else {
        return nil
      }
    case .admonition, .thematicBreak, .frontMatter: return nil
    }
  }

  /// "heading".
  package var name: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .item: "list item"
    case .row: "table row"
    case .image: "image"
    case .code, .indentedCode: "code block"
    case .formula: "formula"
    case .include: "included file"
    case .component: "component"
    }
  }

  /// Whether it is running text, which may be merged into or split from its neighbours; a paragraph that was indented
  /// too far is code.
  package var isText: Bool { self == .paragraph || self == .item || self == .indentedCode }

  /// Whether a line of MDX shows a component: one with texts for the reader, or one that encloses nothing.
  private static func isComponent(_ block: Block, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "<"), let second = bytes.dropFirst().first,
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(second)
    else { return false }
    return !block.segments.isEmpty || bytes.suffix(2).elementsEqual("/>".utf8)
  }

  /// Whether a paragraph shows anything: one that consists of tags and comments does not.
  private static func isSeen(_ block: Block, in note: Note) -> Bool {
    if block.segments.isEmpty {
      return !note.file.bytes[block.range.start.value...].starts(with: "<".utf8) || holds("<img", block, note)
    }
    return note.segments[block.segments].contains { segment in
      !segment.words.isEmpty || segment.text.utf16.contains { !Mask.isHidden($0) && $0 > 0x20 }
    }
  }

  /// Whether a row has anything in its cells.
  private static func hasContent(_ row: Block, in note: Note) -> Bool {
    !row.inlines.isEmpty || note.segments[row.segments].contains { $0.text.utf16.contains { $0 > 0x20 } }
  }

  /// Whether a paragraph consists only of images.
  private static func isImage(_ block: Block, in note: Note) -> Bool {
    let bytes = note.file.bytes[block.range.start.value..<block.range.end.value]
    guard bytes.starts(with: "![".utf8) || bytes.starts(with: "[![".utf8) || bytes.starts(with: "<img".utf8) else {
      return false
    }
    return note.segments[block.segments].allSatisfy { segment in
      switch segment.kind {
      case .altText, .linkTitle: true
      default: segment.words.isEmpty
      }
    }
  }

  private static func holds(_ text: String, _ block: Block, _ note: Note) -> Bool {
    let bytes = note.file.bytes[block.range.start.value..<block.range.end.value]
    guard let first = text.utf8.first else { return false }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: text.utf8) }
  }
}

extension Mask {
  /// Whether a unit represents something that readers do not see.
  fileprivate static func isHidden(_ unit: UInt16) -> Bool {
    unit == Mask.html.rawValue || unit == Mask.attribute.rawValue
  }
}
