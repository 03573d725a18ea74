import Notes

/// The sections of a note: a heading with the blocks up to the next one.
struct NoteSections {
  private let blocks: [Block]

  init(_ note: Note) { blocks = note.blocks }

  /// The blocks after a heading and before the next one.
  func blocks(under heading: Int) -> Range<Int> {
    let start = heading + 1
    return start..<(blocks[start...].firstIndex(where: Self.isHeading) ?? blocks.count)
  }

  /// The next block; nil after the last one.
  func next(after block: Int) -> Int? { block + 1 < blocks.count ? block + 1 : nil }

  private static func isHeading(_ block: Block) -> Bool { if case .heading = block.kind { true } else { false } }
}
