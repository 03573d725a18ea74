import Lexicon
import UnicodeText

/// Collects the rows of several files by term and by rendering.
struct GlossaryBuilder {
  private let analyzer: TextAnalyzer
  private let source: Inflection
  private let target: Inflection
  private(set) var terms: [Glossary.Term] = []
  private(set) var renderings: [Glossary.Rendering] = []
  private(set) var sourceIndex = TermIndex()
  private(set) var targetIndex = TermIndex()
  private var termNumbers: [String: Int] = [:]
  private var renderingNumbers: [RenderingKey: Int] = [:]
  /// Which renderings have been allowed or forbidden for which terms.
  private(set) var decided: Set<Glossary.Decision> = []

  private struct RenderingKey: Hashable {
    let text: String
    let mode: MatchMode?
    let isCaseExact: Bool
  }

  init(source: LanguageTag, target: LanguageTag, analyzer: TextAnalyzer) {
    self.analyzer = analyzer
    self.source = Inflection(source)
    self.target = Inflection(target)
  }

  mutating func add(_ entry: GlossaryEntry) {
    guard !entry.source.isEmpty else {
      let rendering = renderingNumber(entry)
      renderings[rendering].isForbiddenAlways = true
      renderings[rendering].note = entry.note
      return
    }
    let term = termNumber(entry)
    if entry.status == .keep {
      terms[term].isKept = true
      if entry.mayBeTransliterated { terms[term].mayBeTransliterated = true }
    }
    if entry.status == .preferred || entry.match != nil || !(entry.partOfSpeech ?? "").isEmpty {
      terms[term].isCurated = true
    }
    guard !entry.target.isEmpty else { return }
    let rendering = renderingNumber(entry)
    guard decided.insert(Glossary.Decision(term: term, rendering: rendering)).inserted else { return }
    if entry.status == .forbidden {
      renderings[rendering].forbiddenFor.append(term)
      if renderings[rendering].note == nil { renderings[rendering].note = entry.note }
    } else {
      renderings[rendering].owners.append(term)
      let isFirst = entry.status == .preferred && !terms[term].hasPreferred
      terms[term].renderings.insert(rendering, at: isFirst ? 0 : terms[term].renderings.count)
      if entry.status == .preferred { terms[term].hasPreferred = true }
    }
  }

  private mutating func termNumber(_ entry: GlossaryEntry) -> Int {
    let isExact = entry.isCaseExact || entry.match == .exact || entry.status == .keep
    let key = (isExact ? "=" : "~") + (isExact ? Folding.composed(entry.source) : Folding.folded(entry.source))
    if let known = termNumbers[key] { return known }
    let words = analyzer.words(Array(entry.source.utf16))
    // A name is not inflected; anything else is, whatever match mode its renderings have.
    let mode: MatchMode? = entry.match == .exact || entry.status == .keep ? .exact : nil
    let pattern = TermPattern(
      entry.source, mode: mode, isCaseExact: isExact, isVerb: entry.partOfSpeech?.hasPrefix("v") == true,
      inflection: source, analyzer: analyzer)
    sourceIndex.add(pattern, isCustomary: true)
    terms.append(Glossary.Term(source: entry.source, onlyWord: words.count == 1 ? words[0].key : nil))
    termNumbers[key] = terms.count - 1
    return terms.count - 1
  }

  private mutating func renderingNumber(_ entry: GlossaryEntry) -> Int {
    let isExact = entry.isCaseExact || entry.match == .exact
    let text = isExact ? Folding.composed(entry.target) : Folding.folded(entry.target)
    let key = RenderingKey(text: text, mode: entry.match, isCaseExact: isExact)
    if let known = renderingNumbers[key] { return known }
    let pattern = TermPattern(
      entry.target, mode: entry.match, isCaseExact: isExact, inflection: target, analyzer: analyzer)
    targetIndex.add(pattern, isCustomary: entry.match == nil)
    renderings.append(Glossary.Rendering(text: entry.target))
    renderingNumbers[key] = renderings.count - 1
    return renderings.count - 1
  }

  /// One file may keep a name and another render it: then both are correct.
  mutating func joinKeptAndRendered() {
    for i in terms.indices where terms[i].isKept {
      guard let rendered = termNumbers["~" + Folding.folded(terms[i].source)], rendered != i else { continue }
      terms[rendered].mayStay = true
      terms[i].renderings += terms[rendered].renderings
    }
  }

  /// A pattern for a name, case-sensitive and not inflected.
  func exactPattern(_ text: String) -> TermPattern {
    TermPattern(text, mode: .exact, isCaseExact: true, inflection: source, analyzer: analyzer)
  }
}
