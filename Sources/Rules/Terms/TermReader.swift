import Alignment
import Lexicon
import Linting
import Notes
import SourceText
import Terminology
import UnicodeText

/// Finds terms and renderings in the units of one note. Of one worker.
struct TermReader {
  let context: LintContext
  let source: Inflection
  let target: Inflection

  init(_ context: LintContext) {
    self.context = context
    let inflections = TermInflections.of(context)
    source = inflections.source
    target = inflections.target
  }

  var glossary: Glossary { context.glossary }

  /// The terms of a unit's source, each once: what stands inside a longer term is left out. A term that is part of a
  /// name is only likely to be one.
  func terms(of unit: TranslationUnit) -> [TermPlace] {
    guard let note = context.sourceNote else { return [] }
    var places: [TermPlace] = []
    for number in unit.sources {
      let segment = note.segments[number]
      let found = glossary.sourceIndex.occurrences(in: segment.text.utf16, segment.words, source)
      guard !found.isEmpty else { continue }
      let shape = SegmentShape(segment)
      for occurrence in Self.withoutCovered(found) where !isKeptText(occurrence.range, segment) {
        let term = glossary.terms[occurrence.pattern].source
        guard let fit = TermPlausibility.fit(of: occurrence, term: term, in: shape) else { continue }
        places.append(TermPlace(number: occurrence.pattern, segment: number, range: occurrence.range, fit: fit))
      }
    }
    return places
  }

  /// Every rendering in a unit's translation, also those inside longer ones, the longer first.
  func renderings(of unit: TranslationUnit) -> [TermPlace] {
    places(of: unit, glossary.targetIndex, target)
  }

  /// Terms of the source language that stand in the translation as they are.
  func untranslated(in unit: TranslationUnit) -> [TermPlace] {
    places(of: unit, glossary.sourceIndex, source)
  }

  /// The bytes of the source file at a term.
  func sourceRange(of place: TermPlace) -> ByteRange? {
    context.sourceNote?.segments[place.segment].text.byteRange(place.range)
  }

  private func places(of unit: TranslationUnit, _ index: TermIndex, _ inflection: Inflection) -> [TermPlace] {
    unit.targets.flatMap { number in
      let segment = context.note.segments[number]
      return index.occurrences(in: segment.text.utf16, segment.words, inflection)
        .filter { !isKeptText($0.range, segment) }
        .map { TermPlace(number: $0.pattern, segment: number, range: $0.range, fit: $0.fit) }
    }
  }

  /// Keys and screen output: `<kbd>`, `<samp>` and the like.
  private func isKeptText(_ range: UTF16Range, _ segment: Segment) -> Bool {
    segment.text.style(at: range.start).contains(.keyboard)
  }

  /// Occurrences that no longer one covers. They come by start, the longer first.
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

/// The inflection of both languages of a note, shared by its rules: what they learn of its words is remembered.
final class TermInflections {
  let source: Inflection
  let target: Inflection

  private init(_ context: LintContext) {
    source = Inflection(context.sourceLanguage)
    target = Inflection(context.targetLanguage)
  }

  static func of(_ context: LintContext) -> TermInflections { context.memo.value { TermInflections(context) } }
}

/// A term or a rendering at its place in a note.
struct TermPlace: Hashable {
  /// In `Glossary.terms` or `Glossary.renderings`.
  let number: Int
  /// In the note's segments.
  let segment: Int
  let range: UTF16Range
  let fit: TermOccurrence.Fit

  func overlaps(_ other: TermPlace) -> Bool { segment == other.segment && range.overlaps(other.range) }

  /// Whether this place reaches over all of `other` and beyond.
  func covers(_ other: TermPlace) -> Bool {
    segment == other.segment && range.start <= other.range.start && other.range.end <= range.end
      && range.count > other.range.count
  }
}
