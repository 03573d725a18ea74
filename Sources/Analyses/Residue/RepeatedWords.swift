import Notes
import UnicodeText

/// Recognizes a text that repeats words on purpose, so that its translation may repeat a whole sentence.
package enum RepeatedWords {
  /// Whether a word is doubled (`row, row`), comes back after one other word (`again and again`), or three words in a
  /// row come back. Linear.
  package static func has(_ segment: Segment) -> Bool {
    let words = segment.words
    var seen: Set<[UInt64]> = []
    for i in words.indices where words[i].hasLetter {
      let following = words[(i + 1)...].prefix(2)
      if following.contains(where: { $0.key == words[i].key }) { return true }
      guard following.count == 2 else { break }
      if !seen.insert([words[i].key] + following.map(\.key)).inserted { return true }
    }
    return false
  }
}
