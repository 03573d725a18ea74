import Notes
import SourceText

/// The body of a note as alignment sees it: its blocks without the front matter, whose values pair by key.
struct BlockOutline {
  let blocks: [Item]
  /// How many blocks the note has, its front matter included.
  private let noteBlocks: Int

  /// One block: what it is, how long, and where its segments are.
  struct Item {
    /// Index into `Note.blocks`.
    let block: Int
    let kind: Block.Kind
    let depth: Int
    let segments: Range<Int>
    /// The amount of its prose, in letters of an alphabet, without titles.
    let length: Float
    /// Equal for blocks of the same kind, depth and kinds of segments, whatever their text; titles do not count.
    let shape: Int
    /// Whether it is known to have no counterpart.
    var isAddition = false
    /// The tag that it consists of, if it opens or closes a component.
    var tag: Tag?

    /// A tag on lines of its own.
    struct Tag {
      let isClosing: Bool
      /// A hash.
      let name: UInt64
    }

    /// Whether it contains anything to translate.
    var isProse: Bool { !segments.isEmpty }
  }

  /// - Parameter additions: blocks that are known to have no counterpart.
  init(_ note: Note, additions: Set<Int> = []) {
    noteBlocks = note.blocks.count
    blocks = note.blocks.indices.compactMap { index in
      let block = note.blocks[index]
      if case .frontMatter = block.kind { return nil }
      let isAddition = additions.contains(index)
      return Item(
        block: index, kind: block.kind, depth: block.depth, segments: block.segments,
        length: isAddition ? 0 : block.segments.reduce(0) { $0 + Self.length(note.segments[$1]) },
        shape: isAddition ? -1 - index : Self.shape(block, note), isAddition: isAddition,
        tag: Self.tag(of: block, note))
    }
  }

  /// The blocks of the note that a range of items represents. The front matter comes first, so they are consecutive.
  func blockRange(_ items: Range<Int>) -> Range<Int> {
    guard let first = blocks.first?.block else { return noteBlocks..<noteBlocks }
    return (first + items.lowerBound)..<(first + items.upperBound)
  }

  private static func length(_ segment: Segment) -> Float {
    segment.kind.isExtra ? 0 : LengthRatio.length(segment)
  }

  /// `<Card title="x">` and `</Card>`, but not `<Card />`.
  private static func tag(of block: Block, _ note: Note) -> Item.Tag? {
    switch block.kind {
    case .html, .masked: break
    default: return nil
    }
    let bytes = note.file.bytes[block.range.start.value..<block.range.end.value]
    guard bytes.first == UInt8(ascii: "<"), bytes.count > 2 else { return nil }
    let text = bytes[..<(bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.startIndex)]
    guard text.last == UInt8(ascii: ">"), !text.dropLast().suffix(1).elementsEqual([UInt8(ascii: "/")]) else {
      return nil
    }
    let isClosing = text.dropFirst().first == UInt8(ascii: "/")
    let name = text.dropFirst(isClosing ? 2 : 1).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    // More than one tag.
    guard !name.isEmpty, text.count(where: { $0 == UInt8(ascii: "<") }) == 1 else { return nil }
    var hash = FNV1a()
    hash.add(contentsOf: name)
    return Item.Tag(isClosing: isClosing, name: hash.value)
  }

  /// Uses its own hash: `Hasher` differs from run to run.
  private static func shape(_ block: Block, _ note: Note) -> Int {
    var shape = kindNumber(block.kind) &* 31 &+ block.depth
    for index in block.segments where !note.segments[index].kind.isExtra {
      shape = shape &* 31 &+ segmentNumber(note.segments[index].kind)
    }
    return shape
  }

  private static func kindNumber(_ kind: Block.Kind) -> Int {
    switch kind {
    case .heading(let level): level
    case .paragraph: 10
    case .listItem(let isOrdered): isOrdered ? 11 : 12
    case .tableRow(let isHead): isHead ? 13 : 14
    case .code: 15
    case .html: 16
    case .thematicBreak: 17
    case .admonition: 18
    case .definition: 19
    case .footnote: 20
    case .masked: 21
    case .frontMatter: 22
    }
  }

  private static func segmentNumber(_ kind: Segment.Kind) -> Int {
    switch kind {
    case .heading(let level): level
    case .paragraph: 10
    case .item: 11
    case .cell(let isHead, let column): (isHead ? 1000 : 2000) + column
    case .definitionTerm: 12
    case .definition: 13
    case .admonitionTitle: 14
    case .altText: 15
    case .linkTitle: 16
    case .frontMatter: 17
    case .footnote: 18
    }
  }
}

extension Segment.Kind {
  /// Whether it is something that translators add: a title to `::: tip`, an explanation to an abbreviation. It does not
  /// count for the shape.
  fileprivate var isExtra: Bool {
    switch self {
    case .altText, .linkTitle, .admonitionTitle: true
    default: false
    }
  }
}
