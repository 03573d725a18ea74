import Memory
import Notes
import UnicodeText

/// The short texts of a note with those of its source: what the note itself makes of a text is no evidence for what
/// other notes make of it. What was found out about a text is kept, because many places may have it. Lives on one
/// worker.
package final class NoteSegments {
  /// Those that were translated, in the order of the translation.
  package let rendered: [ShortTextPair]
  /// Indices into `rendered`, by the keys of the texts of the source.
  private let bySource: [UInt64: [Int]]
  private let note: Note
  /// The kinds of the short texts of a segment of the note, by their words.
  private var kinds: [Int: [Range<Int>: [SegmentKind]]] = [:]
  private var entries: [Subject: KnownSegments.Entry?] = [:]

  private struct Subject: Hashable {
    let kind: SegmentKind
    let key: UInt64
  }

  init(_ context: NoteContext) {
    note = context.note
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

  /// The first place where the note translates the text of the source that has this key.
  func firstRendering(of key: UInt64) -> ShortTextPair? { bySource[key]?.first.map { rendered[$0] } }

  /// What kinds of short texts some words of a segment of the note are.
  func kinds(of words: Range<Int>, in segment: Int) -> [SegmentKind] {
    if let known = kinds[segment] { return known[words] ?? [] }
    let found = Dictionary(grouping: ShortText.all(in: note.segments[segment], of: note), by: \.words)
      .mapValues { $0.map(\.kind) }
    kinds[segment] = found
    return found[words] ?? []
  }

  /// What the memory knows from other notes about the text that has this key.
  func entry(_ kind: SegmentKind, _ key: UInt64, in known: KnownSegments) -> KnownSegments.Entry? {
    let subject = Subject(kind: kind, key: key)
    if let entry = entries[subject] { return entry }
    let own = (bySource[key] ?? []).lazy.map { self.rendered[$0] }.filter { $0.kind == kind }.map(\.target.key)
    let entry = known.entry(kind, key)?.without(renderings: Set(own))
    entries[subject] = .some(entry)
    return entry
  }
}
