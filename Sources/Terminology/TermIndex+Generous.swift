import Lexicon
import UnicodeText

/// A second, lenient search for terms that the first one misses. Used only for terms that seem to be missing, so it may
/// be slower.
extension TermIndex {
  /// How often a pattern may occur in a text, giving it the benefit of the doubt: any words similar to its words, in
  /// any order, alone or in compounds; for patterns of letters nothing is added.
  package func generousCount(of number: Int, in text: [UInt16], _ words: [Word], _ inflection: Inflection) -> Int {
    let pattern = patterns[number]
    guard !pattern.words.isEmpty else { return 0 }
    let letters = words.map { inflection.forms(text[$0.range.indices], key: $0.key).letters }
    var counts: [Int] = []
    // The small words of a phrase may be missing.
    let weighty = pattern.words.filter { $0.letters.count > 3 }
    for part in weighty.isEmpty ? pattern.words : weighty {
      let count = letters.count { inflection.isLike($0, part.letters) }
      counts.append(max(count, Self.apartCount(of: part.letters, letters, inflection)))
    }
    return counts.min() ?? 0
  }

  /// How often a Han word occurs clipped: compounds reduce it to its first letter and close with it (頁面 in 說明頁, 寬度 in
  /// 欄寬); of longer words the last letter may go (時間戳記, 時間戳).
  package func clippedCount(of number: Int, in text: [UInt16], _ words: [Word]) -> Int {
    let letters = patterns[number].letters
    guard letters.count >= 2, letters.allSatisfy({ (0x3400...0x9FFF).contains($0) }) else { return 0 }
    if letters.count == 2 { return words.count { text[Int($0.range.end) - 1] == letters[0] } }
    let clipped = letters.dropLast()
    guard text.count >= clipped.count else { return 0 }
    return (0...(text.count - clipped.count)).count { text[$0...].starts(with: clipped) }
  }

  /// Words that may be separated: German verbs with their prefix at the end (`stellt … bereit`), and compounds with a
  /// hyphen (`Fehler-Meldung`).
  private static func apartCount(of part: [UInt16], _ letters: [[UInt16]], _ inflection: Inflection) -> Int {
    guard !inflection.separablePrefixes.isEmpty else { return 0 }
    let joined = zip(letters, letters.dropFirst()).count { a, b in
      part.count >= 8 && (a + b).starts(with: part) && !inflection.isLike(a, part) && !inflection.isLike(b, part)
    }
    guard let prefix = inflection.separablePrefixes.first(where: { part.starts(with: $0) }),
      part.count >= prefix.count + 4, let apart = letters.lastIndex(of: prefix)
    else { return joined }
    let verb = Array(part[prefix.count...])
    return max(joined, letters[..<apart].count { inflection.isLike($0, verb) })
  }
}
