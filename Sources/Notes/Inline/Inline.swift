import SourceText

/// An element of a block other than words: a link, code, a tag, a placeholder, emphasis; with its bytes in the file.
package struct Inline: Hashable, Sendable {
  package let kind: Kind
  /// All of it, marks included.
  package let range: ByteRange
  /// The text of a link or an image, the text between the marks of code or emphasis, the lines of a code block, the
  /// value of the `id` or `name` of a tag (empty without one); otherwise all of it.
  package let content: ByteRange
  /// The destination of a link, an image or a tag, as written, without its brackets; for a reference link it is in the
  /// definition. For a code block, its info string.
  package let target: ByteRange?
  /// The title of a link or an image, without its quotes.
  package let title: ByteRange?

  package init(
    _ kind: Kind, _ range: ByteRange, content: ByteRange? = nil, target: ByteRange? = nil, title: ByteRange? = nil
  ) {
    self.kind = kind
    self.range = range
    self.content = content ?? range
    self.target = target
    self.title = title
  }

  package enum Kind: UInt8, Hashable, Sendable {
    /// `[text](destination "title")`, `[text][label]`, `[label]`.
    case link
    case image
    /// `<https://example.org>`, or a bare address or e-mail address in the text.
    case address
    case codeSpan
    case emphasis, strong, strike
    /// An opening or empty tag of HTML or JSX.
    case tag
    /// Liquid, `{{ x }}`, `%s`, `{name}`, MDX expressions, includes.
    case placeholder
    /// `{#anchor}`, `{.class}` and other attribute lists; a line that opens an admonition.
    case attribute
    /// `[^1]`.
    case footnote
    /// `:smile:`.
    case shortcode
    case math
    /// A fenced or indented code block.
    case codeBlock
  }

  /// Whether it has a destination.
  package var isLink: Bool {
    switch kind {
    case .link, .image, .address: target != nil
    case .tag: target != nil
    default: false
    }
  }

  /// Whether `target` is in a definition elsewhere.
  package var isReference: Bool { kind != .codeBlock && target.map { !range.contains($0) } ?? false }
}

extension Inline.Kind {
  /// The inline that a sentinel stands for; nil for those that are recorded in more detail elsewhere.
  init?(_ mask: Mask) {
    switch mask {
    case .code: self = .codeSpan
    case .url: self = .address
    case .math: self = .math
    case .placeholder: self = .placeholder
    case .footnote: self = .footnote
    case .attribute: self = .attribute
    case .shortcode: self = .shortcode
    case .html, .image: return nil
    }
  }
}

extension Inline {
  /// Takes ranges in plain integers.
  init(
    _ kind: Kind, _ range: Range<Int>, content: Range<Int>? = nil, target: Range<Int>? = nil, title: Range<Int>? = nil
  ) {
    self.init(
      kind, ByteRange(range), content: content.map(ByteRange.init), target: target.map(ByteRange.init),
      title: title.map(ByteRange.init))
  }
}

extension ByteRange {
  init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}
