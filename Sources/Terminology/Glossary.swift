import Lexicon
import SourceText
import UnicodeText

/// The user's decisions about words for one pair of languages: terms with their renderings, and words that stay
/// untranslated. Built once per pair and shared by all workers.
package struct Glossary: Sendable {
  package private(set) var terms: [Term] = []
  package private(set) var renderings: [Rendering] = []
  /// Finds `terms` in the source: the pattern's number is the term's.
  package private(set) var sourceIndex = TermIndex()
  /// Finds `renderings` in the translation: the pattern's number is the rendering's.
  package private(set) var targetIndex = TermIndex()
  /// Finds kept terms verbatim in either language: the pattern's number is the term's place in `keptTerms`.
  package private(set) var keptIndex = TermIndex()
  /// Numbers of the kept terms.
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

  /// An empty glossary.
  package init() {}

  package var isEmpty: Bool { terms.isEmpty && renderings.isEmpty }
  /// Whether any rendering is forbidden.
  package var forbids: Bool { renderings.contains { !$0.forbiddenFor.isEmpty || $0.isForbiddenAlways } }

  /// A word or phrase of the source language.
  package struct Term: Sendable {
    /// As written in the glossary.
    package let source: String
    /// `Word.key` of the term's only word; nil for a phrase.
    package let onlyWord: UInt64?
    /// Numbers of its allowed renderings, the preferred one first.
    package var renderings: [Int] = []
    package var isKept = false
    package var mayBeTransliterated = false
    /// Whether another row keeps it: then the translation may keep it or render it.
    package var mayStay = false
    /// Whether its row has more than a pair of words: a status, a part of speech, a way to match.
    package var isCurated = false
    var hasPreferred = false
  }

  /// A word or phrase of the target language.
  package struct Rendering: Sendable {
    /// As written in the glossary.
    package let text: String
    /// Numbers of the terms that it may render.
    package var owners: [Int] = []
    /// Numbers of the terms that it must not render.
    package var forbiddenFor: [Int] = []
    /// Whether it must not be used at all.
    package var isForbiddenAlways = false
    /// The glossary's reason for forbidding it.
    package var note: String?
  }

  /// - Parameter files: in order of precedence; where two files disagree about a rendering, the first one counts.
  package init(files: [GlossaryFile], source: LanguageTag, target: LanguageTag, analyzer: TextAnalyzer) {
    let entries = files.lazy.flatMap(\.entries).filter { $0.applies(from: source, to: target) }
    self.init(entries, source: source, target: target, analyzer: analyzer)
  }

  /// - Parameter entries: in order of precedence.
  package init(
    _ entries: some Sequence<GlossaryEntry>, source: LanguageTag, target: LanguageTag, analyzer: TextAnalyzer
  ) {
    var builder = GlossaryBuilder(source: source, target: target, analyzer: analyzer)
    for entry in entries { builder.add(entry) }
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

  /// The single-word renderings allowed for a term, in the order of the glossary.
  package func singleWords(for term: Int) -> [String] {
    terms[term].renderings.sorted().compactMap { number in
      let rendering = renderings[number]
      guard isDecided(number, for: term), !rendering.forbiddenFor.contains(term), !rendering.isForbiddenAlways,
        !rendering.text.contains(" ")
      else { return nil }
      return rendering.text
    }
  }

  /// The preferred rendering of a term; nil when it is only kept.
  package func preferred(_ term: Int) -> String? { terms[term].renderings.first.map { renderings[$0].text } }

  /// All renderings of a term as text, the preferred one first.
  package func allowed(_ term: Int) -> [String] { terms[term].renderings.map { renderings[$0].text } }
}
