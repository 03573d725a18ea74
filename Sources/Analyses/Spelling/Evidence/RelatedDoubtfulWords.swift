import SourceText
import UnicodeText

/// Suspicious words of one note that begin alike: forms of a term or a name that is not in the language's lists. Slips
/// have no such relatives.
struct RelatedDoubtfulWords {
  /// The distinct words, folded, by each of their beginnings.
  private let words: [UInt64: [[UInt16]]]
  private let beginnings: WordBeginnings

  init(_ doubtfulWords: [String], _ beginnings: WordBeginnings) {
    self.beginnings = beginnings
    var words: [UInt64: [[UInt16]]] = [:]
    for word in Set(doubtfulWords.map(Folding.folded)) {
      let letters = Array(word.utf16)
      for key in Set(beginnings.keys(of: word)) { words[key, default: []].append(letters) }
    }
    self.words = words
  }

  /// Whether another suspicious word begins with all of `word` except its ending.
  func hasRelatedWord(_ word: String) -> Bool { beginnings.keys(of: word).contains { (words[$0]?.count ?? 0) > 1 } }

  /// Whether all these words are one or two slips inside of `meant`, as `word` is: slips of the same word are no
  /// relatives. Words that differ at the end, and more than a few, are forms of some term that no list has.
  func areSlips(_ word: String, of meant: String) -> Bool {
    let right = Array(Folding.folded(meant).utf16)
    return beginnings.keys(of: word).allSatisfy { key in
      let relatedWords = words[key] ?? []
      return relatedWords.count <= Self.mostSlips && relatedWords.allSatisfy { Self.isSlip($0, of: right) }
    }
  }

  private static func isSlip(_ word: [UInt16], of right: [UInt16]) -> Bool {
    word.first == right.first && word.last == right.last && EditDistance.between(word, right, atMost: 2) != nil
  }

  /// The different slips that one note has in one word.
  private static let mostSlips = 3
}
