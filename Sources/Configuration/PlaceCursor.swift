import SourceText

/// Finds lines and columns of offsets that mostly come in order: it starts at the last one, so that a file with one
/// long line is read once and not once per value. Belongs to one reader.
final class PlaceCursor {
  private let file: SourceFile
  private var offset = 0
  private var place = LineColumn(line: 1, column: 1)

  init(_ file: SourceFile) { self.file = file }

  /// Columns count Unicode scalars from 1.
  func place(of wanted: ByteOffset) -> LineColumn {
    let line = file.lines.line(of: wanted)
    if line != place.line || wanted.value < offset || offset == 0 {
      let start = file.lines.start(ofLine: line).value
      offset = min(start + (line == 1 ? file.byteOrderMarkLength : 0), wanted.value)
      place = LineColumn(line: line, column: 1)
    }
    let passed = file.bytes[offset..<wanted.value].count { $0 & 0xC0 != 0x80 }
    offset = wanted.value
    place = LineColumn(line: line, column: place.column + passed)
    return place
  }
}
