import Notes
import UnicodeText

/// Words of the source language that the project leaves as they are, in any case and in the plural too.
package struct KeptTerms: Sendable {
  /// The keys of terms of several words, by that of the first.
  private var byFirstWord: [UInt64: [[UInt64]]] = [:]
  /// Of terms of one word.
  private var single: Set<UInt64> = []

  package static let none = KeptTerms([])

  init(_ terms: [String]) {
    for term in terms {
      guard let key = Phrase.key(of: term) else { continue }
      if key.words.count == 1 {
        single.insert(key.first)
      } else {
        byFirstWord[key.first, default: []].append(key.words)
      }
    }
  }

  package var isEmpty: Bool { byFirstWord.isEmpty && single.isEmpty }

  /// Whether `word` alone is one.
  package func contains(_ word: String) -> Bool {
    guard !single.isEmpty, let key = Phrase.key(of: word) else { return false }
    return key.words.count == 1 && single.contains(key.first)
  }

  /// Indices of the words of `segment` that belong to one. Linear.
  package func words(in segment: Segment) -> Set<Int> {
    guard !isEmpty else { return [] }
    var found: Set<Int> = []
    for i in segment.words.indices where segment.words[i].hasLetter {
      if single.contains(Phrase.lastKey(i, in: segment)) { found.insert(i) }
      for keys in byFirstWord[segment.words[i].key] ?? [] where stands(keys, at: i, in: segment) {
        found.formUnion(i..<i + keys.count)
      }
    }
    return found
  }

  private func stands(_ keys: [UInt64], at first: Int, in segment: Segment) -> Bool {
    guard first + keys.count <= segment.words.count else { return false }
    return keys.indices.dropFirst().allSatisfy { k in
      let key = k + 1 < keys.count ? segment.words[first + k].key : Phrase.lastKey(first + k, in: segment)
      return key == keys[k] && Phrase.isJoined(first + k - 1, in: segment)
    }
  }
}
