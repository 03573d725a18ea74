import SourceText
import UnicodeText

/// What the user has decided about words, ready for one pair of languages: terms with their renderings, and words that
/// stay. Built once for a pair and shared by all workers.
package struct Glossary: Sendable {
  /// A glossary that says nothing.
  package init() {}

  /// - Parameter files: the weightiest first; where two files differ about a rendering, the first one counts.
  package init(files: [GlossaryFile], source: LanguageTag, target: LanguageTag, bench: TextBench) {
  }
}
