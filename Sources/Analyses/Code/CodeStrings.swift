/// A line of a program, divided into its strings and the rest.
package struct CodeStrings {
  /// Without strings, comments and blanks, except those between two words.
  private let code: [UInt8]
  private let strings: [ArraySlice<UInt8>]

  private init(_ bytes: [UInt8], _ line: Range<Int>, _ language: CodeLanguage) {
    var (code, strings): ([UInt8], [ArraySlice<UInt8>]) = ([], [])
    var i = line.lowerBound
    while i < line.upperBound, !language.startsComment(bytes, i, in: line) {
      let byte = bytes[i]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
        var end = i + 1
        while end < line.upperBound, bytes[end] != byte { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
        end = min(end, line.upperBound)
        strings.append(bytes[(i + 1)..<max(i + 1, end)])
        code.append(byte)
        i = end + 1
      } else {
        // A blank inside a name makes two of it.
        let isFirst = i > line.lowerBound && bytes[i - 1] <= 0x20
        if byte > 0x20 {
          if isFirst, CodeBlanks.isWordByte(byte), let last = code.last, CodeBlanks.isWordByte(last) {
            code.append(0x20)
          }
          code.append(byte)
        }
        i += 1
      }
    }
    (self.code, self.strings) = (code, strings)
  }

  /// How the strings of two lines differ whose code is equal.
  package enum Difference {
    /// Only in prose, and in names that readers replace with their own.
    case prose
    /// In a name: a program may read it.
    case names
  }

  /// Nil when the lines differ in more than their strings. Linear.
  package static func difference(
    _ source: (bytes: [UInt8], line: Range<Int>), _ target: (bytes: [UInt8], line: Range<Int>),
    _ language: CodeLanguage
  ) -> Difference? {
    guard !language.isData, language.family != .text, language.family != .markup else { return nil }
    let a = CodeStrings(source.bytes, source.line, language)
    let b = CodeStrings(target.bytes, target.line, language)
    guard a.code == b.code, a.strings.count == b.strings.count else { return nil }
    let isFree = zip(a.strings, b.strings).allSatisfy { x, y in
      x.elementsEqual(y) || CodeLines.isProse(x) && !y.isEmpty || StandIns.isOfReader(x)
    }
    return isFree ? .prose : .names
  }
}
