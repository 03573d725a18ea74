import SourceText

/// Formats words of a file for quotation in a message.
package enum Quotation {
  /// The text of `range` in typographic quotes, line ends as spaces, shortened in the middle when it is long. A bracket
  /// or an emphasis mark whose other half is right next to the words is quoted with it.
  package static func of(_ range: ByteRange, in file: SourceFile, limit: Int = 72) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in file.text(whole(range, in: file.bytes)).unicodeScalars {
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

  /// Marks that come in pairs. For emphasis, both halves are the same.
  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    ("**", "**"), ("__", "__"), ("`", "`"), ("(", ")"), ("[", "]"), ("（", "）"), ("「", "」"), ("『", "』"), ("【", "】"),
    ("《", "》"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// `range` extended by the other halves of its marks where these are at its ends. Linear in the range.
  private static func whole(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var (start, end) = (range.start.value, range.end.value)
    guard start < end else { return range }
    for (open, close) in pairs {
      let text = bytes[start..<end]
      let (opened, closed) = (count(open, in: text), open == close ? 0 : count(close, in: text))
      let lacksOpening = open == close ? opened % 2 == 1 : closed > opened
      let lacksClosing = open == close ? opened % 2 == 1 : opened > closed
      if lacksOpening, start >= open.count, bytes[..<start].suffix(open.count).elementsEqual(open) {
        start -= open.count
      } else if lacksClosing, bytes[end...].starts(with: close) {
        end += close.count
      }
    }
    return ByteRange(start, end)
  }

  private static func count(_ mark: [UInt8], in text: ArraySlice<UInt8>) -> Int {
    var (count, at) = (0, text.startIndex)
    while at < text.endIndex {
      if text[at] == mark[0], text[at...].starts(with: mark) {
        count += 1
        at += mark.count
      } else {
        at += 1
      }
    }
    return count
  }
}
