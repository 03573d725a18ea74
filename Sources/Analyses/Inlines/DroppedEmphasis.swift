import Notes
import SourceText
import UnicodeText

/// Spans of the source that a note never emphasises, wherever the source does: a term in italics, say, that the
/// translation writes as an ordinary word. A single span is no habit.
package struct DroppedEmphasis {
  private var spans: [String: (all: Int, lost: Int)] = [:]
  private let source: Note

  /// - Parameters:
  ///   - spans: of the source, in blocks that have a counterpart.
  ///   - lost: those of them that the translation lacks.
  package init(_ spans: some Sequence<Inline>, lost: some Sequence<Inline>, in source: Note) {
    self.source = source
    for span in spans { self.spans[name(span), default: (0, 0)].all += 1 }
    for span in lost { self.spans[name(span), default: (0, 0)].lost += 1 }
  }

  /// Whether the source emphasises the same words at least twice, and the note never does.
  package func contains(_ span: Inline) -> Bool {
    guard let count = spans[name(span)] else { return false }
    return count.lost >= 2 && count.lost >= count.all
  }

  private func name(_ span: Inline) -> String { Folding.folded(source.file.text(span.content)) }
}
