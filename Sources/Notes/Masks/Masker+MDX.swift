/// Syntax that only MDX has: modules, JSX, expressions.
extension Masker {
  /// `import …` and `export …` at the start of a block, up to the blank line after the balanced brackets; up to the
  /// first blank line when the brackets are never balanced.
  mutating func module(_ line: SourceLine) -> Int? {
    guard before == nil, line.indent == 0, line.quotes == 0, isModule(line) else { return nil }
    var last = line
    var open = OpenBrackets()
    open.read(bytes, line.range)
    var paragraph: SourceLine?
    while let next = next(last), next.start - line.start < 65_536, !next.isBlank || open.isOpen {
      if next.isBlank, paragraph == nil { paragraph = last }
      // No statement starts inside the brackets of another.
      if last.isBlank, isModule(next) { break }
      open.read(bytes, next.range)
      last = next
    }
    if open.isOpen, let paragraph { last = paragraph }
    while last.isBlank { last = SourceLine(last.number - 1, of: file) }
    maskLines(line.content..<last.end, firstEnd: line.end, .placeholder)
    return last.number
  }

  private func isModule(_ line: SourceLine) -> Bool {
    bytes.has("import ", at: line.start) || bytes.has("export ", at: line.start)
  }

  /// Lines that consist only of tags and expressions. A tag or an expression may span several lines.
  mutating func jsx(_ line: SourceLine) -> Int? {
    guard line.content >= bracesSearched else { return nil }
    var i = line.content
    var parts: [MaskedSpan] = []
    while i < bytes.count, !bytes[i].isLineEnd {
      if bytes[i].isBlank {
        i += 1
      } else if let part = JSX.part(bytes, at: i, limit: min(bytes.count, i + 16_384)) {
        parts.append(part)
        i = part.end
      } else {
        if bytes[i] == UInt8(ascii: "{") { bracesSearched = min(bytes.count, i + 16_384) }
        return nil
      }
    }
    guard let last = parts.last else { return nil }
    for part in parts { nest(part) }
    maskLines(line.content..<last.end, firstEnd: line.end, .html, spans: parts)
    return lineNumber(before: last.end)
  }
}

extension Masker {
  /// What an element on lines of its own encloses is nested, as in a directive.
  private mutating func nest(_ part: MaskedSpan) {
    guard case .tag = part.role, let tag = HTMLTag(bytes, at: part.start, limit: part.end), !tag.isEmptyElement else {
      return
    }
    if tag.isClosing { nesting.change(at: part.start, by: -1) } else { nesting.change(at: part.end, by: 1) }
  }
}

/// What a statement of a module has opened and not closed: brackets, and a template literal.
private struct OpenBrackets {
  private var depth = 0
  private var isTemplate = false

  var isOpen: Bool { depth > 0 || isTemplate }

  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      switch bytes[i] {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "`"): isTemplate.toggle()
      case UInt8(ascii: "\\"): i += 1
      default: break
      }
      i += 1
    }
  }
}

/// Tags and expressions of MDX.
enum JSX {
  /// The tag, comment or expression that starts at `start`.
  static func part(_ bytes: [UInt8], at start: Int, limit: Int) -> MaskedSpan? {
    if bytes[start] == UInt8(ascii: "{") {
      return BraceScan.end(bytes, at: start, limit: limit).map {
        MaskedSpan(start: start, end: $0, role: .sentinel(.placeholder))
      }
    }
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < limit else { return nil }
    let next = bytes[start + 1]
    let isTag = next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: ">") || next == UInt8(ascii: "!")
    guard isTag, let tag = HTMLTag(bytes, at: start, limit: limit) else { return nil }
    return MaskedSpan(start: start, end: tag.end, role: .tag)
  }
}
