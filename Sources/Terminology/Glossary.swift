import SourceText

/// What the user has decided about words: terms with their renderings, and words that stay.
package struct Glossary: Sendable {
  package init() {}
}

/// One glossary file, as read.
package struct GlossaryFile: Sendable {
  package let file: SourceFile
}
