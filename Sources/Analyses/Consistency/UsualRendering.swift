import Lexicon
import Memory
import UnicodeText

/// The rendering that nearly all notes have for a term.
package struct UsualRendering {
  /// The form to use.
  package let form: String
  /// In how many notes, of how many that render the term.
  package let pages: MemoryFact.Tally
  /// Renderings of the term that are other words.
  let others: [LearnedRendering]

  /// Nil if the notes do not agree.
  init?(_ term: LearnedTerm, _ inflection: Inflection) {
    guard let first = term.forms.first else { return nil }
    let alike = term.forms.filter { WordLikeness.areAlike($0.form, first.form, inflection) }
    let blocks = MemoryFact.Tally(
      count: alike.reduce(0) { $0 + $1.blocks.count }, total: first.blocks.total)
    let pages = MemoryFact.Tally(
      count: min(first.pages.total, alike.reduce(0) { $0 + $1.pages.count }), total: first.pages.total)
    guard blocks.count * 20 >= blocks.total * 17, pages.count * 20 >= pages.total * 17, pages.count >= Self.leastPages
    else { return nil }
    form = first.form
    self.pages = pages
    others = term.forms.filter { !alike.contains($0) }
  }

  private static let leastPages = 3
}

/// Whether two renderings are forms of the same word, or one is part of the other.
enum WordLikeness {
  static func areAlike(_ a: String, _ b: String, _ inflection: Inflection) -> Bool {
    let (first, second) = (words(a), words(b))
    return first.contains { word in
      second.contains { word == $0 || inflection.isLike(word, $0) || inflection.isLike($0, word) || contains(word, $0) }
    }
  }

  private static func words(_ text: String) -> [[UInt16]] {
    let words = Folding.folded(text).split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }.map { Array($0.utf16) }
    let weighty = words.filter { $0.count > 3 }
    return weighty.isEmpty ? words : weighty
  }

  /// Compounds of Han and kana have no spaces.
  private static func contains(_ a: [UInt16], _ b: [UInt16]) -> Bool {
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    guard let first = short.first, first >= 0x2E80 else { return false }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }
}
