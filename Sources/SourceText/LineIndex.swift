/// Where the lines of a file start. A line ends with LF, CRLF or a lone CR.
public struct LineIndex: Sendable {
  /// Offset of the first byte of each line; the first is 0.
  private let starts: [Int]

  /// Finds the lines of `bytes` in one pass.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for i in buffer.indices {
        let byte = buffer[i]
        if byte == 0x0A || (byte == 0x0D && (i + 1 == buffer.count || buffer[i + 1] != 0x0A)) { starts.append(i + 1) }
      }
    }
    self.starts = starts
  }

  /// How many lines there are; the last may be empty.
  public var count: Int { starts.count }

  /// The 1-based line that contains `offset`. Logarithmic.
  public func line(of offset: ByteOffset) -> Int {
    max(1, starts.partitioningIndex { $0 > offset.value })
  }

  /// First byte of a 1-based line.
  public func start(ofLine line: Int) -> ByteOffset { ByteOffset(starts[line - 1]) }

  /// The bytes of a 1-based line without its line end.
  public func range(ofLine line: Int, in bytes: [UInt8]) -> ByteRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    if end > start && bytes[end - 1] == 0x0A && line < starts.count { end -= 1 }
    if end > start && bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }
}
