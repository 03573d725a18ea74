/// What a reader is told: lower case, no full stop, the words in quotes, what to do.
public struct Message: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// The words.
  public let text: String

  /// A message from its words.
  public init(_ text: String) { self.text = text }
  /// A message from its words.
  public init(stringLiteral value: String) { text = value }
}
