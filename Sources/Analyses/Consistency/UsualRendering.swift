import Lexicon
import Memory
import UnicodeText

/// The rendering that most notes have for a term.
package struct UsualRendering {
  /// The form to use.
  package let form: String
  /// Renderings of the term that are other words.
  private let others: [LearnedRendering]
  private let pages: MemoryFact.Tally
  private let blocks: MemoryFact.Tally

  /// Nil if no rendering is usual, whatever one note does.
  init?(_ term: LearnedTerm, _ inflection: Inflection) {
    guard let first = term.forms.first else { return nil }
    let alike = term.forms.filter { WordLikeness.areAlike($0.form, first.form, inflection) }
    form = first.form
    others = term.forms.filter { !alike.contains($0) }
    blocks = MemoryFact.Tally(
      count: alike.reduce(0) { $0 + $1.blocks.count }, total: first.blocks.total)
    pages = MemoryFact.Tally(
      count: min(first.pages.total, alike.reduce(0) { $0 + $1.pages.count }), total: first.pages.total)
    guard pages.count >= Self.leastPages, blocks.count * 2 >= blocks.total else { return nil }
  }

  private static let leastPages = 3

  /// The rendering by other words that is written so, regardless of case; nil if the memory does not know it.
  func other(_ text: String) -> LearnedRendering? {
    let folded = Folding.folded(text)
    return others.first { Folding.folded($0.form) == folded }
  }

  /// In how many other notes it is used, of how many that render the term; nil if they do not agree. A note that was
  /// learned from is no evidence for itself.
  /// - Parameter form: what the note has instead; nil if the memory does not know it.
  func notes(without form: LearnedRendering?) -> MemoryFact.Tally? {
    var (notes, parts) = (pages.total, blocks.total)
    if let form, form.pages.count > 0 {
      notes -= 1
      // As many as in each of the notes that have it.
      parts -= (form.blocks.count + form.pages.count - 1) / form.pages.count
    }
    guard blocks.count * 20 >= parts * 17, pages.count * 20 >= notes * 17 else { return nil }
    return MemoryFact.Tally(count: min(pages.count, notes), total: notes)
  }
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
