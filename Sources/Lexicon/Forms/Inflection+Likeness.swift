import UnicodeText

/// A lenient comparison of words: before a term is reported as missing, anything that may be a form, a derivation or a
/// compound of its rendering counts.
extension Inflection {
  /// Whether `word` (folded letters of a text's word) may contain a form of `term` (folded letters of a term's word):
  /// it contains the first seven tenths of the term's letters, or it is the term mistyped, or in Arabic its broken
  /// plural. Accents do not matter.
  package func isLike(_ word: [UInt16], _ term: [UInt16]) -> Bool {
    guard word.count <= Word.longest, term.count <= Word.longest else { return word == term }
    let core = core(of: term)
    guard !core.isEmpty else { return false }
    let letters = Self.unaccented(word)
    if letters.starts(with: core) { return true }
    if (joinsWords || core.count >= 5) && Self.contains(letters, core) { return true }
    if language.language == "ar" && ArabicForms.shareRoot(word, term) { return true }
    return term.count >= 5 && Self.isMistyped(letters, Self.unaccented(term))
  }

  /// Whether `word` begins with `term`, except for one letter wrong, missing or added, or two transposed (Damerau
  /// 1964).
  private static func isMistyped(_ word: [UInt16], _ term: [UInt16]) -> Bool {
    let same = zip(word, term).prefix { $0 == $1 }.count
    let (rest, wanted) = (word[same...], term[same...])
    guard !rest.isEmpty, !wanted.isEmpty else { return wanted.count <= 1 }
    // After the fault, the rest of the term must follow unchanged.
    let wrong = rest.dropFirst().starts(with: wanted.dropFirst())
    let missing = rest.starts(with: wanted.dropFirst())
    let added = rest.dropFirst().starts(with: wanted)
    let exchanged =
      rest.count >= 2 && wanted.count >= 2 && rest.prefix(2).reversed().elementsEqual(wanted.prefix(2))
      && rest.dropFirst(2).starts(with: wanted.dropFirst(2))
    return wrong || missing || added || exchanged
  }

  private func core(of term: [UInt16]) -> [UInt16] {
    var letters = Self.unaccented(term)
    let count = letters.count
    switch language.language {
    case "ar":
      if count > 4 && letters.starts(with: "ال".utf16) { letters.removeFirst(2) }
      return Array(letters.prefix(max(3, (letters.count * 3 + 3) / 4)))
    case "ko": return Array(letters.prefix(count > 2 ? count - 1 : count))
    default: return Array(letters.prefix(count <= 4 ? count : max(4, (count * 7 + 5) / 10)))
    }
  }

  /// Letters of `text` without Latin, Greek and Cyrillic accents.
  private static func unaccented(_ text: [UInt16]) -> [UInt16] {
    guard text.contains(where: { $0 >= 0xC0 && $0 < 0x500 }) else { return text }
    let decomposed = Folding.decomposed(String(utf16: text)).utf16
    return decomposed.filter { !(0x300...0x36F).contains($0) }
  }

  private static func contains(_ text: [UInt16], _ part: [UInt16]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}
