import SourceText

/// The marks of headings, list items and images.
extension SlipFinder {
  /// `###Title`, `＃ Title`, `#` with a blank that is none to Markdown.
  mutating func findHeading(_ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    var (level, isWide) = (0, false)
    while at < line.upperBound {
      if bytes[at] == UInt8(ascii: "#") {
        at += 1
      } else if bytes.has("＃", at: at) {
        (at, isWide) = (at + 3, true)
      } else {
        break
      }
      level += 1
    }
    guard (1...6).contains(level), at < line.upperBound, isWide || !bytes[at].isBlank else { return false }
    let mark = String(repeating: "#", count: level)
    let end = passBlanks(at, line.upperBound)
    guard end < line.upperBound else { return false }
    let edit = isWide ? replacement(line.lowerBound..<end, mark + " ") : replacement(at..<end, " ")
    add(.heading(level: level), line.lowerBound..<end, [edit], mark + " ")
    return true
  }

  /// `1。`, `1、`, `１．`, `۲.`, `1.x`, `-x`, `•`.
  mutating func findListMark(_ line: Range<Int>) {
    if let number = number(line) {
      let end = passBlanks(number.end, line.upperBound)
      let rest = number.end..<line.upperBound
      guard end < line.upperBound, !number.isPlain || !bytes[number.end].isBlank else { return }
      // `1.5` is a number, `1..` an ellipsis.
      guard !number.isPlain || !(bytes[number.end].isDigit || bytes[number.end].isASCIIPunctuation) || isQuote(rest)
      else { return }
      let sign = listSign(near: line, isOrdered: true).map { String(UnicodeScalar($0)) } ?? number.mark
      let mark = "\(number.value)\(sign) "
      add(.listItem(isOrdered: true), line.lowerBound..<end, [replacement(line.lowerBound..<end, mark)], mark)
    } else if let end = bullet(line) {
      let text = passBlanks(end, line.upperBound)
      guard text < line.upperBound else { return }
      let own = Self.bullets.contains(bytes[line.lowerBound]) ? bytes[line.lowerBound] : UInt8(ascii: "-")
      let mark = String(UnicodeScalar(listSign(near: line, isOrdered: false) ?? own)) + " "
      add(.listItem(isOrdered: false), line.lowerBound..<text, [replacement(line.lowerBound..<text, mark)], mark)
    }
  }

  private static let bullets = Set("-+*".utf8)

  /// The sign that marks the items of the list around a line: with another one, a new list begins. Looks at some lines
  /// before and after.
  private func listSign(near line: Range<Int>, isOrdered: Bool) -> UInt8? {
    let number = file.lines.line(of: ByteOffset(line.lowerBound))
    let column = line.lowerBound - file.lines.start(ofLine: number).value
    for numbers in [Array((max(1, number - 20)..<number).reversed()), Array(number + 1..<number + 20)] {
      var wasBlank = false
      for other in numbers where other <= file.lines.count {
        let text = SourceLine(other, of: file)
        if text.isBlank {
          if wasBlank { break }
        } else if text.content - text.start < column {
          break
        } else if text.content - text.start == column {
          let range = text.content..<text.end
          if let sign = listSign(of: range, isOrdered: isOrdered) { return sign }
          guard bullet(range) != nil || self.number(range) != nil else { break }
        }
        wasBlank = text.isBlank
      }
    }
    return nil
  }

  /// The sign of an item as Markdown knows it.
  private func listSign(of line: Range<Int>, isOrdered: Bool) -> UInt8? {
    let sign = isOrdered ? bytes[line].firstIndex { !$0.isDigit } ?? line.upperBound : line.lowerBound
    guard sign + 1 < line.upperBound, bytes[sign + 1].isBlank, !isOrdered || sign > line.lowerBound else { return nil }
    return (isOrdered ? [UInt8(ascii: "."), UInt8(ascii: ")")] : Array("-+*".utf8)).contains(bytes[sign])
      ? bytes[sign] : nil
  }

