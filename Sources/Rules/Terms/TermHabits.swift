import Lexicon
import Linting
import UnicodeText

/// How a note treats each term: what decides whether a missing rendering is said where nothing stands in its place.
/// "Page", "current" and their like mean many things and are often rightly rendered otherwise.
struct TermHabits {
  private var rendered: [Int: Int] = [:]
  private var absent: [Int: Int] = [:]
  /// The first place of a term that the note never renders by the glossary.
  private var firstAbsent: [Int: TermPlace] = [:]
  private var isEveryday: Set<Int> = []

  /// Words that are at least one in 100,000 (a Zipf value of 4, see `WordTable`) are everyday words.
  private static let everydayFrequency: Float = 4

  /// So many times as often as not a note must keep to the glossary before a single lapse is told.
  private static let faithful = 4

  init(_ verdicts: [TermVerdict], _ context: LintContext) {
    let table = WordTable.of(context.sourceLanguage)
    for verdict in verdicts {
      switch verdict.kind {
      case .rendered: rendered[verdict.term, default: 0] += 1
      case .absent:
        absent[verdict.term, default: 0] += 1
        if firstAbsent[verdict.term] == nil { firstAbsent[verdict.term] = verdict.source }
      case .mistaken, .untranslated: break
      }
      let term = context.glossary.terms[verdict.term]
      guard !term.isCurated, let word = term.onlyWord, let table else { continue }
      if table.zipf(word) >= Self.everydayFrequency { isEveryday.insert(verdict.term) }
    }
  }

  /// Whether a verdict is worth a reader's time.
  func isReported(_ verdict: TermVerdict) -> Bool {
    switch verdict.kind {
    case .rendered: return false
    case .mistaken, .untranslated: return true
    case .absent:
      guard isEveryday.contains(verdict.term) else { return true }
      let (hits, misses) = (rendered[verdict.term] ?? 0, absent[verdict.term] ?? 0)
      if hits > 0 { return hits >= Self.faithful * misses }
      return misses >= 2 && firstAbsent[verdict.term] == verdict.source
    }
  }
}
