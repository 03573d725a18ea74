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
/// has the language, lists of particles, clitics and endings elsewhere. Confined to one worker: Snowball keeps state,
/// and forms are cached by word.
package final class Inflection {
  package let language: LanguageTag
  private let method: Method
  private let stemmer: Stemmer?
  private var known: [UInt64: WordForms] = [:]

  private enum Method {
    case english, snowball, elided, iberian, german, hindi, arabic, hebrew, korean
    case endings([[UInt16]])
    /// Chinese, Japanese, Vietnamese, Thai: words do not change.
    case none
  }

  package init(_ language: LanguageTag) {
    self.language = language
    stemmer = Stemmer(language)
    switch language.language {
    case "en": method = .english
    case "de": method = .german
    case "es", "pt", "gl": method = .iberian
    case "fr", "it", "ca", "ga": method = .elided
    case "hi", "mr", "ne": method = .hindi
    case "ar": method = .arabic
    case "he", "yi": method = .hebrew
    case "ko": method = .korean
    default:
      if stemmer != nil {
        method = .snowball
      } else if let endings = Endings.of(language) {
        method = .endings(endings)
      } else {
        method = .none
      }
    }
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
    return WordForms(letters: letters, stems: Self.hashes(stems(of: letters, isTerm: isTerm)))
  }

  private func stems(of word: [UInt16], isTerm: Bool) -> [[UInt16]] {
    switch method {
    case .english: return EnglishForms.stems(of: word, by: snowball)
    case .snowball: return [word, snowball(word)]
    case .elided:
      let bare = Self.withoutElision(word)
      return [word, bare, snowball(bare), FrenchForms.singular(bare)]
    case .iberian: return [word, snowball(word), IberianForms.singular(word)]
    case .german: return [word, snowball(word)] + GermanForms.withoutInfix(word).map(snowball)
    case .hindi: return [word, snowball(word), Endings.strip(word, Endings.hindi, leaving: 2)]
    case .arabic: return ArabicForms.stems(of: word, isTerm: isTerm)
    case .hebrew: return HebrewForms.stems(of: word, isTerm: isTerm)
    case .korean: return KoreanForms.stems(of: word)
    case .endings(let endings): return [word, Endings.strip(word, endings, leaving: 3)]
    case .none: return [word]
    }
  }

  private func snowball(_ word: [UInt16]) -> [UInt16] {
    stemmer?.stem(word) ?? word
  }

  /// `l'apprentissage`, `qu'un`: the part after the apostrophe.
  private static func withoutElision(_ word: [UInt16]) -> [UInt16] {
    guard let at = word.firstIndex(of: 0x27), at <= 5, at + 2 < word.count else { return word }
    return Array(word[(at + 1)...])
  }

  private static func folded(_ units: ArraySlice<UInt16>) -> [UInt16] {
    if units.allSatisfy({ $0 < 0x80 }) { return units.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 } }
    return Array(Folding.folded(String(decoding: units, as: UTF16.self)).utf16)
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
