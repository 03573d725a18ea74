import Languages
import SourceText
import UnicodeText

/// The possible stems of a word.
package struct WordForms: Sendable {
  /// The folded letters.
  package let letters: [UInt16]
  /// Hashes of the stems that the word may belong to. The first is the closest to the word itself.
  package let stems: [UInt64]
}

/// Brings the inflected forms of a word together: two words are forms of one when they share a stem. Snowball where it
/// has the language, else what its file and its grammar know. Confined to one worker: Snowball keeps state,
/// and forms are cached by word.
package final class Inflection {
  package let language: LanguageTag
  /// Prefixes that verbs leave at the end of the clause, the longest first; empty where none are known.
  package let separablePrefixes: [[UInt16]]
  /// Whether words are commonly written together with others: compounds, clitics, particles.
  let joinsWords: Bool
  private let grammar: any WordGrammar
  private let stemmer: Stemmer?
  private var known: [UInt64: WordForms] = [:]

  package init(_ language: LanguageTag) {
    self.language = language
    let facts = Language.of(language)
    stemmer = Stemmer(language)
    grammar = WordGrammars.of(facts, hasStemmer: stemmer != nil)
    separablePrefixes = facts.separablePrefixes.map { Array($0.utf16) }
    joinsWords = facts.joinsWords
  }

  /// The forms of a word in a text: every stem that it may have. `key` is `Word.key` of these letters.
  package func forms(_ units: ArraySlice<UInt16>, key: UInt64) -> WordForms {
    if let forms = known[key] { return forms }
    let forms = made(units, isTerm: false)
    known[key] = forms
    return forms
  }

  /// The forms of a word in a term: only stems that its author may have meant, so that no clitic is cut from a word
  /// that merely begins like one.
  package func forms(ofTermWord units: ArraySlice<UInt16>) -> WordForms {
    made(units, isTerm: true)
  }

  /// Anything too long for a word has only itself as a form.
  private func made(_ units: ArraySlice<UInt16>, isTerm: Bool) -> WordForms {
    let letters = Self.folded(units)
    guard letters.count <= Word.longest else { return WordForms(letters: letters, stems: [Self.hash(letters)]) }
    return WordForms(letters: letters, stems: Self.hashes(grammar.stems(of: letters, isTerm: isTerm, by: snowball)))
  }

  private func snowball(_ word: [UInt16]) -> [UInt16] {
    stemmer?.stem(word) ?? word
  }

  private static func folded(_ units: ArraySlice<UInt16>) -> [UInt16] {
    if units.allSatisfy({ $0 < 0x80 }) { return units.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 } }
    return Array(Folding.folded(String(utf16: units)).utf16)
  }

  private static func hashes(_ stems: [[UInt16]]) -> [UInt64] {
    var hashes: [UInt64] = []
    for stem in stems {
      let hash = hash(stem)
      if !hashes.contains(hash) { hashes.append(hash) }
    }
    return hashes
  }

  /// FNV-1a over UTF-16 units, like `Word.key`.
  package static func hash(_ units: [UInt16]) -> UInt64 {
    var hash = FNV1a()
    hash.add(contentsOf: units)
    return hash.value
  }
}
