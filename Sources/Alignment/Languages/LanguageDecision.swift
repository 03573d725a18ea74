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

  package init(language: LanguageTag?, origin: Origin, readsAsSource: Bool, isSource: Bool) {
    self.language = language
    self.origin = origin
    self.readsAsSource = readsAsSource
    self.isSource = isSource
  }

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
}
