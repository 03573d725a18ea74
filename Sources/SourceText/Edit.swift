/// One replacement in a file.
public struct Edit: Hashable, Sendable {
  public let range: ByteRange
  public let text: String

  public init(range: ByteRange, text: String) {
    self.range = range
    self.text = text
  }
}
