import SourceText

/// Lines that open an admonition.
extension SlipFinder {
  /// Whether the line is meant to open an admonition, even if malformed.
  mutating func findDirective(_ line: SourceLine) -> Bool {
    if line.quotes > 0, findAlert(line) { return true }
    return findAdmonition(line) || findColons(line)
  }

  /// `：：： note`, with the `：：：` that ends it.
  private mutating func findColons(_ line: SourceLine) -> Bool {
    guard let mark = wideColons(line) else { return false }
    var scan = ByteScan(bytes, mark.upperBound..<line.end)
    scan.skipBlanks()
    guard scan.byte.isLetter else { return false }
    var edits = [colons(mark)]
    for number in (line.number + 1)..<max(line.number + 1, min(file.lines.count + 1, line.number + 400)) {
      let other = SourceLine(number, of: file)
      guard let end = wideColons(other) else { continue }
      if end.upperBound == other.end { edits.append(colons(end)) }
      break
    }
    let name = scan.name()
    add(.admonition(isReadable: false), line.content..<name.upperBound, edits, edits[0].text + " " + text(name))
    return true
  }

  private func colons(_ mark: Range<Int>) -> Edit {
    replacement(mark, String(repeating: ":", count: mark.count / 3))
  }

  /// Three or more full-width colons at the start of a line.
  private func wideColons(_ line: SourceLine) -> Range<Int>? {
    var end = line.content
    while end < line.end, bytes.has("：", at: end) { end += 3 }
    return end - line.content >= 9 ? line.content..<end : nil
  }

  /// `!!!note`, `！！！ note`, `!!! note “Title”`, for Python-Markdown's `!!! note "Title"`.
  private mutating func findAdmonition(_ line: SourceLine) -> Bool {
    var scan = ByteScan(bytes, line.range)
    var edits: [Edit] = []
    let isQuestion = scan.take("???") || scan.take("？？？")
    guard isQuestion || scan.take("!!!") || scan.take("！！！") else { return false }
    var remedy = isQuestion ? "???" : "!!!"
    if scan.at - line.content > 3 { edits.append(replacement(line.content..<scan.at, remedy)) }
    if scan.take(UInt8(ascii: "+")) { remedy += "+" }
    let blanks = scan.at
    scan.skipBlanks()
    let isGlued = scan.at == blanks
    let name = scan.at
    guard bytes[line.range].count > 3, scan.byte.isLetter else { return false }
    while !scan.name().isEmpty, scan.byte.isBlank { scan.skipBlanks() }
    if isGlued { edits.append(insertion(" ", at: blanks)) }
    let isReadable = isGlued && edits.count == 1 && scan.isAtEnd
    var named = scan.at
    while bytes[named - 1].isBlank { named -= 1 }
    remedy += " " + text(name..<named)
    guard scan.isAtEnd || addTitle(scan.at..<line.end, &edits, &remedy) else { return true }
    guard !edits.isEmpty else { return true }
    add(.admonition(isReadable: isReadable), line.content..<named, edits, remedy)
    return true
  }

  /// Puts straight quotes around the title in `range`.
  /// - Returns: false when the title is unclear.
  private func addTitle(_ range: Range<Int>, _ edits: inout [Edit], _ remedy: inout String) -> Bool {
    guard let first = scalar(at: range.lowerBound, range.upperBound) else { return false }
    let isQuoted = Self.quotes.contains(first.scalar)
    var (start, end) = (isQuoted ? first.end : range.lowerBound, range.upperBound)
    var last = end
    if isQuoted {
      while end > start, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
      end -= 1
      guard end > start, let close = scalar(at: end, last), Self.quotes.contains(close.scalar) else { return false }
      start = passBlanks(start, end)
      end = trimmed(start..<end)
    } else {
      // Words in the reader's language are not a class.
      guard bytes[range].contains(where: { $0 >= 0x80 }) else { return false }
      last = end
    }
    let title = text(start..<end)
    guard !title.isEmpty, !title.utf8.contains(UInt8(ascii: "\"")) else { return false }
    let opening = range.lowerBound > 0 && bytes[range.lowerBound - 1].isBlank ? "\"" : " \""
    let pair = [replacement(range.lowerBound..<start, opening), replacement(end..<last, "\"")]
    edits += pair.filter { file.text($0.range) != $0.text }
    remedy += " \"\(title)\""
    return true
  }

  /// The end of `range` without trailing spaces.
  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      if bytes[end - 1].isBlank {
        end -= 1
      } else if bytes.has("\u{A0}", at: end - 2) {
        end -= 2
      } else if bytes.has("\u{202F}", at: end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return max(end, range.lowerBound)
  }

  private static let quotes = Set("\"'“”„‟‘’‚«»‹›「」『』＂〝〞".unicodeScalars)

  /// `> [！NOTE]`, `> ［!NOTE］`, `> 【!NOTE】`.
  private mutating func findAlert(_ line: SourceLine) -> Bool {
    let brackets: [StaticString] = ["[", "［", "【"]
    guard let bracket = brackets.first(where: { bytes.has($0, at: line.content) }) else { return false }
    var scan = ByteScan(bytes, (line.content + bracket.utf8CodeUnitCount)..<line.end)
    guard scan.take("!") || scan.take("！") else { return false }
    let name = scan.name()
    guard !name.isEmpty, scan.take("]") || scan.take("］") || scan.take("】") else { return false }
    let mark = line.content..<scan.at
    let remedy = "[!\(text(name))]"
    if text(mark) != remedy {
      add(.alert, mark, [replacement(mark, remedy)], remedy)
    }
    return true
  }
}
