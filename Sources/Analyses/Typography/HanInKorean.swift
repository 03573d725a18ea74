import Languages
import Notes
import UnicodeText

/// Words in Han letters in Korean text, which a model left or took from Chinese.
package struct HanInKorean {
  private let context: NoteContext

  /// From how many such words on a note without a source is about Han letters.
  private static let subject = 6

  /// Nil if the language is another.
  package init?(_ context: NoteContext) {
    guard Language.of(context.targetLanguage).scripts.contains(.hangul) else { return nil }
    self.context = context
  }

  /// The words, as index of the segment and range in its text, in order. One letter alone is a headline’s
  /// abbreviation; what is in brackets, quoted, or glossed is explained; what the source has is kept.
  package func all() -> [(segment: Int, range: UTF16Range)] {
    let found = context.note.segments.indices.flatMap { index -> [(segment: Int, range: UTF16Range)] in
      ForeignRun.all(in: context.note.segments[index], foreignTo: context.expectedScripts.subtracting([.han]))
        .filter { isForeign($0, index) }.map { (segment: index, range: $0.range) }
    }
    return context.sourceNote == nil && found.count >= Self.subject ? [] : found
  }

  private func isForeign(_ run: ForeignRun, _ index: Int) -> Bool {
    let segment = context.note.segments[index]
    let text = segment.text
    // A longer passage is in another language, which another rule says.
    guard run.scripts == [.han], run.letters >= 2, !run.isPassage, !Quotations(text.utf16).contains(run.range.start),
      !AdjacentText.isGloss(run.range, in: text), !AdjacentText.isGlossed(run.range, in: text),
      text.style(at: run.range.start).isDisjoint(with: [.link, .quoted, .keyboard])
    else { return false }
    return !isInSource(run, segment, index)
  }

  private func isInSource(_ run: ForeignRun, _ segment: Segment, _ index: Int) -> Bool {
    guard let source = context.sourceNote, let unit = context.unitPlace(ofSegment: index, pairedOnly: true) else {
      return false
    }
    let keys = Set(segment.words[run.words].map(\.key))
    return source.segments[context.units[unit].sources].contains { $0.words.contains { keys.contains($0.key) } }
  }
}
