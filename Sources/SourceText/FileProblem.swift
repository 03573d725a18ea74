/// Why a file could not be read or used, in words for its owner.
public struct FileProblem: Error, Hashable, Sendable {
  /// As the user gave it.
  public let path: String
  /// 1-based, when the problem has a place.
  public let line: Int?
  /// In Unicode scalars from 1, when that is known.
  public let column: Int?
  /// 0-based offset of the first bad byte, when the problem has a place.
  public let byte: ByteOffset?
  /// What is wrong and what to do, lower case, no full stop.
  public let message: String

  /// A problem at a place, or with the whole file.
  public init(path: String, line: Int? = nil, column: Int? = nil, byte: ByteOffset? = nil, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.byte = byte
    self.message = message
  }
}
