import SourceText

/// A YAML document inside a file, such as the front matter of a note or a configuration.
///
///     let document = try YAMLDocument(Array("lang: no".utf8))
///     document.root?["lang"]?.scalar?.text  // "no"
package struct YAMLDocument: Sendable {
  /// Nil when there are only white space and comments.
  package let root: YAMLNode?

  /// Reads the document in `range` of the UTF-8 `bytes` of a file (the whole file by default). All places in the result
  /// and in errors are relative to the file.
  package init(_ bytes: [UInt8], in range: ByteRange? = nil, limits: Limits = Limits()) throws(YAMLError) {
    let range = range ?? ByteRange(0, bytes.count)
    guard let events = YAMLEvents(bytes, range.start.value..<range.end.value) else {
      throw YAMLError("not enough memory for the YAML reader", at: range.start, in: bytes)
    }
    var builder = NodeBuilder(events: events, limits: limits)
    root = try builder.document()
  }

  /// The limits beyond which a document is refused.
  package struct Limits: Sendable {
    /// The most levels of nested collections.
    package let depth: Int
    /// The most scalars, aliases and collections in total.
    package let nodes: Int

    package init(depth: Int = 64, nodes: Int = 100_000) {
      self.depth = depth
      self.nodes = nodes
    }
  }
}
