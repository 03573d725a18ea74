/// One replacement in a file.
public struct Edit: Hashable, Sendable {
  /// The bytes that are replaced.
  public let range: ByteRange
  /// The new text.
  public let text: String

  /// Replaces `range` by `text`.
  public init(range: ByteRange, text: String) {
    self.range = range
    self.text = text
  }
}
