import SourceText

/// What stands in a block besides words: a link, code, a tag, a placeholder, emphasis; with its bytes in the file.
package struct Inline: Hashable, Sendable {
  package let kind: Kind
  /// All of it, marks included.
  package let range: ByteRange
  /// The text of a link or an image, what stands between the marks of code and of emphasis, the lines of a code block,
  /// the value of the `id` or `name` of a tag (empty without one); else all of it.
  package let content: ByteRange
  /// Where a link, an image or a tag leads, as it is written, without its brackets; it lies in another place for a link
  /// by reference. Of a code block its info string.
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
    /// `<https://example.org>`, or an address or e-mail address that stands in the text as it is.
    case address
    case codeSpan
    case emphasis, strong, strike
    /// An opening or empty tag of HTML or JSX.
    case tag
    /// Liquid, `{{ x }}`, `%s`, `{name}`, MDX expressions, includes.
    case placeholder
    /// `{#anchor}`, `{.class}` and other attribute lists; a line that opens a box.
    case attribute
    /// `[^1]`.
    case footnote
    /// `:smile:`.
    case shortcode
    case math
    /// A fenced or indented code block.
    case codeBlock
  }

  /// Whether it leads somewhere.
  package var isLink: Bool {
    switch kind {
    case .link, .image, .address: target != nil
    case .tag: target != nil
    default: false
    }
  }

  /// Whether `target` stands in a definition elsewhere.
  package var isReference: Bool { kind != .codeBlock && target.map { !range.contains($0) } ?? false }
}

extension Inline.Kind {
  /// What a sentinel stands for; nil for what is told in more detail elsewhere.
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
  /// For what is measured in plain integers.
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
