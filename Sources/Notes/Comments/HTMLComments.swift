/// The comments for Calque in a block of HTML.
enum HTMLComments {
  /// Whether the lines of a block, given by their byte ranges, contain nothing else. Linear.
  static func fill(_ lines: [Range<Int>], of bytes: [UInt8]) -> Bool {
    guard let first = lines.first, bytes.has("<!--", at: first.lowerBound) else { return false }
    return removed(from: Array(lines.map { bytes[$0] }.joined(separator: [0x0A]))).isEmpty
  }

  /// The lines of `html` without these comments, and without lines that become blank. Text in a tag, or in an element
  /// with raw text, is not a comment. Linear.
  static func removed(from html: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    var i = 0
    let lastClose = html.indices.last { html.has("-->", at: $0) } ?? -1
    while i < html.count {
      // A comment that is not closed is no tag either; searched for each, the end would take quadratic time.
      if i > lastClose, html.has("<!--", at: i) {
        rest.append(html[i])
        i += 1
        continue
      }
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

  /// Where to continue after `start`: after a tag with its raw text, or after one byte.
  private static func next(_ html: [UInt8], after start: Int) -> Int {
    guard html[start] == UInt8(ascii: "<"), let tag = HTMLTag(html, at: start) else { return start + 1 }
    guard !tag.isClosing, ["pre", "script", "style", "textarea"].contains(tag.name) else { return tag.end }
    return html.firstOffset(of: "</", from: tag.end, limit: html.count) ?? html.count
  }
}
