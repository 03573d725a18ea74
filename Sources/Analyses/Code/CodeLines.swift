/// The lines of a code block, each with the parts that must stay in a translation.
package struct CodeLines {
  package private(set) var lines: [Line] = []

  package struct Line {
    /// Without blanks at its ends and without quote marks.
    package let range: Range<Int>
    /// Without comments, without the prose of strings and placeholders, and without blanks except one between two
    /// words.
    package let skeleton: [UInt8]
  }

  private let bytes: [UInt8]
  private let language: CodeLanguage
  /// The end of the comment that is open at the end of a line.
  private var end: [UInt8]?
  /// Whether a line of a page is inside a script or a style sheet.
  private var isInScript = false

  /// The lines of `content` that contain more than comments. Linear.
  /// - Parameter isQuoted: whether lines start with quote marks.
  package init(_ bytes: [UInt8], _ content: Range<Int>, _ language: CodeLanguage, isQuoted: Bool) {
    self.bytes = bytes
    self.language = language
    var found: [Line] = []
    var start = content.lowerBound
    while start < content.upperBound {
      let end = bytes[start..<content.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? content.upperBound
      var (from, to) = (start, end)
      while from < to, bytes[from] <= 0x20 || (isQuoted && start > content.lowerBound && bytes[from] == 0x3E) {
        from += 1
      }
      while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
      let skeleton = language.family == .text ? CodeText.skeleton(bytes[from..<to]) : skeleton(of: from..<to)
      if !skeleton.isEmpty || (language.family == .text && from < to) {
        found.append(Line(range: from..<to, skeleton: skeleton))
      }
      start = end + 1
    }
    lines = found
  }

  private init(_ bytes: [UInt8], _ language: CodeLanguage) {
    self.bytes = bytes
    self.language = language
  }

  /// The same for a code span.
  package static func skeleton(ofSpan bytes: [UInt8]) -> [UInt8] {
    var reader = CodeLines(bytes, .ofSpans)
    return reader.skeleton(of: 0..<bytes.count)
  }

  private mutating func skeleton(of line: Range<Int>) -> [UInt8] {
    var kept: [UInt8] = []
    var i = line.lowerBound
    if language.isPage, end == nil {
      isInScript = PageText.isInScript(bytes[line], isInScript)
      if !isInScript, PageText.isProse(bytes[line]) { return [] }
    }
    while i < line.upperBound {
      if let open = end {
        i = passBlock(open, from: i, limit: line.upperBound)
        continue
      }
      if let (open, length) = language.blockEnd(bytes, i, limit: line.upperBound) {
        end = open
        i += length
        continue
      }
      if language.startsComment(bytes, i, in: line) { break }
      switch bytes[i] {
      case 0...0x20: i = passBlanks(i, line, &kept)
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): i = passString(i, line, &kept)
      case UInt8(ascii: "<") where language.family != .markup: i = passPlaceholder(i, line, &kept)
      case UInt8(ascii: "["): i = passDescription(i, line, &kept)
      case UInt8(ascii: "{") where language.family == .hashes && !language.isData: i = passBraces(i, line, &kept)
      case UInt8(ascii: ">") where language.isPage && !isInScript: i = passPageText(i, line, &kept)
      case UInt8(ascii: ":") where language.isData: i = passPlainValue(i, line, &kept)
      default:
        kept.append(bytes[i])
        i += 1
      }
    }
    return kept
  }

  /// A blank inside a name splits it into two names.
  private func passBlanks(_ start: Int, _ line: Range<Int>, _ kept: inout [UInt8]) -> Int {
    let next = bytes[start..<line.upperBound].firstIndex { $0 > 0x20 } ?? line.upperBound
    if next < line.upperBound, CodeBlanks.isWordByte(bytes[next]), let last = kept.last, CodeBlanks.isWordByte(last) {
      kept.append(0x20)
    }
    return next
  }

  private mutating func passBlock(_ open: [UInt8], from start: Int, limit: Int) -> Int {
    var i = start
    while i + open.count <= limit {
      if bytes[i..<(i + open.count)].elementsEqual(open) {
        end = nil
        return i + open.count
      }
      i += 1
    }
    return limit
  }

  /// A string stays when it is a name: no blank, no letter beyond ASCII, and not only letters.
  private func passString(_ start: Int, _ line: Range<Int>, _ kept: inout [UInt8]) -> Int {
    let quote = bytes[start]
    var i = start + 1
    while i < line.upperBound, bytes[i] != quote { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
    kept.append(quote)
    guard i < line.upperBound else { return start + 1 }
    let text = bytes[(start + 1)..<i]
    let isCode = language.isData && DataString(start..<(i + 1), of: bytes, in: line).isCode
    if isCode || !Self.isProse(text) { kept += Self.withoutPlaceholders(text) }
    kept.append(quote)
    return i + 1
  }

  /// `<your-host>/boats` as `<>/boats`.
  private static func withoutPlaceholders(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var i = text.startIndex
    while i < text.endIndex {
      kept.append(text[i])
      if text[i] == UInt8(ascii: "<"),
        let close = text[i...].prefix(longestPlaceholder).firstIndex(of: UInt8(ascii: ">")),
        text[(i + 1)..<close].allSatisfy({ isNameByte($0) || $0 == UInt8(ascii: "-") })
      {
        i = close
      } else {
        i += 1
      }
    }
    return kept
  }

  /// `{import-path}` is something for the reader to fill in: no variable of a shell has a hyphen.
  private func passBraces(_ start: Int, _ line: Range<Int>, _ kept: inout [UInt8]) -> Int {
    kept.append(bytes[start])
    let limit = min(line.upperBound, start + 60)
    guard start == line.lowerBound || bytes[start - 1] != UInt8(ascii: "$") && bytes[start - 1] != UInt8(ascii: "{"),
      let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "}"))
    else { return start + 1 }
    let words = bytes[(start + 1)..<close]
    guard words.contains(UInt8(ascii: "-")), words.first != UInt8(ascii: "-"),
      words.allSatisfy({ Self.isNameByte($0) || $0 == UInt8(ascii: "-") })
    else { return start + 1 }
    return close
  }

  /// The text between two tags of a page is prose.
  private func passPageText(_ start: Int, _ line: Range<Int>, _ kept: inout [UInt8]) -> Int {
    kept.append(bytes[start])
    // `>>>` closes one tag.
    guard start + 1 < line.upperBound, bytes[start + 1] != UInt8(ascii: ">") else { return start + 1 }
    let end = bytes[(start + 1)..<line.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? line.upperBound
    let text = bytes[(start + 1)..<end]
    guard bytes[line.lowerBound..<start].contains(UInt8(ascii: "<")), Self.isProse(text), !PageText.hasCode(text) else {
      return start + 1
    }
    return end
  }

  /// `description: The old boat` in YAML: words without quotes after a key whose values are read by people.
  private func passPlainValue(_ start: Int, _ line: Range<Int>, _ kept: inout [UInt8]) -> Int {
    kept.append(bytes[start])
    guard start + 1 < line.upperBound, bytes[start + 1] == 0x20 else { return start + 1 }
    let from = bytes[line.lowerBound..<start].lastIndex { !Self.isNameByte($0) && $0 != UInt8(ascii: "-") }
    let key = String(decoding: bytes[(from.map { $0 + 1 } ?? line.lowerBound)..<start], as: UTF8.self)
    guard ProseKey.contains(key) else { return start + 1 }
    let end = (start + 2..<line.upperBound).first { language.startsComment(bytes, $0, in: line) } ?? line.upperBound
    let value = bytes[(start + 2)..<end]
    guard let first = value.first(where: { $0 > 0x20 }), !"\"'[{&*|>!%@`".utf8.contains(first),
      value.contains(where: { $0 >= 0x80 }) || value.split(separator: 0x20).count > 1
    else { return start + 1 }
    return end
  }

  /// Whether the text of a string may be words: it has a blank, a letter beyond ASCII, or only letters.
  package static func isProse(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 <= 0x20 || $0 >= 0x80 } || text.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }

  /// `<your name>` is something for the reader to fill in.
  private func passPlaceholder(_ start: Int, _ line: Range<Int>, _ kept: inout [UInt8]) -> Int {
    kept.append(bytes[start])
    let isApart = start == line.lowerBound || !Self.isNameByte(bytes[start - 1])
    let limit = min(line.upperBound, start + Self.longestPlaceholder)
    guard isApart, let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")), close > start + 1,
      bytes[(start + 1)..<close].allSatisfy({ Self.isNameByte($0) || $0 == 0x20 || $0 == UInt8(ascii: "-") })
    else { return start + 1 }
    kept.append(bytes[close])
    return close + 1
  }

  /// In bytes: some scripts need three for a letter.
  private static let longestPlaceholder = 200

  /// `[short description]` is something for the reader to write, in words, and `![a cat](cat.png)` has a text of its own.
  /// What has an index or a list in brackets is code.
  private func passDescription(_ start: Int, _ line: Range<Int>, _ kept: inout [UInt8]) -> Int {
    kept.append(bytes[start])
    let before = start == line.lowerBound ? 0x20 : bytes[start - 1]
    let limit = min(line.upperBound, start + 120)
    guard before <= 0x20 || before == UInt8(ascii: "!"),
      let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]"))
    else { return start + 1 }
    let words = bytes[(start + 1)..<close]
    let isInWords = before == UInt8(ascii: "!") || words.contains { $0 == 0x20 || $0 >= 0x80 }
    guard isInWords, words.allSatisfy({ Self.isNameByte($0) || $0 == 0x20 || $0 == 0x27 || $0 == UInt8(ascii: "-") })
    else { return start + 1 }
    kept.append(bytes[close])
    return close + 1
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte >= 0x80
  }
}

