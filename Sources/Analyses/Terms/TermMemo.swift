import Lexicon

/// What the glossary rules share about one note: the inflection of both languages, which caches words, and the places
/// found so far.
final class TermMemo {
  let source: Inflection
  let target: Inflection
  private var terms: [Int: [TermPlace]] = [:]
  private var renderings: [Int: [TermPlace]] = [:]

  init(_ context: NoteContext) {
    source = Inflection(context.sourceLanguage)
    target = Inflection(context.targetLanguage)
  }

  /// Terms of a segment of the source.
  func terms(of segment: Int, _ find: () -> [TermPlace]) -> [TermPlace] {
    if let known = terms[segment] { return known }
    let found = find()
    terms[segment] = found
    return found
  }

  /// Renderings in a segment of the translation.
  func renderings(of segment: Int, _ find: () -> [TermPlace]) -> [TermPlace] {
    if let known = renderings[segment] { return known }
    let found = find()
    renderings[segment] = found
    return found
  }
}
