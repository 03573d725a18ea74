import Notes
import UnicodeText

/// Runs of one to four words, with one key each. Ignores whether the last word is singular or plural: if `request
/// body` is kept, so is `request bodies`.
enum Phrase {
  static let longest = 4

  /// One key for a phrase and the word after it; without a phrase, the word's own.
  static func key(_ phrase: UInt64?, _ word: UInt64) -> UInt64 {
    phrase.map { $0 &* 0x9E37_79B9_7F4A_7C15 ^ word } ?? word
  }

  /// Whether a term, written with single spaces, is in title case: its first and its last word have capitals.
  static func isTitle(_ term: String) -> Bool {
    let words = term.split(separator: " ")
    return [words.first, words.last].allSatisfy { $0?.unicodeScalars.first?.properties.isUppercase == true }
  }

  /// The key of the same words in title case.
  static func titleKey(_ phrase: UInt64) -> UInt64 { phrase ^ 0xA5A5_5A5A_C3C3_3C3C }

  /// The key of a term, written with single spaces.
  static func key(of term: String) -> (first: UInt64, words: [UInt64])? {
    let words = term.split(separator: " ").map { Array($0.utf16) }
    guard let last = words.last, words.count <= longest else { return nil }
    let ending = singularKey(last, UTF16Range(0, Int32(last.count)), Folding.key(last))
    let keys = words.dropLast().map { Folding.key($0) } + [ending]
    return (keys[0], keys)
  }

  /// The key of word `i` as the last of a phrase.
  static func lastKey(_ i: Int, in segment: Segment) -> UInt64 {
    let word = segment.words[i]
    return singularKey(segment.text.utf16, word.range, word.key)
  }

  /// `body` for `bodies`, `process` for `processes`, `cookie` for `cookies`; also `statu` for `status`, which is
  /// harmless, because every word is treated in the same way.
  private static func singularKey(_ units: [UInt16], _ range: UTF16Range, _ key: UInt64) -> UInt64 {
    let (s, e, i, y): (UInt16, UInt16, UInt16, UInt16) = (0x73, 0x65, 0x69, 0x79)
    let end = Int(range.end)
    guard range.count >= 4, units[end - 1] == s, units[end - 2] != s else { return key }
    if units[end - 2] == e, units[end - 3] == i {
      return Folding.key(Array(units[Int(range.start)..<end - 3]) + [y])
    }
    let isLong = units[end - 2] == e && (units[end - 3] == s || units[end - 3] == 0x78 || units[end - 3] == 0x68)
    return Folding.key(units, UTF16Range(range.start, range.end - (isLong ? 2 : 1)))
  }

  /// One key for all the words of some segments.
  static func fingerprint(_ segments: some Sequence<Segment>) -> UInt64 {
    segments.reduce(0) { $1.words.reduce($0) { key($0, $1.key) } }
  }

  /// Whether only a space or a hyphen separates word `i` of `segment` from the next, with no punctuation and no mask
  /// between.
  static func isJoined(_ i: Int, in segment: Segment) -> Bool {
    let (first, second) = (segment.words[i].range.end, segment.words[i + 1].range.start)
    guard second - first == 1 else { return false }
    switch segment.text.utf16[Int(first)] {
    case 0x20, 0xA0, 0x0A, 0x2D, 0x2010, 0x2011: return true
    default: return false
    }
  }
}
