import Notes
import UnicodeText

/// Words of the source language that the project leaves untranslated, in any case and also in the plural.
package struct KeptTerms: Sendable {
  /// The keys of multi-word terms, by the number of words.
  private var phrases: [Int: Set<[UInt64]>] = [:]
  /// The keys of single-word terms.
  private var single: Set<UInt64> = []

  package static let none = KeptTerms([])

  init(_ terms: [String]) {
    for term in terms {
      guard let key = Phrase.key(of: term) else { continue }
      if key.words.count == 1 {
        single.insert(key.first)
      } else {
        phrases[key.words.count, default: []].insert(key.words)
      }
    }
  }

  package var isEmpty: Bool { phrases.isEmpty && single.isEmpty }

  /// Whether `word` alone is a kept term.
  package func contains(_ word: String) -> Bool {
    guard !single.isEmpty, let key = Phrase.key(of: word) else { return false }
    return key.words.count == 1 && single.contains(key.first)
  }

  /// Indices of the words of `segment` that belong to a kept term. Linear.
  package func words(in segment: Segment) -> Set<Int> {
    guard !isEmpty else { return [] }
    var found: Set<Int> = []
    for i in segment.words.indices where segment.words[i].hasLetter {
      if single.contains(Phrase.lastKey(i, in: segment)) { found.insert(i) }
      for (count, keys) in phrases where occurs(keys, of: count, at: i, in: segment) { found.formUnion(i..<i + count) }
    }
    return found
  }

  private func occurs(_ phrases: Set<[UInt64]>, of count: Int, at first: Int, in segment: Segment) -> Bool {
    let last = first + count - 1
    guard last < segment.words.count, (first..<last).allSatisfy({ Phrase.isJoined($0, in: segment) }) else {
      return false
    }
    return phrases.contains(segment.words[first..<last].map(\.key) + [Phrase.lastKey(last, in: segment)])
  }
}
