import Notes
import UnicodeText

/// Words of the source language that the project leaves untranslated, also in the plural: in any case, or only in title
/// case if the memory has them in title case.
package struct KeptTerms: Sendable {
  /// The keys of multi-word terms, by the number of words.
  private var phrases: [Int: Set<[UInt64]>] = [:]
  /// The keys of single-word terms.
  private var single: Set<UInt64> = []
  /// The keys of terms in title case, one for all their words, by the number of words.
  private var titles: [Int: Set<UInt64>] = [:]

  package static let none = KeptTerms([])

  init(_ terms: [String]) {
    for term in terms {
      guard let key = Phrase.key(of: term) else { continue }
      if Phrase.isTitle(term) {
        titles[key.words.count, default: []].insert(Self.oneKey(key.words))
      } else if key.words.count == 1 {
        single.insert(key.first)
      } else {
        phrases[key.words.count, default: []].insert(key.words)
      }
    }
  }

  package var isEmpty: Bool { phrases.isEmpty && single.isEmpty && titles.isEmpty }

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
      guard segment.words[i].isCapitalized else { continue }
      for (count, keys) in titles where occurs(keys, of: count, at: i, in: segment) { found.formUnion(i..<i + count) }
    }
    return found
  }

  private static func oneKey(_ words: [UInt64]) -> UInt64 { words.dropFirst().reduce(words[0]) { Phrase.key($0, $1) } }

  /// Whether a term in title case begins at word `first`.
  private func occurs(_ titles: Set<UInt64>, of count: Int, at first: Int, in segment: Segment) -> Bool {
    let last = first + count - 1
    guard last < segment.words.count, segment.words[last].isCapitalized,
      (first..<last).allSatisfy({ Phrase.isJoined($0, in: segment) })
    else { return false }
    return titles.contains(Self.oneKey(segment.words[first..<last].map(\.key) + [Phrase.lastKey(last, in: segment)]))
  }

  private func occurs(_ phrases: Set<[UInt64]>, of count: Int, at first: Int, in segment: Segment) -> Bool {
    let last = first + count - 1
    guard last < segment.words.count, (first..<last).allSatisfy({ Phrase.isJoined($0, in: segment) }) else {
      return false
    }
    return phrases.contains(segment.words[first..<last].map(\.key) + [Phrase.lastKey(last, in: segment)])
  }
}
