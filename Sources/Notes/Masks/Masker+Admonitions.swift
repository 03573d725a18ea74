/// Admonitions with a title: MkDocs (`!!! note "Title"`, `??? tip`, `=== "Tab"`), pymdownx (`/// note | Title`),
/// directives (`:::note Title`), GitHub (`> [!NOTE]`).
extension Masker {
  /// `!!! type "Title"`, `???+ type`, `=== "Title"`: a body indented by four columns follows, so the line is shown as
  /// an item whose text starts three columns on.
  mutating func admonition(_ line: SourceLine) -> Int? {
    var scan = ByteScan(bytes, line.range)
    let isTab = scan.take("===")
    guard isTab || scan.take("!!!") || scan.take("???") else { return nil }
    if scan.byte == UInt8(ascii: "+") || (isTab && scan.byte == UInt8(ascii: "!")) { scan.at += 1 }
    let isGlued = scan.skipBlanks() == 0
    let types = scan.at
    while !isTab, !scan.name().isEmpty { scan.skipBlanks() }
    // A keyword in another script, which a translator made of one.
    if !isTab, scan.at == types, hasBody(line) { scan.foreignName() }
    let typesEnd = scan.at
    scan.skipBlanks()
    var title: Range<Int>?
    if scan.take(UInt8(ascii: "\"")) {
      let start = scan.at
      if let close = lastOffset(of: UInt8(ascii: "\""), in: start..<line.end) {
        title = start..<close
        scan.at = close + 1
        scan.skipBlanks()
        if let end = AttributeList.end(bytes, at: scan.at, limit: line.end) { scan.at = end }
      }
    }
    guard isTab ? title != nil && !isGlued : typesEnd > types + 1 else { return nil }
    // Even if the line is malformed, the indented text below was meant to be its body.
    guard scan.isAtEnd && !isGlued || hasBody(line) else { return nil }
    if !scan.isAtEnd { title = scan.at..<line.end }
    showTitle(line, title, "-  # ", .admonition)
    enterItem(column: line.indent + 3, of: line)
    return line.number
  }

  /// Whether the next line with text is indented by four columns more.
  private func hasBody(_ line: SourceLine) -> Bool {
    var below = next(line)
    if let blank = below, blank.isBlank { below = next(blank) }
    return below.map { !$0.isBlank && $0.quotes == line.quotes && $0.indent >= line.indent + 4 } ?? false
  }

  /// `> [!NOTE]`, with Obsidian's fold marks and titles.
  mutating func alert(_ line: SourceLine) -> Int? {
    var scan = ByteScan(bytes, line.range)
    guard line.quotes > 0, scan.take("[!"), scan.skip(while: { $0 != 0x5B && $0 != 0x5D }) > 0,
      scan.at - line.content <= Self.longestKeyword, scan.take(UInt8(ascii: "]"))
    else { return nil }
    if scan.byte == UInt8(ascii: "-") || scan.byte == UInt8(ascii: "+") { scan.at += 1 }
    guard scan.isAtEnd || scan.skipBlanks() > 0 else { return nil }
    showTitle(line, scan.isAtEnd ? nil : scan.at..<line.end, "# ", .alert)
    return line.number
  }

  /// Longer text in such brackets is a sentence. In bytes: some scripts need three for a letter.
  private static let longestKeyword = 48

  /// `/// type | Title` and the `///` that ends it.
  mutating func slashBlock(_ line: SourceLine) -> Int? {
    var scan = ByteScan(bytes, line.range)
    guard scan.skip(while: { $0 == UInt8(ascii: "/") }) >= 3 else { return nil }
    if scan.isAtEnd { return close(line) }
    guard scan.skipBlanks() > 0 else { return nil }
    let name = scan.name()
    guard let first = name.first, bytes[first].isLetter else { return nil }
    scan.skipBlanks()
    let hasTitle = scan.take(UInt8(ascii: "|"))
    guard hasTitle || scan.isAtEnd else { return nil }
    scan.skipBlanks()
    // `/// html | div.class` names an element.
    let isTitle = hasTitle && !scan.isAtEnd && !(name.count == 4 && bytes.has("html", at: first))
    open(line, isTitle ? scan.at..<line.end : nil)
    return line.number
  }

  /// `:::type Title`, `::: type`, `:::type[Title]{.class}`, `::: {.class}`, and the `:::` that ends it.
  mutating func directive(_ line: SourceLine) -> Int? {
    var scan = ByteScan(bytes, line.range)
    guard scan.skip(while: { $0 == UInt8(ascii: ":") }) >= 3 else { return nil }
    if scan.isAtEnd { return close(line) }
    scan.skipBlanks()
    if scan.byte == UInt8(ascii: "{"), let end = BraceScan.end(bytes, at: scan.at, limit: line.end) {
      scan.at = end
    } else if scan.name().isEmpty, scan.foreignName() == 0 {
      return nil
    }
    if scan.byte == UInt8(ascii: "["), let end = lastOffset(of: UInt8(ascii: "]"), in: scan.at..<line.end) {
      open(line, (scan.at + 1)..<end)
      return line.number
    }
    guard scan.isAtEnd || scan.skipBlanks() > 0 else { return nil }
    var end = line.end
    while end > scan.at, bytes[end - 1] == UInt8(ascii: ":") || bytes[end - 1].isBlank { end -= 1 }
    open(line, end > scan.at ? scan.at..<end : nil)
    return line.number
  }

  private mutating func open(_ line: SourceLine, _ title: Range<Int>?) {
    showTitle(line, title, "# ", .admonitionTitle)
    nesting.change(at: line.end, by: 1)
  }

  private mutating func close(_ line: SourceLine) -> Int {
    endChunk()
    blank(line.range)
    nesting.change(at: line.start, by: -1)
    return line.number
  }

  /// Shows the line as a heading that holds `title`, or filler when it has none.
  private mutating func showTitle(
    _ line: SourceLine, _ title: Range<Int>?, _ markup: StaticString, _ kind: LineMark.Kind
  ) {
    endChunk()
    blank(line.range)
    if let title, !title.isEmpty {
      for i in title { copy[i] = bytes[i] }
      maskInline(title)
    } else {
      fill((line.content + markup.utf8CodeUnitCount)..<line.end)
      spans.append(MaskedSpan(start: line.content, end: line.end, role: .sentinel(.attribute)))
    }
    put(markup, at: line.content)
    marks.append(LineMark(offset: line.content, range: line.range, kind: kind))
  }

  private func lastOffset(of byte: UInt8, in range: Range<Int>) -> Int? { bytes[range].lastIndex(of: byte) }
}

extension ByteScan {
  /// Skips a word that begins with a letter beyond ASCII; returns its length.
  @discardableResult
  fileprivate mutating func foreignName() -> Int {
    guard byte >= 0x80 else { return 0 }
    return skip(while: { $0.isNameByte || $0 >= 0x80 })
  }
}
