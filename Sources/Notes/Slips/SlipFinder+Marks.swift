import SourceText

/// The marks of headings, list items and images.
extension SlipFinder {
  /// `###Title`, `＃ Title`, `#` with a space that Markdown does not recognise.
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

  /// `1。`, `1、`, `１．`, `۲.`, `1.x`, `①`, `（1）`, `-x`, `•`.
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

  /// The marker character of the list around a line: a different one would begin a new list. Looks at some lines before
  /// and after.
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

  /// The marker character of an item in valid Markdown.
  private func listSign(of line: Range<Int>, isOrdered: Bool) -> UInt8? {
    let sign = isOrdered ? bytes[line].firstIndex { !$0.isDigit } ?? line.upperBound : line.lowerBound
    guard sign + 1 < line.upperBound, bytes[sign + 1].isBlank, !isOrdered || sign > line.lowerBound else { return nil }
    return (isOrdered ? [UInt8(ascii: "."), UInt8(ascii: ")")] : Array("-+*".utf8)).contains(bytes[sign])
      ? bytes[sign] : nil
  }

  /// Whether `rest` begins with punctuation before a word: a bracket, a quotation mark, code, emphasis.
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
    if let number = enclosedNumber(line) { return number }
    var number = Number()
    let isBracketed = bytes.has("(", at: line.lowerBound) || bytes.has("（", at: line.lowerBound)
    var (at, count) = (line.lowerBound + (isBracketed ? bytes.has("(", at: line.lowerBound) ? 1 : 3 : 0), 0)
    while count < 5, let next = scalar(at: at, line.upperBound), next.scalar.properties.numericType == .decimal,
      let value = next.scalar.properties.numericValue
    {
      number.value = number.value * 10 + Int(value)
      number.isPlain = number.isPlain && next.scalar.isASCII
      (at, count) = (next.end, count + 1)
    }
    guard (1...4).contains(count), let mark = scalar(at: at, line.upperBound) else { return nil }
    if isBracketed {
      guard mark.scalar == ")" || mark.scalar == "）" else { return nil }
      number.isPlain = false
    }
    switch mark.scalar {
    case ".", ")": break
    case "。", "、", "．", "）", "،", "।", "｡": number.isPlain = false
    default: return nil
    }
    number.mark = mark.scalar == ")" || mark.scalar == "）" ? ")" : "."
    number.end = mark.end
    return number
  }

  /// `①`, `⑴`, `⒈`, `❶`, with the mark after it, if any.
  private func enclosedNumber(_ line: Range<Int>) -> Number? {
    guard let first = scalar(at: line.lowerBound, line.upperBound),
      let start = Self.enclosed.first(where: { ($0..<($0 + 20)).contains(first.scalar.value) })
    else { return nil }
    let value = Int(first.scalar.value - start) + 1
    guard value <= 10 || start < 0x24F5 else { return nil }
    var end = first.end
    if let mark = scalar(at: end, line.upperBound), ".．、。)）".unicodeScalars.contains(mark.scalar) { end = mark.end }
    return Number(value: value, end: end, isPlain: false)
  }

  /// The first characters of the numbers in circles, in brackets and with full stops in Unicode 16, "Enclosed
  /// Alphanumerics" and "Dingbats".
  private static let enclosed: [UInt32] = [0x2460, 0x2474, 0x2488, 0x24F5, 0x2776, 0x2780, 0x278A]

  /// One past a bullet that Markdown does not recognise.
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
    var brackets = NextMark(["]", "］", "】"], line.end)
    var parentheses = NextMark([")", "）"], line.end)
    while at < line.end {
      if bytes[at] == UInt8(ascii: "`") { isCode.toggle() }
      let isWide = bytes.has("！", at: at)
      if !isCode, isWide || bytes[at] == UInt8(ascii: "!"),
        let end = findImage(at, isWide, line, &brackets, &parentheses)
      {
        at = end
      } else {
        at += 1
      }
    }
  }

  private mutating func findImage(
    _ start: Int, _ isWide: Bool, _ line: SourceLine, _ brackets: inout NextMark, _ parentheses: inout NextMark
  ) -> Int? {
    let mark = start + (isWide ? 3 : 1)
    let bracket = passBlanks(mark, line.end)
    guard let open = NextMark.end(of: ["[", "［", "【"], bytes, at: bracket),
      isWide || bracket > mark || open - bracket > 1, let close = brackets.place(in: bytes, from: open)
    else { return nil }
    let paren = passBlanks(close.end, line.end)
    guard let target = NextMark.end(of: ["(", "（"], bytes, at: paren),
      let end = parentheses.place(in: bytes, from: target), end.start > target
    else { return nil }
    let edits = [
      replacement(start..<open, "!["), replacement(close.start..<target, "]("), replacement(end.start..<end.end, ")"),
    ].filter { file.text($0.range) != $0.text }
    add(.image, start..<open, edits, "![")
    return end.end
  }
}

/// Finds the next of some marks in a line. With increasing offsets, all calls together take one pass over the line.
private struct NextMark {
  private let forms: [StaticString]
  private let limit: Int
  /// The last result, and where its search began.
  private var known: (from: Int, place: (start: Int, end: Int)?)?

  init(_ forms: [StaticString], _ limit: Int) {
    self.forms = forms
    self.limit = limit
  }

  /// The start of the next one, at `from` or later, and one past it.
  mutating func place(in bytes: [UInt8], from: Int) -> (start: Int, end: Int)? {
    if let known, known.from <= from, known.place.map({ $0.start >= from }) ?? true { return known.place }
    var at = from
    while at < limit {
      if let end = Self.end(of: forms, bytes, at: at), end <= limit { break }
      at += 1
    }
    let place = at < limit ? Self.end(of: forms, bytes, at: at).map { (start: at, end: $0) } : nil
    known = (from, place)
    return place
  }

  /// One past the mark at `offset`; nil when there is none.
  static func end(of forms: [StaticString], _ bytes: [UInt8], at offset: Int) -> Int? {
    forms.first { bytes.has($0, at: offset) }.map { offset + $0.utf8CodeUnitCount }
  }
}
