import SourceText

/// Words of a file as a message quotes them.
package enum Quotation {
  /// The text of `range` in typographic quotes, line ends as spaces, shortened in the middle when it is long.
  package static func of(_ range: ByteRange, in file: SourceFile, limit: Int = 72) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in file.text(range).unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
      if isSpace && scalars.last == " " { continue }
      scalars.append(isSpace ? " " : scalar)
    }
    if scalars.count > limit {
      let half = limit / 2 - 1
      scalars = scalars.prefix(half) + ["…"] + scalars.suffix(half)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return "“\(String(text))”"
  }
}
