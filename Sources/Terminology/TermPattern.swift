import Languages
import Lexicon
import UnicodeText

/// What is sought in a text: a term, or one of its renderings.
struct TermPattern: Sendable {
  /// As the glossary has it, where the case counts; else empty, as a glossary may have very many terms.
  let text: [UInt16]
  /// The words to be met one after another, under inflection; empty when something else is sought.
  let words: [WordForms]
  /// `Word.key` of words to be met as they are; empty when something else is sought.
  let keys: [UInt64]
  /// Where the words stand in `text`, where the case counts.
  let wordRanges: [UTF16Range]
  /// Folded letters (composed only, when the case counts), sought when neither words nor keys are.
  let letters: [UInt16]
  let mode: MatchMode
  let isCaseExact: Bool
  /// Whether forms in -ed and -ing are the term as much as the others.
  let isVerb: Bool

  /// - Parameter mode: nil for what is customary in the language.
  init(
    _ string: String, mode: MatchMode?, isCaseExact: Bool, isVerb: Bool = false, inflection: Inflection,
    analyzer: TextAnalyzer
  ) {
    let text = Array(string.utf16)
    let words = analyzer.words(text)
    let isUnspaced = Language.of(inflection.language).isUnspaced
    var mode = mode ?? (isUnspaced ? .substring : .stem)
    // C++, .NET: what is no letter counts, so these are no words.
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

  /// Whether nothing but spaces, hyphens and apostrophes stands between and around the words.
  private static func onlyJoins(_ text: [UInt16], _ words: [Word]) -> Bool {
    var isWord = [Bool](repeating: false, count: text.count)
    for word in words { for i in word.range.indices { isWord[i] = true } }
    return text.indices.allSatisfy { isWord[$0] || isJoint(text[$0]) }
  }

  /// Space, line end, hyphens, apostrophes, the marks that Folding drops.
  static func isJoint(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2D, 0x2010, 0x2011, 0x27, 0x2019, 0xAD, 0x200B...0x200F: true
    default: false
    }
  }
}
