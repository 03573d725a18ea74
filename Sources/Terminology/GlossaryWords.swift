import Lexicon
import UnicodeText

/// The words of a glossary's renderings and kept terms, whose spelling counts as correct. Collected once per pair of
/// languages, not for each note.
package struct GlossaryWords: Sendable {
  private var keys: Set<UInt64> = []
  /// Stems of the longer ones, to recognise their inflected forms, each with the length of its shortest word: a shorter
  /// word is not an inflected form, but misses a letter.
  private var stems: [UInt64: Int] = [:]

  init() {}

  init(_ texts: some Sequence<String>, _ inflection: Inflection, _ analyzer: TextAnalyzer) {
    for text in texts {
      let units = Array(text.utf16)
      for word in analyzer.words(units) where word.hasLetter {
        keys.insert(word.key)
        guard word.range.count >= Self.shortestStem else { continue }
        for stem in inflection.forms(ofTermWord: units[word.range.indices]).stems {
          stems[stem] = min(stems[stem] ?? .max, word.range.count)
        }
      }
    }
  }

  package func contains(_ key: UInt64) -> Bool { keys.contains(key) }

  /// Whether `spelling` is a form of one of the words.
  package func containsForm(of spelling: String, key: UInt64, _ inflection: Inflection) -> Bool {
    let units = Array(spelling.utf16)
    guard !stems.isEmpty, units.count >= Self.shortestStem else { return false }
    return inflection.forms(units[...], key: key).stems.contains { stems[$0].map { $0 <= units.count } ?? false }
  }

  /// In UTF-16 units.
  private static let shortestStem = 4
}
