import SourceText
import UnicodeText

/// A word of a link's text.
struct LinkWord {
  /// In small letters.
  let text: String
  /// Hashes of the words that it may be a form of; for a word of the source, its key.
  let stems: [UInt64]
  /// Without accents.
  private let letters: [Unicode.Scalar]

  init(text: String, stems: [UInt64]) {
    self.text = text
    self.stems = stems
    letters = Folding.decomposed(text).unicodeScalars.filter { $0.properties.canonicalCombiningClass == .notReordered }
  }

  /// Whether both languages spell a word almost alike: configuration, Konfiguration; installation, Installationsort.
  func isCognate(of other: LinkWord) -> Bool {
    let (short, long) = (min(letters.count, other.letters.count), max(letters.count, other.letters.count))
    guard short >= 5 else { return false }
    let head = zip(letters, other.letters).prefix { $0 == $1 }.count
    if head >= max(5, short * 3 / 4) { return true }
    return EditDistance.between(letters, other.letters, atMost: long / 4) != nil
  }
}
