/// Tables whose delimiter row md4c does not know, because a column of it has fewer than three characters.
extension Masker {
  /// Tables wider than this are text: md4c's time grows with columns × rows, whatever the rows contain.
  private static let widest = 128

  /// A delimiter row such as `|-|-|`, shown as a blank line, so that the head becomes one paragraph and the rows
  /// another.
  mutating func table(_ line: SourceLine) -> Int? {
    guard let head = before, head.quotes == line.quotes, head.number == paragraph?.number,
      let row = DelimiterRow(bytes, line.range)
    else { return nil }
    guard row.columns <= Self.widest else {
      fill(line.range)
      return nil
    }
    guard row.isShort, row.columns == DelimiterRow.columns(bytes, head.range) else { return nil }
    endChunk()
    blank(line.range)
    marks.append(LineMark(offset: head.content, range: head.range, kind: .tableHead))
    if let next = next(line), !next.isBlank, next.quotes == line.quotes {
      marks.append(LineMark(offset: next.content, range: next.range, kind: .tableBody))
    }
    return line.number
  }
}

/// The second row of a table.
struct DelimiterRow {
  let columns: Int
  /// Whether some column has fewer than the three characters that md4c requires.
  let isShort: Bool

  /// Nil when `range` is not a delimiter row (GitHub Flavored Markdown §4.10).
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var scan = ByteScan(bytes, range)
    var count = 0
    var short = false
    var hasPipe = scan.take(UInt8(ascii: "|"))
    repeat {
      scan.skipBlanks()
      let start = scan.at
      _ = scan.take(UInt8(ascii: ":"))
      guard scan.skip(while: { $0 == UInt8(ascii: "-") }) > 0 else { return nil }
      _ = scan.take(UInt8(ascii: ":"))
      if scan.at - start < 3 { short = true }
      count += 1
      scan.skipBlanks()
      let isDelimited = scan.take(UInt8(ascii: "|"))
      if isDelimited { hasPipe = true }
      scan.skipBlanks()
      guard isDelimited || scan.isAtEnd else { return nil }
    } while !scan.isAtEnd
    guard hasPipe else { return nil }
    columns = count
    isShort = short
  }

  /// The number of cells in a row: separated by unescaped pipes, not counting those at its ends.
  static func columns(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 1
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == UInt8(ascii: "\\") {
        i += 2
        continue
      }
      if bytes[i] == UInt8(ascii: "|"), i > range.lowerBound, i < range.upperBound - 1 { count += 1 }
      i += 1
    }
    return count
  }
}
