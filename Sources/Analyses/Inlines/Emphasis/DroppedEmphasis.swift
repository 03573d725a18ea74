import Lexicon
import Notes
import SourceText
import UnicodeText

/// Spans of the source that a note never emphasises, wherever the source does: a term in italics, say, that the
/// translation writes as an ordinary word, or italics altogether. A single span is no habit.
package struct DroppedEmphasis {
  private var spans: [String: (all: Int, lost: Int)] = [:]
  /// By the kind of emphasis.
  private var kinds: [[UInt8]: (all: Int, lost: Int)] = [:]
  private let source: Note
  private let analyzer: TextAnalyzer
  private let stemmer: Stemmer?

  /// - Parameters:
  ///   - spans: of the source, in blocks that have a counterpart.
  ///   - lost: those of them that the translation lacks.
  ///   - kind: the kind of emphasis.
  package init(
    _ spans: some Sequence<Inline>, lost: some Sequence<Inline>, in source: Note, _ context: NoteContext,
    kind: (Inline) -> [UInt8]?
  ) {
    self.source = source
    analyzer = context.analyzer
    stemmer = Stemmer(context.sourceLanguage)
    for span in spans {
      self.spans[name(span), default: (0, 0)].all += 1
      if let kind = kind(span) { kinds[kind, default: (0, 0)].all += 1 }
    }
    for span in lost {
      self.spans[name(span), default: (0, 0)].lost += 1
      if let kind = kind(span) { kinds[kind, default: (0, 0)].lost += 1 }
    }
  }

  /// Whether the source emphasises the same term at least twice, and the note never does, or hardly ever: _boat owner_
  /// and _boat owners_, alone or in a longer term.
  package func contains(_ span: Inline) -> Bool {
    guard let count = spans[name(span)], count.lost >= 2 else { return false }
    return count.lost >= count.all || count.lost >= Self.fewestOfKind && count.lost * 4 >= count.all * 3
  }

  /// How many spans of a kind the source has, if the note has lost them all: nil for fewer than `fewestOfKind`.
  package func count(ofDropped kind: [UInt8]) -> Int? {
    guard let count = kinds[kind], count.all >= Self.fewestOfKind, count.lost >= count.all else { return nil }
    return count.all
  }

  private static let fewestOfKind = 3
  /// Longer terms begin with the same words.
  private static let wordsOfTerm = 2

  private func name(_ span: Inline) -> String {
    let text = Folding.folded(source.file.text(span.content))
    guard let stemmer else { return text }
    let units = Array(text.utf16)
    let stems = analyzer.words(units).filter(\.hasLetter).prefix(Self.wordsOfTerm).map { word in
      String(utf16: stemmer.stem(Array(units[word.range.indices])))
    }
    return stems.isEmpty ? text : stems.joined(separator: " ")
  }
}
