/// What a reader is told: lower case, no full stop, the words in quotes, what to do.
public struct Message: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral value: String) { text = value }
}
