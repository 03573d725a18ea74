/// The comments in a block of HTML that speak to Calque.
enum HTMLComments {
  /// Whether the lines of a block, by their bytes, hold nothing else. Linear.
  static func fill(_ lines: [Range<Int>], of bytes: [UInt8]) -> Bool {
    guard let first = lines.first, bytes.has("<!--", at: first.lowerBound) else { return false }
    return removed(from: Array(lines.map { bytes[$0] }.joined(separator: [0x0A]))).isEmpty
  }

  /// The lines of `html` without them, and without lines that are blank then. A comment in a tag, or in an element whose
  /// text is raw, is none. Linear.
  static func removed(from html: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    var i = 0
    while i < html.count {
      if let end = end(html, at: i) {
        i = end
        continue
      }
      let next = self.next(html, after: i)
      rest += html[i..<next]
      i = next
    }
    let lines = rest.split { $0.isLineEnd }.map { $0.reversed().drop(while: \.isBlank).reversed() }
    return Array(lines.filter { !$0.isEmpty }.joined(separator: [0x0A]))
  }

  /// One past the comment that starts at `start`.
  private static func end(_ html: [UInt8], at start: Int) -> Int? {
    guard html.has("<!--", at: start),
      let end = html.firstOffset(of: "-->", from: start + 4, limit: html.count).map({ $0 + 3 })
    else { return nil }
    return OwnComment.fills(start..<end, of: html) ? end : nil
  }

  /// Where to go on after what is at `start`: a tag with the raw text after it, or one byte.
  private static func next(_ html: [UInt8], after start: Int) -> Int {
    guard html[start] == UInt8(ascii: "<"), let tag = HTMLTag(html, at: start) else { return start + 1 }
    guard !tag.isClosing, ["pre", "script", "style", "textarea"].contains(tag.name) else { return tag.end }
    return html.firstOffset(of: "</", from: tag.end, limit: html.count) ?? html.count
  }
}
