import Testing

/// Markdown and what its segments must be, as `Shown.segments` shows them.
struct MarkupCase: Sendable, CustomTestStringConvertible {
  let markdown: String
  let segments: [String]
  var testDescription: String { markdown }

  init(_ markdown: String, _ segments: String...) {
    self.markdown = markdown
    self.segments = segments
  }
}
