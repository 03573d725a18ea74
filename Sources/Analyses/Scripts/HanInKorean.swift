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
      let segment = context.note.segments[index]
      let runs = ForeignRun.all(in: segment, foreignTo: context.expectedScripts.subtracting([.han]))
      guard !runs.isEmpty else { return [] }
      let quotations = Quotations(segment.text.utf16)
      let source = context.sourceKeys(ofSegment: index)
      return runs.filter { !quotations.contains($0.range.start) && isForeign($0, index, source) }
        .map { (segment: index, range: $0.range) }
    }
    return context.sourceNote == nil && found.count >= Self.subject ? [] : found
  }

  private func isForeign(_ run: ForeignRun, _ index: Int, _ source: Set<UInt64>) -> Bool {
    let segment = context.note.segments[index]
    let text = segment.text
    // A longer passage is in another language, which another rule says.
    guard run.scripts == [.han], run.letters >= 2, !run.isPassage,
      !AdjacentText.isGloss(run.range, in: text), !AdjacentText.isGlossed(run.range, in: text),
      text.style(at: run.range.start).isDisjoint(with: [.link, .quoted, .keyboard])
    else { return false }
    return !segment.words[run.words].contains { source.contains($0.key) }
  }
}
