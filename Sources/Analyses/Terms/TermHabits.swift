import Lexicon
import UnicodeText

/// How a note treats each term, which decides whether a missing rendering is reported where nothing replaces it.
/// "Page", "current" and similar words mean many things and are often rightly rendered in other ways.
struct TermHabits {
  private var rendered: [Int: Int] = [:]
  private var absent: [Int: Int] = [:]
  /// The first place of a term that the note never renders by the glossary.
  private var firstAbsent: [Int: TermPlace] = [:]
  private var isEveryday: Set<Int> = []

  /// Words that are at least one in 100,000 (a Zipf value of 4, see `WordTable`) are everyday words.
  private static let everydayFrequency: Float = 4

  /// A note must follow the glossary this many times as often as not before a single lapse is reported.
  private static let faithful = 4

  init(_ results: [TermOutcome], _ context: NoteContext) {
    let table = WordTable.of(context.sourceLanguage)
    for result in results {
      switch result.kind {
      case .rendered: rendered[result.term, default: 0] += 1
      case .absent:
        absent[result.term, default: 0] += 1
        if firstAbsent[result.term] == nil { firstAbsent[result.term] = result.source }
      case .mistaken, .untranslated, .unknown: break
      }
      let term = context.glossary.terms[result.term]
      guard !term.isCurated, let word = term.onlyWord, let table else { continue }
      if table.zipf(word) >= Self.everydayFrequency { isEveryday.insert(result.term) }
    }
  }

  /// What becomes of a result: reported where it is worth a reader's time. Nil where the term is plainly rendered.
  func outcome(of result: TermOutcome) -> Decision.Outcome? {
    switch result.kind {
    case .rendered, .unknown: result.reason.map { .kept($0) }
    case .mistaken, .untranslated: .reported
    case .absent: keepReason(forAbsent: result).map { .kept($0) } ?? .reported
    }
  }

  private func keepReason(forAbsent result: TermOutcome) -> KeepReason? {
    guard isEveryday.contains(result.term) else { return nil }
    let (hits, misses) = counts(of: result.term)
    if hits > 0 { return hits >= Self.faithful * misses ? nil : .everyday }
    guard misses >= 2 else { return .everyday }
    return firstAbsent[result.term] == result.source ? nil : .reportedBefore
  }

  /// How many blocks of the note render a term by the glossary, and how many lack a rendering.
  func counts(of term: Int) -> (rendered: Int, absent: Int) { (rendered[term] ?? 0, absent[term] ?? 0) }
}
