import UnicodeText

/// What language a note is meant to be in, and how we know.
package struct LanguageDecision: Hashable, Sendable {
  /// Nil when nothing tells.
  package let language: LanguageTag?
  package let origin: Origin
  /// Whether its text surely is in the source language. In a note that should be a translation this is a finding.
  package let readsAsSource: Bool
  /// Whether the note is no translation but a source: its own tag says so, or nothing says otherwise and it reads so.
  package let isSource: Bool

  /// What the path says where the front matter says another language.
  package let contradiction: LanguageTag?
  /// What part of the path decided, if that did.
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

  /// What language the note is in as the user, its path or its text say; nil when only its front matter says so.
  package var languageAsideFrontMatter: LanguageTag? { origin == .frontMatter ? contradiction : language }

  package enum Origin: Hashable, Sendable {
    /// The user said so.
    case option
    /// `lang` in the front matter.
    case frontMatter
    /// A tag in the path that something confirms.
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
