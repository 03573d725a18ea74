import SourceText

/// Fences that share their line with something else, and pages in a fence.
extension SlipFinder {
  /// Searches a line of code for the fence that was meant to end it.
  mutating func findEnd(of fence: (mark: UInt8, length: Int), _ line: SourceLine) {
    let marks = bytes[line.range].prefix { $0 == fence.mark }.count
    let rest = (line.content + marks)..<line.end
    let newLine = lineEnd + continuation(of: line)
    if marks >= fence.length, !rest.isEmpty, bytes.firstOffset(of: fence.mark, in: rest) == nil {
      let mark = line.content..<rest.lowerBound
      if isInfo(rest) {
        // The next fence opens before this one is closed.
        add(
          .lostFence, line.content..<line.end,
          [insertion(text(mark) + emptyLine(in: line) + newLine, at: line.content)], "")
        fences.close()
        _ = fences.takes(line, bytes)
      } else {
        let start = passBlanks(rest.lowerBound, line.end)
        add(.closingFence, mark, [replacement(rest.lowerBound..<start, emptyLine(in: line) + newLine)], "")
        fences.close()
      }
    } else if marks == 0, endsCode(line, fence) {
      let start = line.end - fence.length
      add(.closingFence, start..<line.end, [insertion(newLine, at: start)], "")
      fences.close()
    } else {
      _ = fences.takes(line, bytes)
    }
  }

  /// `make all` with the closing fence right after it.
  private func endsCode(_ line: SourceLine, _ fence: (mark: UInt8, length: Int)) -> Bool {
    let start = line.end - fence.length
    return start > line.content && bytes[start..<line.end].allSatisfy { $0 == fence.mark }
      && bytes.firstOffset(of: fence.mark, in: line.content..<start) == nil
  }

  /// A fence that opens after words: `Run:```bash`.
  mutating func findOpeningFence(_ line: SourceLine) {
    guard let start = bytes.firstOffset(of: UInt8(ascii: "`"), in: line.range), start > line.content else { return }
    let end = line.range.suffix(from: start).first { bytes[$0] != UInt8(ascii: "`") } ?? line.end
    guard end - start >= 3, end == line.end || isInfo(end..<line.end) else { return }
    var words = start
    while words > line.content, bytes[words - 1].isBlank { words -= 1 }
    // After a list marker it opens correctly.
    guard ListMarker.end(bytes, at: line.content, limit: line.end) ?? line.content < start else { return }
    let newLine = lineEnd + continuation(of: line)
    add(.openingFence, start..<line.end, [replacement(words..<start, emptyLine(in: line) + newLine)], "")
    fences.open(mark: UInt8(ascii: "`"), length: end - start, at: line)
  }

  /// One ASCII word, such as the name of a language.
  private func isInfo(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && bytes[range].allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") }
  }

  /// The fence around everything between two lines, and the lines inside. What a model says about its work may precede
  /// a fence that is marked as Markdown, and follow it.
  func fencedPage(_ first: Int, _ last: Int) -> (slip: MarkupSlip, inside: (Int, Int))? {
    let numbers = first...max(first, last)
    guard let found = pageOpening(numbers), let mark = pageMark(found.line), found.line.quotes == 0,
      found.line.indent < 4, found.line.number < last
    else { return nil }
    let opening = found.line
    let info = text((opening.content + mark.count)..<opening.end).lowercased()
    let isMarked = ["markdown", "md", "mdx"].contains(info)
    guard !found.hasTalk || isMarked, let closing = pageClosing(numbers, mark, mayHaveTalk: isMarked),
      closing.number > opening.number
    else { return nil }
    let isClosed = isFenceEnd(closing, mark)
    let isOnlyCode = mark.isFence && isOneFence(opening.number, closing.number, mark)
    guard isMarked || info.isEmpty || (isOnlyCode && !info.contains(" ")) else { return nil }
    // A page may begin and end with code.
    guard isClosed ? isMarked || isOnlyCode : isMarked && mark.isFence else { return nil }
    var edits = [replacement(opening.start..<SourceLine(opening.number + 1, of: file).start, "")]
    if isClosed { edits.append(replacement(closing.start..<lineEnd(of: closing, last), "")) }
    let hasTalk = found.hasTalk || closing.number < last && hasText((closing.number + 1)...last)
    let slip = MarkupSlip(
      kind: .page(isMarked: isMarked && isOnlyCode, hasTalk: hasTalk), range: ByteRange(opening.content..<opening.end),
      edits: edits,
      remedy: "")
    return (slip, (opening.number + 1, isClosed ? closing.number - 1 : closing.number))
  }

  /// Lines that may precede and follow the fence of a page.
  private static let mostTalk = 4

  /// The first line, or the first fence after at most a few lines of text.
  private func pageOpening(_ numbers: ClosedRange<Int>) -> (line: SourceLine, hasTalk: Bool)? {
    var talk = 0
    for number in numbers {
      let line = SourceLine(number, of: file)
      guard !line.isBlank, !isComment(line) else { continue }
      if pageMark(line) != nil { return (line, talk > 0) }
      talk += 1
      guard talk <= Self.mostTalk, bytes[line.content] != UInt8(ascii: "#") else { return nil }
    }
    return nil
  }

  /// The last line, or the last end of a fence before at most a few lines of text.
  private func pageClosing(_ numbers: ClosedRange<Int>, _ mark: PageMark, mayHaveTalk: Bool) -> SourceLine? {
    var last: SourceLine?
    for number in numbers.reversed() {
      let line = SourceLine(number, of: file)
      guard !line.isBlank else { continue }
      if isFenceEnd(line, mark) { return line }
      last = last ?? line
      guard mayHaveTalk, let last, last.number - number <= Self.mostTalk else { break }
    }
    return last
  }

  private func hasText(_ numbers: ClosedRange<Int>) -> Bool {
    numbers.contains { !SourceLine($0, of: file).isBlank }
  }

  private func isFenceEnd(_ line: SourceLine, _ mark: PageMark) -> Bool {
    line.range.count >= 3 && bytes[line.range].allSatisfy { $0 == mark.byte }
  }

  /// One past the line, or the end of the file for the last one.
  private func lineEnd(of line: SourceLine, _ last: Int) -> Int {
    let rest = line.number < last ? SourceLine(line.number + 1, of: file).start : bytes.count
    return bytes[line.end..<rest].allSatisfy { $0 <= 0x20 } && bytes[rest...].allSatisfy { $0 <= 0x20 }
      ? bytes.count : rest
  }

  private func isComment(_ line: SourceLine) -> Bool { bytes.has("<!--", at: line.content) }

  private struct PageMark {
    let byte: UInt8
    let count: Int
    /// Three apostrophes or quotation marks are meant as a fence but are not one.
    var isFence: Bool { byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") }
  }

  private func pageMark(_ line: SourceLine) -> PageMark? {
    guard let byte = bytes[line.range].first, [0x60, 0x7E, 0x27, 0x22].contains(byte) else { return nil }
    let count = bytes[line.range].prefix { $0 == byte }.count
    return count >= 3 ? PageMark(byte: byte, count: count) : nil
  }

  /// Whether nothing between the lines closes the fence.
  private func isOneFence(_ first: Int, _ last: Int, _ mark: PageMark) -> Bool {
    !((first + 1)..<last).contains { number in
      let line = SourceLine(number, of: file)
      return line.range.count >= mark.count && bytes[line.range].allSatisfy { $0 == mark.byte }
    }
  }
}
