import SourceText

/// A place in every unit that reports use.
struct Place: Hashable {
  /// 1-based.
  let line: Int
  /// 1-based, in Unicode scalars.
  let column: Int
  /// 1-based, in UTF-16 code units.
  let utf16Column: Int
  /// 1-based, in UTF-8 bytes.
  let utf8Column: Int
}

/// Turns offsets into places. `SourceFile.position` counts from the start of the line each time, which is quadratic
/// when a line of a megabyte has thousands of findings; the cursor counts on from its last place, also backwards, so
/// that offsets in roughly the order of the file cost the length of the file in total.
struct PositionCursor {
  private let file: SourceFile
  private var offset = 0
  private var place = Place(line: 1, column: 1, utf16Column: 1, utf8Column: 1)

  init(_ file: SourceFile) {
    self.file = file
    offset = file.byteOrderMarkLength
  }

  /// The place of `target`; a leading byte order mark is not counted, and an offset past the end is the end.
  mutating func place(of target: ByteOffset) -> Place {
    let target = min(max(target.value, file.byteOrderMarkLength), file.bytes.count)
    let line = file.lines.line(of: ByteOffset(target))
    let start = line == 1 ? file.byteOrderMarkLength : file.lines.start(ofLine: line).value
    if line != place.line || target - start < abs(target - offset) {
      offset = start
      place = Place(line: line, column: 1, utf16Column: 1, utf8Column: 1)
    }
    let (scalars, units) = length(from: min(offset, target), to: max(offset, target))
    let sign = target < offset ? -1 : 1
    place = Place(
      line: line, column: place.column + sign * scalars, utf16Column: place.utf16Column + sign * units,
      utf8Column: place.utf8Column + target - offset)
    offset = target
    return place
  }

  /// Scalars and UTF-16 units that start in these bytes.
  private func length(from start: Int, to end: Int) -> (scalars: Int, units: Int) {
    file.bytes.withUnsafeBufferPointer { bytes in
      var scalars = 0
      var units = 0
      for i in start..<end {
        let byte = bytes[i]
        if byte & 0xC0 != 0x80 {
          scalars += 1
          units += byte >= 0xF0 ? 2 : 1
        }
      }
      return (scalars, units)
    }
  }
}
