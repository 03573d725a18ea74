import Memory
import Notes
import UnicodeText

/// The short texts of a note with those of its source: what the note itself makes of a text is no evidence for what
/// other notes make of it.
package struct NoteSegments {
  /// Those that were translated, in the order of the translation.
  package let rendered: [ShortTextPair]
  /// Indices into `rendered`, by the keys of the texts of the source.
  private let bySource: [UInt64: [Int]]

  init(_ context: NoteContext) {
    guard let source = context.sourceNote, !context.readsAsSource else {
      (rendered, bySource) = ([], [:])
      return
    }
    let words = RenderedWords(from: context.sourceLanguage, to: context.targetLanguage)
    let pairs = ShortTextPair.all(context.units, of: context.note, source: source).filter {
      $0.isRendered(in: context.note, source: source, by: words)
    }
    rendered = pairs
    bySource = Dictionary(grouping: pairs.indices) { pairs[$0].source.key }
  }

  /// The places where the note translates the text of the source that has this key.
  func renderings(of key: UInt64) -> [ShortTextPair] { (bySource[key] ?? []).map { rendered[$0] } }

  /// What the memory knows from other notes about the text that has this key.
  func entry(_ kind: SegmentKind, _ key: UInt64, in known: KnownSegments) -> KnownSegments.Entry? {
    let own = renderings(of: key).filter { $0.kind == kind }.map(\.target.key)
    return known.entry(kind, key)?.without(renderings: Set(own))
  }
}
