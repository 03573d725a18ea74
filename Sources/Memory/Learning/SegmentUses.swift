import Alignment
import Notes
import UnicodeText

/// What one translation does with the short texts of its source.
struct SegmentUses: Sendable {
  /// With the region: words differ between Taiwan and Hong Kong.
  let language: LanguageTag
  /// Each once.
  let uses: [Use]
  let sketch: PageSketch

  struct Use: Hashable, Sendable {
    let kind: SegmentKind
    let source: Text
    /// Nil if the text was left.
    let rendering: Text?
  }

  struct Text: Hashable, Sendable {
    let key: UInt64
    let text: String
  }

  init(
    _ units: [TranslationUnit], of note: Note, source: Note, from sourceLanguage: LanguageTag,
    to language: LanguageTag
  ) {
    self.language = language
    let rendered = RenderedWords(from: sourceLanguage, to: language)
    var seen: Set<Use> = []
    uses = ShortTextPair.all(units, of: note, source: source).compactMap { pair in
      let isRendered = pair.isRendered(in: note, source: source, by: rendered)
      let use = Use(
        kind: pair.kind, source: Text(key: pair.source.key, text: pair.source.text),
        rendering: isRendered ? Text(key: pair.target.key, text: pair.target.text) : nil)
      return seen.insert(use).inserted ? use : nil
    }
    sketch = PageSketch(units, of: note, source: source)
  }
}
