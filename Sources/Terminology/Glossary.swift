import Lexicon
import SourceText
import UnicodeText

/// What the user has decided about words, ready for one pair of languages: terms with their renderings, and words that
/// stay. Built once for a pair and shared by all workers.
package struct Glossary: Sendable {
  package private(set) var terms: [Term] = []
  package private(set) var renderings: [Rendering] = []
  /// Finds `terms` in the source: the pattern's number is the term's.
  package private(set) var sourceIndex = TermIndex()
  /// Finds `renderings` in the translation: the pattern's number is the rendering's.
  package private(set) var targetIndex = TermIndex()
  /// Finds kept terms verbatim in either language: the pattern's number is the term's place in `keptTerms`.
  package private(set) var keptIndex = TermIndex()
  /// Numbers of the terms that stay.
  package private(set) var keptTerms: [Int] = []
  /// The words of renderings and of kept terms.
  package private(set) var words = GlossaryWords()
  private var decided: Set<Decision> = []
  /// Numbers of the renderings that are the preferred one of some term.
  private var preferredRenderings: Set<Int> = []

  /// A rendering that some row allows or forbids for a term.
  struct Decision: Hashable, Sendable {
    let term: Int
    let rendering: Int
  }

  /// A glossary that says nothing.
  package init() {}

  package var isEmpty: Bool { terms.isEmpty && renderings.isEmpty }
  /// Whether any rendering is forbidden.
  package var forbids: Bool { renderings.contains { !$0.forbiddenFor.isEmpty || $0.isForbiddenAlways } }

  /// A word or phrase of the source language.
  package struct Term: Sendable {
    /// As the glossary has it.
    package let source: String
    /// `Word.key` of the term's only word; nil for a phrase.
    package let onlyWord: UInt64?
    /// Numbers of the renderings that may stand for it, the preferred one first.
    package var renderings: [Int] = []
    package var isKept = false
    package var mayBeTransliterated = false
    /// Whether another row keeps it: then it may stand in the translation as it is, and be rendered too.
    package var mayStay = false
    /// Whether its author said more than a pair of words: a status, a part of speech, a way to match.
    package var isCurated = false
    var hasPreferred = false
  }

  /// A word or phrase of the target language.
  package struct Rendering: Sendable {
    /// As the glossary has it.
    package let text: String
    /// Numbers of the terms that it may stand for.
    package var owners: [Int] = []
    /// Numbers of the terms that it must not stand for.
    package var forbiddenFor: [Int] = []
    /// Whether it must not be used at all.
    package var isForbiddenAlways = false
    /// Why it is forbidden, in the words of the glossary.
    package var note: String?
  }

  /// - Parameter files: the weightiest first; where two files differ about a rendering, the first one counts.
  package init(files: [GlossaryFile], source: LanguageTag, target: LanguageTag, analyzer: TextAnalyzer) {
    var builder = GlossaryBuilder(source: source, target: target, analyzer: analyzer)
    for file in files {
      for entry in file.entries where entry.applies(from: source, to: target) { builder.add(entry) }
    }
    builder.joinKeptAndRendered()
    terms = builder.terms
    renderings = builder.renderings
    sourceIndex = builder.sourceIndex
    targetIndex = builder.targetIndex
    decided = builder.decided
    preferredRenderings = Set(terms.compactMap(\.renderings.first))
    for (i, term) in terms.enumerated() where term.isKept {
      keptTerms.append(i)
      keptIndex.add(builder.exactPattern(term.source), isCustomary: false)
    }
    words = GlossaryWords(
      renderings.map(\.text) + keptTerms.map { terms[$0].source }, Inflection(target), analyzer)
  }

  /// Whether a row allows or forbids the rendering for the term.
  package func isDecided(_ rendering: Int, for term: Int) -> Bool {
    decided.contains(Decision(term: term, rendering: rendering))
  }

  /// Whether the rendering is the preferred one of some term.
  package func isPreferred(_ rendering: Int) -> Bool { preferredRenderings.contains(rendering) }

  /// The renderings of one word that may stand for a term, in the order of the glossary.
  package func singleWords(for term: Int) -> [String] {
    terms[term].renderings.sorted().compactMap { number in
      let rendering = renderings[number]
      guard isDecided(number, for: term), !rendering.forbiddenFor.contains(term), !rendering.isForbiddenAlways,
        !rendering.text.contains(" ")
      else { return nil }
      return rendering.text
    }
  }

  /// The preferred rendering of a term, nil when it only stays.
  package func preferred(_ term: Int) -> String? { terms[term].renderings.first.map { renderings[$0].text } }

  /// All renderings of a term as text, the preferred one first.
  package func allowed(_ term: Int) -> [String] { terms[term].renderings.map { renderings[$0].text } }
}
