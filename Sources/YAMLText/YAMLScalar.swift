import SourceText

/// Text in a YAML document, without interpretation as a number or a boolean.
package struct YAMLScalar: Hashable, Sendable {
  package let style: Style
  /// Escapes decoded, lines folded.
  package let text: String
  /// The mapping from the text to the bytes of the file, in order; the texts of all runs make up `text`.
  package let runs: [YAMLRun]

  package init(style: Style, text: String, runs: [YAMLRun]) {
    self.style = style
    self.text = text
    self.runs = runs
  }

  package enum Style: Hashable, Sendable {
    case plain, singleQuoted, doubleQuoted
    /// `|`
    case literal
    /// `>`
    case folded

    package var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
    package var isBlock: Bool { self == .literal || self == .folded }
  }
}

/// A run of a scalar.
package struct YAMLRun: Hashable, Sendable {
  package let range: ByteRange
  package let content: Content

  package init(_ range: ByteRange, _ content: Content) {
    self.range = range
    self.content = content
  }

  package enum Content: Hashable, Sendable {
    /// The bytes as they are.
    case verbatim
    /// An escape, or a line end with the indentation after it, which is decoded to this text.
    case decoded(String)
  }
}
