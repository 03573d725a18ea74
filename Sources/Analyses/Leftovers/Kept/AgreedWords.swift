import Lexicon
import Notes
import Terminology
import UnicodeText

/// Words that the user's glossary or keep list allows in the translation.
struct AgreedWords {
  private let glossary: Glossary
  private let source: Inflection
  private let target: Inflection

  init(_ context: NoteContext) {
    glossary = context.glossary
    source = context.foundTerms.source
    target = context.foundTerms.target
  }

  /// Indices of the words of `segment` that belong to a kept term or to an allowed rendering.
  func words(in segment: Segment) -> Set<Int> {
    guard !glossary.isEmpty else { return [] }
    let kept = glossary.keptIndex.occurrences(in: segment.text.utf16, segment.words, source)
    let renderings = glossary.targetIndex.occurrences(in: segment.text.utf16, segment.words, target)
      .filter { !glossary.renderings[$0.pattern].owners.isEmpty }
    let places = PlaceSet((kept + renderings).map { TermPlace(number: 0, segment: 0, range: $0.range, fit: $0.fit) })
    return Set(segment.words.indices.filter { places.overlaps(segment.words[$0].range, in: 0) })
  }
}
