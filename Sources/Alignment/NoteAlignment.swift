import Notes

/// How a translation corresponds to its source, block by block and segment by segment.
package struct NoteAlignment: Sendable {
  /// Every segment of both notes exactly once, in the order of the translation.
  package let units: [TranslationUnit]
  /// Every block of both notes exactly once, except the front matter, in the order of the translation. Empty when the
  /// source is not known.
  package let blockPairs: [BlockPair]

  package init(units: [TranslationUnit], blockPairs: [BlockPair]) {
    self.units = units
    self.blockPairs = blockPairs
  }

  /// The alignment of a translation whose source is not known: each segment alone.
  package init(unpaired note: Note) {
    units = note.segments.indices.map { TranslationUnit(sources: 0..<0, targets: $0..<($0 + 1), confidence: 1) }
    blockPairs = []
  }
}
