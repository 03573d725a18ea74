import Languages
import SourceText
import UnicodeText

/// The customary renderings of the labels and months that models most often leave untranslated, for suggestions.
package enum CustomaryRenderings {
  /// The rendering of an English label in `language`, when one is customary.
  ///
  /// - Parameter label: without its colon; case does not matter.
  package static func of(_ label: String, in language: LanguageTag) -> String? {
    renderings(of: Language.of(language))[Folding.key(label)]
  }

  private static func renderings(of language: Language) -> [UInt64: String] {
    known.value(of: language.tag) {
      let rows = language.labels.flatMap { row in row.english.map { (Folding.key($0), row.rendering) } }
      return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
  }

  private static let known = OnceTable<LanguageTag, [UInt64: String]>()
}
