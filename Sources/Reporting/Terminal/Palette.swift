import Linting

/// The colours of text output: the sixteen that every terminal has and that its owner chose, so that they suit both
/// light and dark backgrounds.
package struct Palette: Sendable {
  /// Whether any colour is written.
  package let isColored: Bool

  package init(isColored: Bool) { self.isColored = isColored }

  /// The role of a piece of text.
  package enum Role: Hashable, Sendable {
    /// Without a special meaning.
    case plain
    /// The label of a finding and the carets below it.
    case severity(Severity)
    /// The found words in a line without a caret row.
    case underlined(Severity)
    /// The message for the reader.
    case message
    /// Line numbers, arrows and bars.
    case gutter
    /// The words in the source line.
    case related
    /// The same in a line without a caret row.
    case relatedUnderlined
    /// The suggested text.
    case suggestion
    /// `help`, `note`.
    case label
    /// The escape of an invisible character.
    case escape
    /// The same among found words that are underlined.
    case escapeUnderlined
    /// A run without findings.
    case success
  }

  /// `text` in the colours of `role`. `text` must be free of control characters; see `VisibleText`.
  package func paint(_ text: String, _ role: Role) -> String {
    guard isColored, !text.isEmpty, let code = Self.code(role) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// SGR parameters (ECMA-48). Severities differ in hue and are named in words too.
  private static func code(_ role: Role) -> String? {
    switch role {
    case .plain: nil
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    case .underlined(.error): "1;4;31"
    case .underlined(.warning): "1;4;33"
    case .underlined(.info): "1;4;36"
    case .message: "1"
    case .gutter: "94"
    case .related: "94"
    case .relatedUnderlined: "4;94"
    case .suggestion, .success: "32"
    case .label: "1;36"
    case .escape: "35"
    case .escapeUnderlined: "4;35"
    }
  }
}