/// Text that a page of HTML shows.
enum PageText {
  /// Whether a whole line is text: words without anything that markup or a program has.
  static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    !hasCode(line) && !line.contains(UInt8(ascii: "<")) && !line.contains(UInt8(ascii: ">"))
      && line.contains { $0 == 0x20 || $0 >= 0x80 }
  }

  static func hasCode(_ text: ArraySlice<UInt8>) -> Bool { text.contains { "{}=;()[]$|\\".utf8.contains($0) } }

  /// Whether the lines after `line` are inside a script or a style sheet.
  static func isInScript(_ line: ArraySlice<UInt8>, _ isInScript: Bool) -> Bool {
    guard line.contains(UInt8(ascii: "<")) else { return isInScript }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    if text.contains("</script") || text.contains("</style") { return false }
    return isInScript || text.contains("<script") || text.contains("<style")
  }
}

/// Plain text in a fence: its words may be translated, its technical parts may not.
enum CodeText {
  /// The tokens that no translator changes, in a fixed order.
  static func skeleton(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let tokens = line.split(whereSeparator: { $0 <= 0x20 }).compactMap { token -> ArraySlice<UInt8>? in
      let core = trimmed(token)
      return isTechnical(core) ? core : nil
    }
    return Array(tokens.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [0x20]))
  }

  private static func trimmed(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isEdge(_ byte: UInt8) -> Bool { ".,:;!?\"'()[]*`".utf8.contains(byte) }
    var core = token
    while let last = core.last, isEdge(last) { core = core.dropLast() }
    while let first = core.first, isEdge(first) { core = core.dropFirst() }
    return core
  }

  private static func isTechnical(_ core: ArraySlice<UInt8>) -> Bool {
    guard !core.contains(where: { $0 >= 0x80 }), core.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
      return false
    }
    let slashes = core.count { $0 == UInt8(ascii: "/") }
    return core.contains { "_=$@".utf8.contains($0) } || slashes > 1 || IdentifierKind.hasKnownExtension(Array(core))
      || core.first == UInt8(ascii: "/")
  }
}
