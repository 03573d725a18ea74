import SourceText

/// Blanks in code that change a name: one inserted (`get_ state`), or one lost between two words (`gitstatus`).
enum CodeBlanks {
  /// The edits that restore blanks in a line that is otherwise the source's; nil for any other line, and where no name
  /// is affected.
  static func edits(
    _ source: [UInt8], _ target: [UInt8], _ line: (source: Range<Int>, target: Range<Int>)
  ) -> [Edit]? {
    var edits: [Edit] = []
    var (i, j) = (line.source.lowerBound, line.target.lowerBound)
    while i < line.source.upperBound || j < line.target.upperBound {
      let (a, b) = (blanks(source, i, line.source.upperBound), blanks(target, j, line.target.upperBound))
      let isEnd = (a.upperBound == line.source.upperBound, b.upperBound == line.target.upperBound)
      if isEnd.0 || isEnd.1 { return isEnd.0 && isEnd.1 && !edits.isEmpty ? edits : nil }
      guard source[a.upperBound] == target[b.upperBound] else { return nil }
      if a.isEmpty != b.isEmpty, i > line.source.lowerBound, isWordByte(source[i - 1]),
        isWordByte(source[a.upperBound])
      {
        edits.append(
          Edit(
            range: ByteRange(b.lowerBound, b.upperBound), text: String(decoding: source[a], as: UTF8.self)))
      }
      (i, j) = (a.upperBound + 1, b.upperBound + 1)
    }
    return edits.isEmpty ? nil : edits
  }

  private static func blanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int> {
    start..<(bytes[start..<end].firstIndex { $0 > 0x20 } ?? end)
  }

  /// A letter of ASCII or an underscore. Digits are left out: `5 MB` and `5MB` are the same.
  static func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F }
}
