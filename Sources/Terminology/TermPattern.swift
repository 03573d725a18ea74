import Languages
import Lexicon
import UnicodeText

/// A pattern to search in a text: a term, or one of its renderings.
struct TermPattern: Sendable {
  /// The text as written, if case-sensitive; otherwise empty, because a glossary may have very many terms.
  let text: [UInt16]
  /// The words to match in sequence, in any inflected form; empty for other kinds of patterns.
  let words: [WordForms]
  /// `Word.key` of words to match exactly; empty for other kinds of patterns.
  let keys: [UInt64]
  /// The ranges of the words in `text`, if case-sensitive.
  let wordRanges: [UTF16Range]
  /// Folded letters (only composed, if case-sensitive), used when there are neither words nor keys.
  let letters: [UInt16]
  let mode: MatchMode
  let isCaseExact: Bool
  /// Whether forms in -ed and -ing count as fully as other forms.
  let isVerb: Bool

  /// - Parameter mode: nil for the default of the language.
  init(
    _ string: String, mode: MatchMode?, isCaseExact: Bool, isVerb: Bool = false, inflection: Inflection,
    analyzer: TextAnalyzer
  ) {
    let text = Array(string.utf16)
    let words = analyzer.words(text)
    let isUnspaced = Language.of(inflection.language).isUnspaced
    var mode = mode ?? (isUnspaced ? .substring : .stem)
    // C++, .NET: characters other than letters count, so these are not words.
    let isWords = !words.isEmpty && Self.onlyJoins(text, words)
    if mode == .stem && !isWords { mode = .word }
    self.mode = mode
    self.isCaseExact = isCaseExact || mode == .exact
    self.text = self.isCaseExact ? text : []
    self.isVerb = isVerb
    wordRanges = self.isCaseExact ? words.map(\.range) : []
    self.words = mode == .stem ? words.map { inflection.forms(ofTermWord: text[$0.range.indices]) } : []
    keys = isWords && !isUnspaced && (mode == .word || mode == .exact) ? words.map(\.key) : []
    letters = self.words.isEmpty && keys.isEmpty ? FoldedText(text, keepsCase: self.isCaseExact).units : []
  }

  /// Whether there are only spaces, hyphens and apostrophes between and around the words.
  private static func onlyJoins(_ text: [UInt16], _ words: [Word]) -> Bool {
    var isWord = [Bool](repeating: false, count: text.count)
    for word in words { for i in word.range.indices { isWord[i] = true } }
    return text.indices.allSatisfy { isWord[$0] || isJoint(text[$0]) }
  }

  /// Space, line end, hyphens, apostrophes, and the marks that `Folding` drops.
  static func isJoint(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2D, 0x2010, 0x2011, 0x27, 0x2019, 0xAD, 0x200B...0x200F: true
    default: false
    }
  }
}
