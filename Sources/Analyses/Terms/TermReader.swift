import Alignment
import Lexicon
import Notes
import SourceText
import Terminology
import UnicodeText

/// Finds terms and renderings in the units of one note. Used by one worker.
package struct TermReader {
  package let context: NoteContext
  package let glossary: Glossary
  private let memo: TermMemo

  /// With the user's glossary.
  package init(_ context: NoteContext) {
    self.init(context, context.glossary, context.foundTerms)
  }

  /// - Parameter memo: of this glossary.
  init(_ context: NoteContext, _ glossary: Glossary, _ memo: TermMemo) {
    self.context = context
    self.glossary = glossary
    self.memo = memo
  }
  package var target: Inflection { memo.target }

  /// The terms of a unit's source, each once; those inside a longer term are left out. A term that is part of a name is
  /// only likely to be one.
  package func terms(of unit: TranslationUnit) -> [TermPlace] {
    guard let note = context.sourceNote else { return [] }
    return unit.sources.flatMap { number in
      memo.terms(of: number) { terms(of: note.segments[number], number) }
    }
  }

  private func terms(of segment: Segment, _ number: Int) -> [TermPlace] {
    let found = glossary.sourceIndex.occurrences(in: segment.text.utf16, segment.words, memo.source)
    guard !found.isEmpty else { return [] }
    let shape = SegmentShape(segment)
    return Self.withoutCovered(found).compactMap { occurrence in
      guard let fit = fit(of: occurrence, in: shape) else { return nil }
      return TermPlace(number: occurrence.pattern, segment: number, range: occurrence.range, fit: fit)
    }
  }

  /// How certainly an occurrence is the term; nil where it is a key, screen output or part of an identifier.
  private func fit(of occurrence: TermOccurrence, in shape: SegmentShape) -> TermOccurrence.Fit? {
    guard !isKeptText(occurrence.range, shape.segment) else { return nil }
    return TermPlausibility.fit(of: occurrence, term: glossary.terms[occurrence.pattern].source, in: shape)
  }

  /// Places with the letters of a term that `terms(of:)` leaves out, and why. Searches again: only for `calque why`.
  func leftOut(of unit: TranslationUnit) -> [(place: TermPlace, reason: KeepReason)] {
    guard let note = context.sourceNote else { return [] }
    return unit.sources.flatMap { number in
      let segment = note.segments[number]
      let shape = SegmentShape(segment)
      let found = glossary.sourceIndex.occurrences(in: segment.text.utf16, segment.words, memo.source)
      let longest = Set(Self.withoutCovered(found).map(\.range))
      return found.compactMap { occurrence -> (TermPlace, KeepReason)? in
        let place = TermPlace(
          number: occurrence.pattern, segment: number, range: occurrence.range, fit: occurrence.fit)
        guard longest.contains(occurrence.range) else { return (place, .insideTerm) }
        if isKeptText(occurrence.range, segment) { return (place, .keyboardKey) }
        return fit(of: occurrence, in: shape) == nil ? (place, .attached) : nil
      }
    }
  }

  /// Every rendering in a unit's translation, including those inside longer ones, the longer first.
  package func renderings(of unit: TranslationUnit) -> [TermPlace] {
    unit.targets.flatMap { number in
      memo.renderings(of: number) { places(in: number, glossary.targetIndex, memo.target) }
    }
  }

  /// Terms of the source language that occur unchanged in the translation.
  package func untranslated(in unit: TranslationUnit) -> [TermPlace] {
    unit.targets.flatMap { places(in: $0, glossary.sourceIndex, memo.source) }
  }

  /// The bytes of the source file at a term.
  package func sourceRange(of place: TermPlace) -> ByteRange? {
    context.sourceNote?.segments[place.segment].text.byteRange(place.range)
  }

  private func places(in number: Int, _ index: TermIndex, _ inflection: Inflection) -> [TermPlace] {
    let segment = context.note.segments[number]
    return index.occurrences(in: segment.text.utf16, segment.words, inflection)
      .filter { !isKeptText($0.range, segment) }
      .map { TermPlace(number: $0.pattern, segment: number, range: $0.range, fit: $0.fit) }
  }

  /// Keys and screen output: `<kbd>`, `<samp>` and the like.
  private func isKeptText(_ range: UTF16Range, _ segment: Segment) -> Bool {
    segment.text.style(at: range.start).contains(.keyboard)
  }

  /// Occurrences that no longer one covers. They are ordered by start, the longer first.
  private static func withoutCovered(_ found: [TermOccurrence]) -> [TermOccurrence] {
    var standing: [TermOccurrence] = []
    for occurrence in found {
      let isCovered = standing.reversed().prefix(8).contains {
        $0.range.start <= occurrence.range.start && occurrence.range.end <= $0.range.end
          && $0.range.count > occurrence.range.count
      }
      if !isCovered { standing.append(occurrence) }
    }
    return standing
  }
}
