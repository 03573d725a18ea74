import SourceText
import UnicodeText

/// A document as blocks and translatable segments, both in the order of the file.
package struct Note: Sendable {
  package let file: SourceFile
  package let frontMatter: FrontMatter?
  package let blocks: [Block]
  package let segments: [Segment]

  package init(file: SourceFile, frontMatter: FrontMatter?, blocks: [Block], segments: [Segment]) {
    self.file = file
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.segments = segments
  }
}

/// The YAML or TOML at the top of a note.
package struct FrontMatter: Sendable {
  /// Between the `---` or `+++` lines.
  package let range: ByteRange
  /// Top-level scalars by key: as written, quotes and escapes decoded, so that `no` is no truth value. Empty for TOML and
  /// for YAML that cannot be read.
  package let values: [String: String]

  package init(range: ByteRange, values: [String: String]) {
    self.range = range
    self.values = values
  }

  /// The raw value of `lang` (or `language`, `locale`).
  package var language: String? { values["lang"] ?? values["language"] ?? values["locale"] }
}
