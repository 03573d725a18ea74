import Lexicon
import UnicodeText

/// Chooses the terms and renderings that a memory keeps.
struct RenderingSelection {
  private let sourceTable: WordTable?
  private let language: LanguageTag

  init(from source: LanguageTag, to language: LanguageTag) {
    sourceTable = WordTable.of(source)
    self.language = language
  }

  func facts(_ tallies: RenderingTallies) -> [MemoryFact] {
    tallies.terms.filter(isTerm).flatMap { term -> [MemoryFact] in
      let forms = term.forms.filter(Self.isForm).prefix(LearnedTerm.mostForms)
      guard let usual = forms.first, Double(usual.units) >= Self.leastShare * Double(term.units) else { return [] }
      return forms.map { form in
        MemoryFact(
          .rendering, in: language, LearnedRendering.name(term.text, form.text),
          MemoryFact.Tally(count: form.pages, total: term.pages),
          blocks: MemoryFact.Tally(count: form.units, total: term.units))
      }
    }
  }

  /// Below this share of the term's links, no rendering is usual and none is worth keeping.
  private static let leastShare = 0.3

  /// Not a name, which capitals tell, nor one of the most common words of the language, which have many senses.
  private func isTerm(_ term: RenderingTallies.Term) -> Bool {
    guard term.pages >= LearnedRenderings.leastPages, term.contexts >= Self.leastContexts,
      term.plainOccurrences * 4 >= term.occurrences
    else {
      return false
    }
    guard term.isSingleWord else { return true }
    return term.text.utf8.count >= 3 && (sourceTable?.zipf(Folding.key(term.text)) ?? 0) < Self.commonFrequency
  }

  /// Pages of one pattern repeat a sentence with other names in it, and any of its words may belong together.
  private static let leastContexts = 2
  private static let commonFrequency: Float = 5

  /// Not an accident, nor a word that mostly renders something else.
  private static func isForm(_ form: RenderingTallies.Form) -> Bool { form.units >= 2 && form.exclusivity >= 0.2 }
}
