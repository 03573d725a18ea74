import Languages
import Notes
import SourceText
import UnicodeText

/// Questions and exclamations without the mark that opens them: `Cómo estás?`.
package struct MissingOpeningMarks {
  /// One of them.
  package struct Found: Sendable {
    /// Index into `Note.segments`.
    package let segment: Int
    /// The closing mark, in the segment's text.
    package let closing: UTF16Range
    /// Where the sentence begins, in the segment's text.
    package let start: Int32
    package let opening: UInt16
  }

  private let context: NoteContext
  private let openings: [UInt16: UInt16]
  private let own: OwnWords

  /// Nil if the language has no opening marks.
  package init?(_ context: NoteContext) {
    let marks = Language.of(context.targetLanguage).openingMarks
    guard !marks.isEmpty else { return nil }
    self.context = context
    openings = Dictionary(marks.map { ($0.closing, $0.opening) }) { first, _ in first }
    own = OwnWords(context)
  }

  /// All in the note, in order.
  package func all() -> [Found] {
    context.note.segments.indices.flatMap { index -> [Found] in
      let segment = context.note.segments[index]
      guard segment.text.utf16.contains(where: { openings[$0] != nil }) else { return [] }
      return segment.text.sentences(context.analyzer).compactMap { found(in: $0, segment, index) }
    }
  }

  private func found(in sentence: UTF16Range, _ segment: Segment, _ index: Int) -> Found? {
    let units = segment.text.utf16
    guard let at = units[sentence.indices].firstIndex(where: { openings[$0] != nil }), at > 0,
      let opening = openings[units[at]], !units[sentence.indices].contains(where: openings.values.contains),
      !segment.text.style(at: Int32(at)).contains(.quoted)
    else { return nil }
    let place = MarkPlace(units, at: at)
    let style = segment.text.style(at: Int32(at)).intersection(.link)
    // The text of a link may be a title in another language.
    let first = segment.words.partitioningIndex { $0.range.start >= sentence.start }
    let last = segment.words.partitioningIndex { $0.range.end > Int32(at) }
    guard first < last else { return nil }
    let words = segment.words[first..<last].filter {
      segment.text.style(at: $0.range.start).intersection(.link) == style
    }
    guard let head = words.first, words.last?.range.end == Int32(at), place.endsWord || place.isInRow,
      own.balance(of: words) > 0
    else { return nil }
    return Found(segment: index, closing: place.range, start: head.range.start, opening: opening)
  }
}
