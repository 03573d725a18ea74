import SourceText
import UnicodeText

/// A document as blocks and translatable segments, both in the order of the file.
package struct Note: Sendable {
  package let file: SourceFile
  package let frontMatter: FrontMatter?
  package let blocks: [Block]
  package let segments: [Segment]
  /// Links, code, placeholders and the like, block by block, each block's in the order of the file.
  package let inlines: [Inline]
  /// Definitions of reference links, in the order of the file.
  package let definitions: [LinkDefinition]

  package init(
    file: SourceFile, frontMatter: FrontMatter?, blocks: [Block], segments: [Segment], inlines: [Inline] = [],
    definitions: [LinkDefinition] = []
  ) {
    self.file = file
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.segments = segments
    self.inlines = inlines
    self.definitions = definitions
  }

  /// The block that contains `offset` or ends there. Logarithmic.
  package func block(at offset: ByteOffset) -> Block? { blockIndex(at: offset).map { blocks[$0] } }

  /// Its index in `blocks`.
  package func blockIndex(at offset: ByteOffset) -> Int? {
    let next = blocks.partitioningIndex { $0.range.start > offset }
    guard next > 0, offset <= blocks[next - 1].range.end else { return nil }
    return next - 1
  }

  /// Its approximate memory use in bytes. Linear in the segments.
  package var memoryWeight: Int {
    let arrays = segments.reduce(0) {
      $0 + 2 * $1.text.utf16.count + MemoryLayout<TextRun>.stride * $1.text.runs.count
        + MemoryLayout<Word>.stride * $1.words.count
    }
    // Each of three arrays has its own header.
    return 1024 + file.bytes.count + 8 * file.lines.count + MemoryLayout<Block>.stride * blocks.count
      + MemoryLayout<Inline>.stride * inlines.count + (MemoryLayout<Segment>.stride + 3 * 32) * segments.count + arrays
  }

  /// The content of a block besides words.
  package func inlines(of block: Int) -> ArraySlice<Inline> { inlines[blocks[block].inlines] }
}

/// The YAML or TOML at the top of a note.
package struct FrontMatter: Sendable {
  /// Between the `---` or `+++` lines.
  package let range: ByteRange
  /// Top-level scalars by key: as written, quotes and escapes decoded, so that `no` is not a boolean. Empty for TOML
  /// and for YAML that cannot be read.
  package let values: [String: String]
  /// Every entry, nested ones after their parents; empty like `values`.
  package let entries: [FrontMatterEntry]
  /// Why the YAML cannot be read.
  package let problem: FrontMatterProblem?

  package init(
    range: ByteRange, values: [String: String], entries: [FrontMatterEntry] = [], problem: FrontMatterProblem? = nil
  ) {
    self.range = range
    self.values = values
    self.entries = entries
    self.problem = problem
  }

  /// The raw value of `lang` (or `language`, `locale`).
  package var language: String? { values["lang"] ?? values["language"] ?? values["locale"] }
}
