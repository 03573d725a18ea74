/// A file as it was read: its bytes untouched, and where its lines start.
public struct SourceFile: Sendable {
  /// The path as the user gave it; shown in reports.
  public let path: String
  /// Valid UTF-8, BOM and CRLF included.
  public let bytes: [UInt8]
  /// Where its lines start.
  public let lines: LineIndex

  /// - Throws: `FileProblem` when the bytes are not readable text.
  public init(path: String, bytes: [UInt8]) throws(FileProblem) {
    if let problem = TextValidity.problem(path: path, bytes: bytes) { throw problem }
    self.path = path
    self.bytes = bytes
    self.lines = LineIndex(bytes)
  }

  /// Length of a leading UTF-8 byte order mark: 3 or 0.
  public var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The text at `range`, which must begin and end at scalar boundaries.
  public func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start.value..<range.end.value], as: UTF8.self)
  }

  /// Line and column of `offset`. A leading byte order mark is not counted in a column. Linear in the line's length.
  public func position(of offset: ByteOffset, unit: ColumnUnit) -> LineColumn {
    let line = lines.line(of: offset)
    var start = lines.start(ofLine: line).value
    if line == 1 { start = min(byteOrderMarkLength, offset.value) }
    var column = 1
    var i = start
    while i < offset.value {
      let byte = bytes[i]
      switch unit {
      case .utf8: column += 1
      case .scalar: column += byte & 0xC0 != 0x80 ? 1 : 0
      case .utf16: column += byte & 0xC0 == 0x80 ? 0 : (byte >= 0xF0 ? 2 : 1)
      }
      i += 1
    }
    return LineColumn(line: line, column: column)
  }

  /// The bytes of a 1-based line with its line end, or of the scalar at a 1-based column of it, where the column after the
  /// last is the line end. Nil where there is no such line or column. A leading byte order mark is in no column. Linear in
  /// the line's length.
  public func range(line: Int, column: Int? = nil) -> ByteRange? {
    guard (1...lines.count).contains(line) else { return nil }
    var text = lines.range(ofLine: line, in: bytes)
    if line == 1 { text.start = ByteOffset(min(byteOrderMarkLength, text.end.value)) }
    let end = line < lines.count ? lines.start(ofLine: line + 1) : ByteOffset(bytes.count)
    guard let column else { return ByteRange(text.start, end) }
    let scalars = String(decoding: bytes[text.start.value..<text.end.value], as: UTF8.self).unicodeScalars
    guard column >= 1, let index = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
    else { return nil }
    let start = text.start + scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
    return ByteRange(start, index < scalars.endIndex ? start + UTF8.width(scalars[index]) : end)
  }

  /// The 1-based line's text without its line end.
  public func lineText(_ line: Int) -> String { text(lines.range(ofLine: line, in: bytes)) }
}
