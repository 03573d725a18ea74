/// A message to the user: lower case, no full stop, the words in quotes, what to do.
public struct Message: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// The text.
  public let text: String

  /// A message with the given text.
  public init(_ text: String) { self.text = text }
  /// A message with the given text.
  public init(stringLiteral value: String) { text = value }
}
