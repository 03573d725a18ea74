/// A place as people and editors name it: both numbers 1-based.
public struct LineColumn: Hashable, Sendable {
  /// 1-based.
  public let line: Int
  /// In the requested unit.
  public let column: Int

  /// A place from its two 1-based numbers.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What a column counts.
public enum ColumnUnit: Sendable {
  case utf8, utf16, scalar
}
