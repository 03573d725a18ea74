import Alignment
import Notes

/// The first and last blocks of a translation that may have been added: a banner, a disclaimer.
///
/// Alignment alone cannot decide this: if a note ends with a paragraph that all translations have, that paragraph may
/// be taken for the counterpart of the source's last one. Many notes together can.
struct EdgeBlocks: Sendable {
  enum Edge: Hashable, CaseIterable { case start, end }

  struct Own: Sendable {
    /// Its first words.
    let remark: String
    /// Whether alignment found no counterpart.
    let isAlone: Bool
  }

  /// By edge and name.
  private(set) var own: [Edge: [String: Own]] = [:]
  /// Blocks of the source by edge: blocks that sources repeat from note to note, translations repeat as well.
  private(set) var sources: [Edge: Set<String>] = [:]

  init(_ note: Note, source: Note, _ pairs: [BlockPair]) {
    let alone = Set(pairs.filter { $0.sources.isEmpty }.flatMap(\.targets))
    let hasMore = Self.readable(note).count > Self.readable(source).count
    for edge in Edge.allCases {
      sources[edge] = Set(Self.blocks(source, edge).map(\.name))
      for block in Self.blocks(note, edge) where hasMore || alone.contains(block.index) {
        own[edge, default: [:]][block.name] = Own(
          remark: BlockName.remark(note.blocks[block.index], in: note), isAlone: alone.contains(block.index))
      }
    }
  }

  /// How many blocks are examined on either side; a banner may be below the title.
  private static let reach = 4

  private static func blocks(_ note: Note, _ edge: Edge) -> [(index: Int, name: String)] {
    let readable = readable(note)
    let edge = edge == .start ? readable.prefix(reach) : readable.suffix(reach)
    return edge.compactMap { index in BlockName(note.blocks[index], in: note).map { (index, $0.text) } }
  }

  /// Indices of the blocks without front matter, code and the like.
  private static func readable(_ note: Note) -> [Int] {
    note.blocks.indices.filter { index in
      switch note.blocks[index].kind {
      case .frontMatter, .code, .thematicBreak, .masked: false
      default: true
      }
    }
  }
}
