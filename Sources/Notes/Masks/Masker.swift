import SourceText

/// Makes the masked copy of a file: line by line for block syntax, then chunk by chunk for inline syntax.
///
/// A line that md4c does not know is rewritten in the copy as something that it does know and that is not longer: a
/// heading (`# `) if the line is independent, an item (`- `) if it has a body. So md4c nests it correctly in the quotes
/// and lists around it, and a `LineMark` records what it was.
struct Masker {
  let file: SourceFile
  let bytes: [UInt8]
  let isMDX: Bool
  var copy: [UInt8]
  var spans: [MaskedSpan] = []
  var marks: [LineMark] = []
  var nesting = DirectiveNesting()
  /// Definitions of link labels, which md4c does not report.
  var definitions: [LinkDefinition] = []

  private var fences: FenceTracker
  /// Whether the previous line is blank or there is none.
  private var isBehindBlank = true
  /// Lines of one block of text that wait for the inline masks.
  private var chunk: Range<Int>?
  /// The line before the current one; nil after a blank line, a fence or a rewritten line.
  var before: SourceLine?
  /// The last line with text, and the first one of its paragraph.
  var lastText: SourceLine?
  var paragraph: SourceLine?
  /// Whether there are only blank and indented lines since the last definition.
  var isBehindDefinition = false
  /// Where the next search for each kind of end must start: there is none before.
  var searched: [Search: Int] = [:]
  /// By kind of end: a line that no formula spans, and the line of the next end after it.
  var obstacles: [Search: (line: Int, end: Int)] = [:]
  /// The next ends of Liquid tags.
  var ends = EndCache()
  /// The start of the last search for a blank line, and its result.
  var blankLine = (from: 0, at: -1)
  /// Lines before this offset are skipped after a brace without an end was found.
  var bracesSearched = 0

  init(_ file: SourceFile, isMDX: Bool) {
    self.file = file
    self.isMDX = isMDX
    fences = FenceTracker(ignoresIndentation: isMDX)
    bytes = file.bytes
    copy = file.bytes + [0x0A] + [UInt8](repeating: 0, count: 16)
  }

  /// Masks everything from the 1-based line `first` on.
  mutating func run(from first: Int) {
    var number = first
    while number <= file.lines.count {
      let line = SourceLine(number, of: file)
      number = take(line) + 1
    }
    endChunk()
  }

  /// The result so far.
  var masked: MaskedText {
    MaskedText(bytes, copy: copy, spans: spans, marks: marks, nesting: nesting)
  }

  /// - Returns: the number of the last processed line.
  private mutating func take(_ line: SourceLine) -> Int {
    defer { isBehindBlank = line.isBlank }
    if !isBehindBlank, !line.isBlank, fences.isTooDeep(line), hideOpening(line) {
      join(line)
      return line.number
    }
    if fences.takes(line, bytes) {
      endChunk()
      before = nil
      return line.number
    }
    guard !line.isBlank else {
      endChunk()
      before = nil
      return line.number
    }
    limitNesting(of: line)
    if let last = rewrite(line) {
      before = nil
      return last
    }
    if line.indent < 2 { isBehindDefinition = false }
    join(line)
    return line.number
  }

  /// Adds a line of text to the chunk. Headings, rows, items and quotes start a new one.
  private mutating func join(_ line: SourceLine) {
    let isHeading = bytes[line.content] == UInt8(ascii: "#")
    let isItem = ListMarker.end(bytes, at: line.content, limit: line.end) != nil
    let isDeeper = line.quotes > before?.quotes ?? 0
    if before == nil || isItem || isDeeper { paragraph = line }
    if isHeading || isItem || isDeeper || bytes[line.content] == UInt8(ascii: "|") { endChunk() }
    chunk = (chunk?.lowerBound ?? line.content)..<line.end
    lastText = line
    before = isHeading ? nil : line
    if isHeading {
      endChunk()
      paragraph = nil
    }
  }

  /// Blanks the front matter and masks everything but prose in its values.
  mutating func maskFrontMatter(_ front: FrontMatterReader) {
    for value in front.prose { maskInline(value.range, reportsCode: true) }
    blank(file.byteOrderMarkLength..<file.lines.range(ofLine: front.scan.lastLine, in: bytes).end.value)
  }

  /// Finds inline masks in the joined lines.
  mutating func endChunk() {
    guard let range = chunk else { return }
    chunk = nil
    maskInline(range)
  }

  /// Finds inline masks in `range`, which is part of one block.
  mutating func maskInline(_ range: Range<Int>, reportsCode: Bool = false) {
    guard !range.isEmpty else { return }
    var scan = InlineMasks(bytes, range, isMDX: isMDX)
    scan.reportsCode = reportsCode
    scan.run()
    for found in scan.found {
      spans.append(found.span)
      fill(found.span.start..<found.span.end, isTransparent: found.isTransparent)
    }
  }

