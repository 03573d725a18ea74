import Lexicon
import UnicodeText

/// How a note treats each term, which decides whether a missing rendering is reported where nothing replaces it.
/// "Page", "current" and similar words mean many things and are often rightly rendered in other ways.
package struct TermHabits {
  private var rendered: [Int: Int] = [:]
  private var absent: [Int: Int] = [:]
  /// The first place of a term that the note never renders by the glossary.
  private var firstAbsent: [Int: TermPlace] = [:]
  private var isEveryday: Set<Int> = []

  /// Words that are at least one in 100,000 (a Zipf value of 4, see `WordTable`) are everyday words.
  private static let everydayFrequency: Float = 4

  /// A note must follow the glossary this many times as often as not before a single lapse is reported.
  private static let faithful = 4

  package init(_ results: [TermOutcome], _ context: NoteContext) {
    let table = WordTable.of(context.sourceLanguage)
    for result in results {
      switch result.kind {
      case .rendered: rendered[result.term, default: 0] += 1
      case .absent:
        absent[result.term, default: 0] += 1
        if firstAbsent[result.term] == nil { firstAbsent[result.term] = result.source }
      case .mistaken, .untranslated: break
      }
      let term = context.glossary.terms[result.term]
      guard !term.isCurated, let word = term.onlyWord, let table else { continue }
      if table.zipf(word) >= Self.everydayFrequency { isEveryday.insert(result.term) }
    }
  }

  /// Whether a result is worth a reader's time.
  package func isReported(_ result: TermOutcome) -> Bool {
    switch result.kind {
    case .rendered: return false
    case .mistaken, .untranslated: return true
    case .absent:
      guard isEveryday.contains(result.term) else { return true }
      let (hits, misses) = (rendered[result.term] ?? 0, absent[result.term] ?? 0)
      if hits > 0 { return hits >= Self.faithful * misses }
      return misses >= 2 && firstAbsent[result.term] == result.source
    }
  }
}
