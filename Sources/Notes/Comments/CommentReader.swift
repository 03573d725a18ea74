import SourceText

/// Finds the comments for Calque. They are few, so they are searched by their first word.
struct CommentReader {
  let note: Note
  let bytes: [UInt8]

  /// The most bytes of a comment and of the spaces in it; anything longer is not for Calque.
  private static let longest = 4096

  init(_ note: Note) {
    self.note = note
    bytes = note.file.bytes
  }

  /// Linear in the file: a comment is no longer than `longest`.
  func comments() -> [NoteComment] {
    var found = frontMatterComments()
    var spans: (block: Int, spans: CodeSpans)?
    var i = note.frontMatter?.range.end.value ?? 0
    while let word = bytes.firstOffset(of: "calque-", from: i, limit: bytes.count) {
      i = word + 7
      guard let comment = comment(startingWith: word), !isCode(comment.range.lowerBound, &spans) else { continue }
      found.append(comment)
      i = comment.range.upperBound
    }
    return withNextLines(found)
  }

  private func comment(startingWith word: Int) -> (range: Range<Int>, content: Range<Int>)? {
    var opening = word
    while opening > 0, word - opening < Self.longest, bytes[opening - 1].isSpace { opening -= 1 }
    let limit = min(bytes.count, word + Self.longest)
    guard let start = start(endingAt: opening), !isEscaped(start) else { return nil }
    let closing: (start: Int, end: Int)? =
      switch bytes[start] {
      case UInt8(ascii: "<"): bytes.firstOffset(of: "-->", from: word, limit: limit).map { ($0, $0 + 3) }
      case _ where bytes.has("{/*", at: start):
        bytes.firstOffset(of: "*/}", from: word, limit: limit).map { ($0, $0 + 3) }
      default: liquidEnd(from: word, limit: limit)
      }
    guard let closing else { return nil }
    var end = closing.start
    while end > word, bytes[end - 1].isSpace { end -= 1 }
    return (start..<closing.end, word..<end)
  }

  /// The first byte of the delimiter that ends at `end`.
  private func start(endingAt end: Int) -> Int? {
    if bytes.has("<!--", at: end - 4) { return end - 4 }
    if bytes.has("{/*", at: end - 3) { return end - 3 }
    guard bytes.has("%}", at: end - 2) else { return nil }
    var i = end - 2
    while i > 0, end - i < 40, !bytes.has("{%", at: i) { i -= 1 }
    return liquidName(at: i, limit: end) == "comment" ? i : nil
  }

  /// `{% endcomment %}`.
  private func liquidEnd(from start: Int, limit: Int) -> (start: Int, end: Int)? {
    guard let open = bytes.firstOffset(of: "{%", from: start, limit: limit),
      liquidName(at: open, limit: limit) == "endcomment",
      let close = bytes.firstOffset(of: "%}", from: open, limit: limit)
    else { return nil }
    return (open, close + 2)
  }

  /// The name of the tag whose `{%` is at `start`.
  private func liquidName(at start: Int, limit: Int) -> String? {
    guard bytes.has("{%", at: start) else { return nil }
    var scan = ByteScan(bytes, (start + 2)..<limit)
    scan.skip(while: { $0 == UInt8(ascii: "-") || $0.isBlank })
    return String(decoding: bytes[scan.name()], as: UTF8.self)
  }

  /// `\<!-- … -->` is text.
  private func isEscaped(_ start: Int) -> Bool {
    var i = start
    while i > 0, bytes[i - 1] == UInt8(ascii: "\\") { i -= 1 }
    return (start - i) % 2 == 1
  }

  /// Whether `offset` is in a code block or a code span.
  /// - Parameter spans: the code spans of the last block, as a cache.
  private func isCode(_ offset: Int, _ spans: inout (block: Int, spans: CodeSpans)?) -> Bool {
    guard let index = note.blockIndex(at: ByteOffset(offset)) else { return false }
    let block = note.blocks[index]
    guard block.range.contains(ByteOffset(offset)) else { return false }
    if case .code = block.kind { return true }
    if spans?.block != index {
      spans = (index, CodeSpans(bytes, block.range.start.value..<block.range.end.value))
    }
    return spans?.spans.contain(offset) ?? false
  }

  /// From last to first, so that consecutive comments are walked once.
  private func withNextLines(_ found: [(range: Range<Int>, content: Range<Int>)]) -> [NoteComment] {
    let lines = note.file.lines
    var comments: [NoteComment] = []
    var below: (line: Int, next: Int?)?
    for (range, content) in found.reversed() {
      let first = lines.line(of: ByteOffset(range.lowerBound))
      var next: Int? = lines.line(of: ByteOffset(range.upperBound - 1)) + 1
      while let line = next, line <= lines.count, SourceLine(line, of: note.file).isBlank { next = line + 1 }
      if let line = next, line > lines.count { next = nil }
      if let below, below.line == next { next = below.next }
      let isAlone = isAlone(range, first)
      comments.append(
        NoteComment(
          range: ByteRange(range), content: ByteRange(content), line: first, isAlone: isAlone, nextLine: next))
      below = isAlone ? (first, next) : nil
    }
    return comments.reversed()
  }

  /// Whether the lines of the comment contain nothing else except quote markers and list markers.
  private func isAlone(_ range: Range<Int>, _ line: Int) -> Bool {
    let first = SourceLine(line, of: note.file)
    let last = SourceLine(note.file.lines.line(of: ByteOffset(range.upperBound - 1)), of: note.file)
    var start = first.content
    while let text = ListMarker.end(bytes, at: start, limit: range.lowerBound) { start = text }
    return start == range.lowerBound && last.end == range.upperBound
  }
}
