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

  /// The fence around everything between two lines, and the lines inside.
  func fencedPage(_ first: Int, _ last: Int) -> (slip: MarkupSlip, inside: (Int, Int))? {
    let numbers = first...max(first, last)
    guard
      let opening = numbers.lazy.map({ SourceLine($0, of: file) }).first(where: { !$0.isBlank && !isComment($0) }),
      let mark = pageMark(opening), opening.quotes == 0, opening.indent < 4
    else { return nil }
    let info = text((opening.content + mark.count)..<opening.end).lowercased()
    let isMarked = ["markdown", "md", "mdx"].contains(info)
    guard isMarked || info.isEmpty, opening.number < last,
      let closing = numbers.reversed().lazy.map({ SourceLine($0, of: file) }).first(where: { !$0.isBlank }),
      closing.number > opening.number
    else { return nil }
    let isClosed = closing.range.count >= 3 && bytes[closing.range].allSatisfy { $0 == mark.byte }
    let isOnlyCode = mark.isFence && isOneFence(opening.number, closing.number, mark)
    // A page may begin and end with code.
    guard isClosed ? isMarked || isOnlyCode : isMarked && mark.isFence else { return nil }
    var edits = [replacement(opening.start..<SourceLine(opening.number + 1, of: file).start, "")]
    if isClosed { edits.append(replacement(closing.start..<bytes.count, "")) }
    let slip = MarkupSlip(
      kind: .page(isMarked: isMarked && isOnlyCode), range: ByteRange(opening.content..<opening.end), edits: edits,
      remedy: "")
    return (slip, (opening.number + 1, isClosed ? closing.number - 1 : closing.number))
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