  /// Lets inline masks start in the middle of a line.
  mutating func startChunk(_ range: Range<Int>) { chunk = range }

  /// The text of a rewritten item starts at `column` of `line`.
  mutating func enterItem(column: Int, of line: SourceLine) { fences.enterItem(column: column, quotes: line.quotes) }
}

// MARK: - Writing into the copy

extension Masker {
  /// Overwrites `range` with letters; line ends and the prefixes of lines are kept.
  /// - Parameter isTransparent: whether the renderer will insert its own text there, so that punctuation at the edges
  ///   does not count when md4c parses emphasis.
  mutating func fill(_ range: Range<Int>, isTransparent: Bool = true) {
    var isPrefix = false
    for i in range {
      if bytes[i].isLineEnd {
        isPrefix = true
      } else if !isPrefix || !(bytes[i].isBlank || bytes[i] == UInt8(ascii: ">")) {
        isPrefix = false
        copy[i] = UInt8(ascii: "x")
      }
    }
    guard !isTransparent, let last = range.last else { return }
    for i in [range.lowerBound, last] where bytes[i].isASCIIPunctuation { copy[i] = UInt8(ascii: ",") }
  }

  /// Overwrites `range` with spaces; line ends and quote markers at the start of a line are kept.
  mutating func blank(_ range: Range<Int>) {
    var isPrefix = false
    for i in range {
      if bytes[i].isLineEnd {
        isPrefix = true
      } else if !isPrefix || !(bytes[i].isBlank || bytes[i] == UInt8(ascii: ">")) {
        isPrefix = false
        copy[i] = 0x20
      }
    }
  }

  /// Writes `text` at `offset` of the copy.
  mutating func put(_ text: StaticString, at offset: Int) {
    for i in 0..<text.utf8CodeUnitCount { copy[offset + i] = text.utf8Start[i] }
  }

  /// Shows lines without anything to translate as one heading of filler; an empty heading when the first is short.
  /// - Parameters:
  ///   - range: from the content of the first line to the end of the last.
  ///   - firstEnd: the end of the first line.
  ///   - spans: the masks for it; one sentinel for all of it when empty.
  mutating func maskLines(_ range: Range<Int>, firstEnd: Int, _ mask: Mask, spans parts: [MaskedSpan] = []) {
    endChunk()
    let first = range.lowerBound..<min(firstEnd, range.upperBound)
    blank(first.upperBound..<range.upperBound)
    fill(first)
    put(first.count > 1 ? "# " : "#", at: range.lowerBound)
    let whole = MaskedSpan(start: range.lowerBound, end: range.upperBound, role: .sentinel(mask))
    spans += parts.isEmpty ? [whole] : parts
    marks.append(LineMark(offset: range.lowerBound, range: range, kind: .masked))
  }

  /// Neutralises text that md4c 0.4.8 takes for the start of fenced code or raw HTML although it is indented like code
  /// below the text of a paragraph (CommonMark 0.31 §4.4: it continues the paragraph), and whose end it then never
  /// finds.
  /// - Returns: whether there was such a start.
  fileprivate mutating func hideOpening(_ line: SourceLine) -> Bool {
    let first = bytes[line.content]
    if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
      let end = line.range.first { bytes[$0] != first } ?? line.end
      guard end - line.content >= 3 else { return false }
      fill(line.content..<end)
      return true
    }
    guard first == UInt8(ascii: "<") else { return false }
    if let tag = HTMLTag(bytes, at: line.content, limit: line.end) {
      guard ["pre", "script", "style", "textarea"].contains(tag.name) else { return false }
      fill(line.content..<tag.end)
      spans.append(MaskedSpan(start: line.content, end: tag.end, role: .tag))
      return true
    }
    guard bytes.has("<!", at: line.content) || bytes.has("<?", at: line.content) else { return false }
    fill(line.content..<(line.content + 1))
    return true
  }

  /// Container markers beyond this depth are hidden from md4c, whose time for a blank line grows with the depth.
  private static let deepest = 100

  /// Neutralises the markers of a line that opens more containers than any real note has. Its text is kept.
  fileprivate mutating func limitNesting(of line: SourceLine) {
    var i = line.start
    var depth = 0
    var excess: Int?
    while i < line.end {
      if bytes[i].isBlank {
        i += 1
      } else if bytes[i] == UInt8(ascii: ">") {
        i += 1
        depth += 1
      } else if let end = ListMarker.end(bytes, at: i, limit: line.end) {
        i = end
        depth += 1
      } else {
        break
      }
      if depth > Self.deepest, excess == nil { excess = i }
    }
    if let excess, excess < i { fill(excess..<i) }
  }
}