  /// Whether `rest` begins with what opens a word: a bracket, a quotation mark, code, emphasis.
  private func isQuote(_ rest: Range<Int>) -> Bool {
    guard let byte = bytes[rest].first else { return false }
    return [0x22, 0x27, 0x28, 0x2A, 0x5B, 0x5F, 0x60].contains(byte)
  }

  private struct Number {
    var value = 0
    var end = 0
    var mark = "."
    /// ASCII throughout.
    var isPlain = true
  }

  /// The number that begins `line`, in digits of any script, with the mark after it.
  private func number(_ line: Range<Int>) -> Number? {
    var number = Number()
    var (at, count) = (line.lowerBound, 0)
    while count < 5, let next = scalar(at: at, line.upperBound), next.scalar.properties.numericType == .decimal,
      let value = next.scalar.properties.numericValue
    {
      number.value = number.value * 10 + Int(value)
      number.isPlain = number.isPlain && next.scalar.isASCII
      (at, count) = (next.end, count + 1)
    }
    guard (1...4).contains(count), let mark = scalar(at: at, line.upperBound) else { return nil }
    switch mark.scalar {
    case ".", ")": break
    case "。", "、", "．", "）", "،", "।", "｡": number.isPlain = false
    default: return nil
    }
    number.mark = mark.scalar == ")" || mark.scalar == "）" ? ")" : "."
    number.end = mark.end
    return number
  }

  /// One past a bullet that Markdown does not take for one.
  private func bullet(_ line: Range<Int>) -> Int? {
    guard let mark = scalar(at: line.lowerBound, line.upperBound), mark.end < line.upperBound else { return nil }
    switch mark.scalar {
    case "-", "+", "*":
      let next = bytes[mark.end]
      // `---`, `-5`, `**bold**`, `*italics*`.
      guard next != bytes[line.lowerBound], !next.isDigit, !next.isBlank, next != UInt8(ascii: ">") else { return nil }
      if mark.scalar == "*", bytes[mark.end..<line.upperBound].contains(UInt8(ascii: "*")) { return nil }
      return mark.end
    case "•", "・", "‣", "●", "▪", "◦", "∙", "·", "–", "—", "－", "＊", "＋", "⁃": return mark.end
    default: return nil
    }
  }

  /// `！[alt](image.png)`, `! [alt](image.png)`, `!［alt］（image.png）`.
  mutating func findImages(_ line: SourceLine) {
    var at = line.content
    var isCode = false
    while at < line.end {
      if bytes[at] == UInt8(ascii: "`") { isCode.toggle() }
      let isWide = bytes.has("！", at: at)
      if !isCode, isWide || bytes[at] == UInt8(ascii: "!"), let end = findImage(at, isWide, line) {
        at = end
      } else {
        at += 1
      }
    }
  }

  private mutating func findImage(_ start: Int, _ isWide: Bool, _ line: SourceLine) -> Int? {
    let mark = start + (isWide ? 3 : 1)
    let bracket = passBlanks(mark, line.end)
    guard let open = bracketEnd(bracket, ["[", "［", "【"]), let close = first(["]", "］", "】"], open, line.end) else {
      return nil
    }
    guard isWide || bracket > mark || open - bracket > 1 else { return nil }
    let paren = passBlanks(close.end, line.end)
    guard let target = bracketEnd(paren, ["(", "（"]), let end = first([")", "）"], target, line.end), end.start > target
    else { return nil }
    let edits = [
      replacement(start..<open, "!["), replacement(close.start..<target, "]("), replacement(end.start..<end.end, ")"),
    ].filter { file.text($0.range) != $0.text }
    add(.image, start..<open, edits, "![")
    return end.end
  }

  private func bracketEnd(_ at: Int, _ forms: [StaticString]) -> Int? {
    forms.first { bytes.has($0, at: at) }.map { at + $0.utf8CodeUnitCount }
  }

  private func first(_ forms: [StaticString], _ from: Int, _ limit: Int) -> (start: Int, end: Int)? {
    for at in from..<max(from, limit) {
      if let end = bracketEnd(at, forms), end <= limit { return (at, end) }
    }
    return nil
  }
}
