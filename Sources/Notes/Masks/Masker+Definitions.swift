import SourceText

/// Definitions of footnotes, abbreviations, terms and link labels.
extension Masker {
  /// `[^label]: text`, shown as an item with filler in the place of the label.
  mutating func footnote(_ line: SourceLine) -> Int? {
    guard let colon = labelEnd(line, "[^") else { return nil }
    showItem(line, textStart: colon + 1, .footnote)
    return line.number
  }

  /// `*[HTML]: what it means`, shown as an item with filler in the place of the label.
  mutating func abbreviation(_ line: SourceLine) -> Int? {
    guard let colon = labelEnd(line, "*[") else { return nil }
    showItem(line, textStart: colon + 1, .definition)
    return line.number
  }

  /// `: what the term above means`, shown as an item.
  mutating func definition(_ line: SourceLine) -> Int? {
    guard line.range.count > 2, bytes[line.content + 1].isBlank else { return table(line) }
    if !isBehindDefinition {
      guard let term = term(above: line) else { return nil }
      marks.append(LineMark(offset: term.content, range: term.range, kind: .term))
    }
    endChunk()
    put("-", at: line.content)
    marks.append(LineMark(offset: line.content, range: line.range, kind: .definition))
    var text = line.content + 1
    while bytes[text].isBlank { text += 1 }
    enterItem(column: line.indent + text - line.content, of: line)
    isBehindDefinition = true
    startChunk(text..<line.end)
    return line.number
  }

  /// `[label]: destination "title"`: md4c knows it, but does not report the places of its parts.
  mutating func reference(_ line: SourceLine) -> Int? {
    if let before, bytes[before.content] != UInt8(ascii: "[") { return nil }
    guard let colon = labelEnd(line, "[") else { return nil }
    var start = colon + 1
    while start < line.end, bytes[start].isBlank { start += 1 }
    guard start < line.end, let end = LinkTail.destinationEnd(bytes, from: start, limit: line.end) else { return nil }
    // `[//]: # (a comment)` is a comment disguised as a definition.
    let isComment = bytes[start] == UInt8(ascii: "#") && end == start + 1
    guard !isComment else { return nil }
    var title: Range<Int>?
    if end < line.end {
      guard let found = self.title(in: end..<line.end) else { return nil }
      title = found
    }
    let isBracketed = bytes[start] == UInt8(ascii: "<")
    definitions.append(
      LinkDefinition(
        range: ByteRange(line.range), label: ByteRange(line.content + 1, colon - 1),
        destination: ByteRange(isBracketed ? (start + 1)..<(end - 1) : start..<end), title: title.map(ByteRange.init)))
    return nil
  }

  /// The title that fills `range` after its spaces, without its quotes.
  private func title(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start].isBlank { start += 1 }
    guard start > range.lowerBound, start < range.upperBound, let quote = LinkTail.closingQuote(bytes[start]),
      LinkTail.closing(quote, bytes, from: start + 1, limit: range.upperBound) == range.upperBound - 1
    else { return nil }
    return (start + 1)..<(range.upperBound - 1)
  }

  /// The place of the colon of `[label]:`.
  private func labelEnd(_ line: SourceLine, _ opening: StaticString) -> Int? {
    var scan = ByteScan(bytes, line.content..<min(line.end, line.content + 300))
    guard scan.take(opening) else { return nil }
    let isLabel: (UInt8) -> Bool = { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    guard scan.skip(while: isLabel) > 0, scan.take("]:") else { return nil }
    return scan.at - 1
  }

  private mutating func showItem(_ line: SourceLine, textStart: Int, _ kind: LineMark.Kind) {
    endChunk()
    fill(line.content..<textStart)
    put("-  ", at: line.content)
    spans.append(MaskedSpan(start: line.content, end: textStart, role: .silent))
    marks.append(LineMark(offset: line.content, range: line.range, kind: kind))
    enterItem(column: line.indent + 3, of: line)
    startChunk(textStart..<line.end)
  }

  /// The first line of the paragraph of terms that ends right above, or of one line with a blank line between.
  private func term(above line: SourceLine) -> SourceLine? {
    guard let last = lastText, let first = paragraph, last.quotes == line.quotes, last.indent <= line.indent + 3,
      last.number == line.number - 1 || (last.number == line.number - 2 && first.number == last.number)
    else { return nil }
    let start = bytes[first.content]
    let isOther =
      [UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: ">")].contains(start)
      || ListMarker.end(bytes, at: first.content, limit: first.end) != nil
    return isOther ? nil : first
  }
}
