import UnicodeText

/// The language that a note is meant to be in, and the evidence for it.
package struct LanguageDecision: Hashable, Sendable {
  /// Nil when there is no evidence.
  package let language: LanguageTag?
  package let origin: Origin
  /// Whether its text is certainly in the source language. In a note that should be a translation this is a finding.
  package let readsAsSource: Bool
  /// Whether the note is a source rather than a translation: its own tag says so, or its text does and nothing
  /// contradicts it.
  package let isSource: Bool

  /// The language in the path, if the front matter names a different one.
  package let contradiction: LanguageTag?
  /// The part of the path that decided, if the path did.
  package let pathPart: PathPart?

  package init(
    language: LanguageTag?, origin: Origin, readsAsSource: Bool, isSource: Bool, contradiction: LanguageTag? = nil,
    pathPart: PathPart? = nil
  ) {
    self.language = language
    self.origin = origin
    self.readsAsSource = readsAsSource
    self.isSource = isSource
    self.contradiction = contradiction
    self.pathPart = pathPart
  }

  /// The language of the note according to the user, its path or its text; nil when only its front matter names one.
  package var languageAsideFrontMatter: LanguageTag? { origin == .frontMatter ? contradiction : language }

  package enum Origin: Hashable, Sendable {
    /// Given by the user.
    case option
    /// `lang` in the front matter.
    case frontMatter
    /// A tag in the path, confirmed by other evidence.
    case path
    /// The text itself.
    case content
  }

  /// Where a path names a language.
  package enum PathPart: Hashable, Sendable {
    /// In a folder of this name.
    case folder(String)
    /// In the name of the file, as this.
    case name(String)
  }
}
