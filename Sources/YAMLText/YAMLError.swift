import SourceText

/// Why a YAML document cannot be read, and where.
package struct YAMLError: Error, Hashable, Sendable {
  /// The byte of the file at which reading stopped.
  package let offset: ByteOffset
  /// The same place as line and column (in Unicode scalars) of the file.
  package let position: LineColumn
  /// Lower case, no full stop.
  package let message: String

  /// Finds line and column in one pass over the file.
  init(_ message: String, at offset: ByteOffset, in bytes: [UInt8]) {
    let lines = LineIndex(bytes)
    let line = lines.line(of: offset)
    let start = lines.start(ofLine: line).value
    let before = bytes[start..<max(start, min(offset.value, bytes.count))]
    let marks = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) && before.count >= 3 ? 1 : 0
    self.offset = offset
    self.message = message
    position = LineColumn(line: line, column: before.count { $0 & 0xC0 != 0x80 } - marks + 1)
  }
}
