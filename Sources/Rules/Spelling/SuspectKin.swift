import UnicodeText

/// Suspicious words of one note that begin alike: forms of a term or a name that its language has not listed. A slip
/// has no such company.
struct SuspectKin {
  /// Distinct words by their beginning.
  private let words: [String: Set<String>]
  private let isHangul: Bool

  init(_ suspects: [String], _ language: LanguageTag) {
    isHangul = WritingSystem.scripts(of: language).contains(.hangul)
    var words: [String: Set<String>] = [:]
    for word in suspects.map(Folding.folded) {
      for beginning in Self.beginnings(word, isHangul) { words[beginning, default: []].insert(word) }
    }
    self.words = words
  }

  /// Whether another suspicious word begins with all of `word` but its ending.
  func hasKin(_ word: String) -> Bool {
    let folded = Folding.folded(word)
    return Self.beginnings(folded, isHangul).contains { (words[$0]?.count ?? 0) > 1 }
  }

  /// What is left of a word without each ending that it may have; at least two syllables or four letters.
  private static func beginnings(_ word: String, _ isHangul: Bool) -> [String] {
    let letters = Array(word.utf16)
    let shortest = isHangul ? 2 : 4
    let longestEnding = isHangul ? 4 : 3
    guard letters.count >= shortest else { return [] }
    return (max(shortest, letters.count - longestEnding)...letters.count).map {
      String(decoding: letters[..<$0], as: UTF16.self)
    }
  }
}
