import SourceText

/// `[label]: destination "title"` on a line of its own.
package struct LinkDefinition: Hashable, Sendable {
  /// From the bracket to the end of the line.
  package let range: ByteRange
  /// Without brackets.
  package let label: ByteRange
  /// Without `<` and `>`.
  package let destination: ByteRange
  /// Without quotes.
  package let title: ByteRange?
}
