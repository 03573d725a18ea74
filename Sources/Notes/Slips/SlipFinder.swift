import SourceText

/// Finds possible markup slips in one pass over the lines of a note. Plain text has none.
package struct SlipFinder {
  let file: SourceFile
  let bytes: [UInt8]
  let isMDX: Bool
  var fences: FenceTracker
  /// In the order of the file.
  package private(set) var slips: [MarkupSlip] = []
  /// Whether the previous line belongs to an HTML block, which continues to the next blank line.
  private var isInHTML = false
  private var isBehindBlank = true
  /// The column of the paragraph to which the previous line belongs; nil when it is not paragraph text.
  private(set) var textColumn: Int?
  /// The number of quotes around it.
  private(set) var textQuotes = 0

  package init(_ note: Note) {
    file = note.file
    bytes = file.bytes
    let suffix = NoteReader.fileExtension(file.path)
    isMDX = NoteReader.isMDX(file)
    fences = FenceTracker(ignoresIndentation: isMDX)
    guard suffix != "txt" else { return }
    let start = note.frontMatter.map { file.lines.line(of: $0.range.end) + 1 } ?? 1
    var (first, last) = (min(start, file.lines.count), file.lines.count)
    if let page = fencedPage(first, last) {
      slips.append(page.slip)
      (first, last) = page.inside
    }
    if first <= last { run(first...last) }
  }

  mutating func add(_ slip: MarkupSlip) { slips.append(slip) }

  mutating func add(_ kind: MarkupSlip.Kind, _ range: Range<Int>, _ edits: [Edit], _ remedy: String) {
    slips.append(MarkupSlip(kind: kind, range: ByteRange(range), edits: edits, remedy: remedy))
  }

  private mutating func run(_ numbers: ClosedRange<Int>) {
    for number in numbers {
      let line = SourceLine(number, of: file)
      if let fence = fences.fence(around: line) {
        findEnd(of: fence, line)
        continue
      }
      let wasInHTML = isInHTML
      defer {
        isBehindBlank = line.isBlank
        textColumn = isInHTML ? nil : column(ofTextIn: line)
        textQuotes = line.quotes
      }
      findLostQuote(line)
      if fences.takes(line, bytes) {
        if wasInHTML { addGlued(.code, line) }
        isInHTML = false
      } else if line.isBlank {
        isInHTML = false
      } else if wasInHTML {
        findGlued(line)
      } else {
        findSlips(in: line)
      }
    }
  }

  private mutating func findSlips(in line: SourceLine) {
    var start = line.content
    while let text = ListMarker.end(bytes, at: start, limit: line.end) { start = text }
    guard start < line.end else { return }
    isInHTML = opensHTML(line, at: start)
    guard !isInHTML else { return }
    if start == line.content, findDirective(line) { return }
    if findGluedToText(line) { return }
    if !findHeading(start..<line.end) { findListMark(start..<line.end) }
    findImages(line)
    findOpeningFence(line)
  }

  // MARK: HTML

  /// Whether a block of HTML begins here that only a blank line ends (CommonMark 0.31 §4.6, conditions 6 and 7). MDX has
  /// none.
  private func opensHTML(_ line: SourceLine, at start: Int) -> Bool {
    guard !isMDX, line.indent < 4 || start > line.content, bytes[start] == UInt8(ascii: "<") else { return false }
    var scan = ByteScan(bytes, (start + 1)..<line.end)
    _ = scan.take(UInt8(ascii: "/"))
    let name = String(decoding: bytes[scan.name()].map(\.lowercased), as: UTF8.self)
    let isEnded = scan.isAtEnd || scan.byte.isBlank || scan.byte == UInt8(ascii: ">") || scan.byte == UInt8(ascii: "/")
    guard isEnded, !["pre", "script", "style", "textarea"].contains(name) else { return false }
    if Self.blockTags.contains(name) { return true }
    return isBehindBlank && HTMLTag(bytes, at: start, limit: line.end)?.end == line.end
  }

  /// CommonMark 0.31 §4.6, condition 6.
  private static let blockTags: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]

  private mutating func findGlued(_ line: SourceLine) {
    let marks = bytes[line.range].prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(marks), line.content + marks < line.end, bytes[line.content + marks].isBlank {
      addGlued(.heading(level: marks), line)
    } else if ListMarker.end(bytes, at: line.content, limit: line.end) != nil {
      addGlued(.listItem(isOrdered: bytes[line.content].isDigit), line)
      isInHTML = false
    }
  }

  private mutating func addGlued(_ block: MarkupSlip.Glued, _ line: SourceLine) {
    add(.afterHTML(block), line.range, [blankLine(before: line)], "")
  }

  /// A blank line, with the quote markers.
  func blankLine(before line: SourceLine) -> Edit {
    var end = line.content
    while end > line.start, bytes[end - 1].isBlank { end -= 1 }
    return insertion(text(line.start..<end) + lineEnd, at: line.start)
  }

  // MARK: Text

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func insertion(_ text: String, at offset: Int) -> Edit { Edit(range: ByteRange(offset, offset), text: text) }

  func replacement(_ range: Range<Int>, _ text: String) -> Edit { Edit(range: ByteRange(range), text: text) }

  /// The line ending of the file.
  var lineEnd: String {
    let end = file.lines.count > 1 ? file.lines.start(ofLine: 2).value : 0
    return end > 1 && bytes[end - 2] == 0x0D && bytes[end - 1] == 0x0A ? "\r\n" : "\n"
  }

  /// The prefix of a line that continues the quotes and the item of `line`.
  func continuation(of line: SourceLine) -> String {
    let item = ListMarker.end(bytes, at: line.content, limit: line.end) ?? line.content
    return text(line.start..<line.content) + String(repeating: " ", count: item - line.content)
  }

  /// A line end and an empty line, with only the quote markers, without its end.
  func emptyLine(in line: SourceLine) -> String {
    var end = line.content
    while end > line.start, bytes[end - 1].isBlank { end -= 1 }
    return lineEnd + text(line.start..<end)
  }

  /// One past the spaces at `offset`: spaces and tabs, no-break and ideographic ones.
  func passBlanks(_ offset: Int, _ limit: Int) -> Int {
    var at = offset
    while at < limit {
      if bytes[at].isBlank {
        at += 1
      } else if bytes.has("\u{A0}", at: at) {
        at += 2
      } else if bytes.has("\u{3000}", at: at) || bytes.has("\u{202F}", at: at) {
        at += 3
      } else {
        break
      }
    }
    return min(at, limit)
  }

  /// The scalar at `offset` and one past it.
  func scalar(at offset: Int, _ limit: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard offset < limit else { return nil }
    let length = bytes[offset] < 0x80 ? 1 : bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
    guard offset + length <= limit, let scalar = text(offset..<(offset + length)).unicodeScalars.first else {
      return nil
    }
    return (scalar, offset + length)
  }
}
