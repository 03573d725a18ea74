import Notes

/// The terms of a memory, found by the words of a source.
package struct KnownTerms: Sendable {
  /// By the key of their first word.
  private let terms: [UInt64: [Term]]

  private struct Term: Sendable {
    let term: LearnedTerm
    /// The keys of its other words.
    let rest: [UInt64]
  }

  init(_ facts: [MemoryFact]) {
    let renderings = facts.compactMap { LearnedRendering($0) }
    terms = Dictionary(grouping: renderings, by: \.term).reduce(into: [:]) { terms, entry in
      let keys = entry.key.split(separator: " ").compactMap { Phrase.key(of: String($0))?.first }
      guard let first = keys.first else { return }
      let term = LearnedTerm(
        text: entry.key, forms: Array(entry.value.sorted { $0.isStronger(than: $1) }.prefix(LearnedTerm.mostForms)))
      terms[first, default: []].append(Term(term: term, rest: Array(keys.dropFirst())))
    }
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// The terms whose words all occur in `source`, by their texts.
  package func terms(of source: Note) -> [LearnedTerm] {
    guard !terms.isEmpty else { return [] }
    var keys: Set<UInt64> = []
    for segment in source.segments {
      for i in segment.words.indices where segment.words[i].hasLetter { keys.insert(Phrase.lastKey(i, in: segment)) }
    }
    return keys.flatMap { terms[$0] ?? [] }.filter { $0.rest.allSatisfy(keys.contains) }.map(\.term)
      .sorted { $0.text < $1.text }
  }
}

/// A term of the sources with its renderings.
package struct LearnedTerm: Sendable {
  /// In the singular, in small letters.
  package let text: String
  /// The most frequent first.
  package let forms: [LearnedRendering]

  /// Rarer ones tell nothing.
  static let mostForms = 4
}
