import SourceText

/// The tags of a note outside of code, formulas, comments and placeholders; where a renderer may read one.
package struct MarkupTags: Sendable {
  /// In the order of the file.
  package private(set) var tags: [MarkupTag] = []
  /// Places in MDX where a `<` opens neither a tag nor text: the page does not compile.
  package private(set) var strayMarks: [ByteRange] = []

  private let bytes: [UInt8]
  private let isMDX: Bool
  /// Bytes that were read for tags that do not end.
  private var failed = 0
  /// Elements without Markdown that nothing closes from here on.
  private var unclosed: Set<[UInt8]> = []

  /// Longer tags are not read.
  private static let longest = 4096
  /// After this many bytes were read in vain, no more tags are read: such a note cannot be rendered.
  private static let failedLimit = 1 << 22

  /// Linear.
  package init(_ note: Note) {
    bytes = note.file.bytes
    isMDX = NoteReader.isMDX(note.file)
    read(from: note.frontMatter?.range.end.value ?? 0, skipping: Self.hidden(note))
  }

  /// Those in `range`. Logarithmic.
  package func tags(in range: ByteRange) -> ArraySlice<MarkupTag> {
    let first = tags.partitioningIndex { $0.range.start >= range.start }
    let end = tags.partitioningIndex { $0.range.start >= range.end }
    return tags[first..<max(first, end)]
  }

  /// What no renderer reads as tags, sorted.
  private static func hidden(_ note: Note) -> [Range<Int>] {
    note.inlines.compactMap { inline in
      switch inline.kind {
      case .codeSpan, .codeBlock, .math, .placeholder, .address: inline.range.start.value..<inline.range.end.value
      default: nil
      }
    }.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func read(from start: Int, skipping hidden: [Range<Int>]) {
    var (i, next) = (start, 0)
    while i < bytes.count {
      while next < hidden.count, hidden[next].upperBound <= i { next += 1 }
      if next < hidden.count, hidden[next].contains(i) {
        i = hidden[next].upperBound
      } else if bytes[i] == UInt8(ascii: "\\") {
        i += 2
      } else if bytes[i] == UInt8(ascii: "`") {
        i = codeEnd(i)
      } else if bytes[i] == UInt8(ascii: "<") {
        i = readMark(at: i)
      } else {
        i += 1
      }
    }
  }

  /// - Returns: where to continue.
  private mutating func readMark(at start: Int) -> Int {
    if bytes.has("<!--", at: start) {
      return bytes.firstOffset(of: "-->", from: start + 4, limit: bytes.count).map { $0 + 3 } ?? bytes.count
    }
    guard failed <= Self.failedLimit else { return start + 1 }
    guard let tag = tag(at: start) ?? placeholderTag(at: start) else {
      if isMDX, isStray(start) { strayMarks.append(ByteRange(start, start + 1)) }
      return start + 1
    }
    tags.append(tag)
    let end = tag.range.end.value
    return tag.kind == .opening ? opaqueEnd(tag, from: end) ?? end : end
  }

  private mutating func tag(at start: Int) -> MarkupTag? {
    let isClosing = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let name = start + (isClosing ? 2 : 1)
    let isFragment = isMDX && name < bytes.count && bytes[name] == UInt8(ascii: ">")
    guard name < bytes.count, bytes[name].isLetter || isFragment else { return nil }
    let limit = min(bytes.count, start + Self.longest)
    guard let tag = HTMLTag(bytes, at: start, limit: limit) else {
      failed += limit - start
      return nil
    }
    return MarkupTag(
      kind: isClosing ? .closing : tag.isEmptyElement ? .empty : .opening, range: ByteRange(start, tag.end),
      name: ByteRange(name, name + tag.name.utf8.count),
      attributes: tag.names.map { attribute in
        MarkupTag.Attribute(name: ByteRange(attribute.name), value: attribute.value.map { ByteRange($0) })
      })
  }

  /// `<0>`, `</0>`, as libraries that translate components number them, and `<название>`, which was a name.
  private func placeholderTag(at start: Int) -> MarkupTag? {
    var scan = ByteScan(bytes, (start + 1)..<min(bytes.count, start + 64))
    let isClosing = scan.take(UInt8(ascii: "/"))
    let name = scan.at
    guard scan.byte.isDigit || scan.byte >= 0x80 else { return nil }
    let isNumber = scan.byte.isDigit
    scan.skip(while: { $0.isDigit || !isNumber && ($0.isNameByte || $0 >= 0x80) })
    let end = scan.at
    let isEmpty = !isClosing && scan.take(UInt8(ascii: "/"))
    guard scan.take(UInt8(ascii: ">")) else { return nil }
    return MarkupTag(
      kind: isClosing ? .closing : isEmpty ? .empty : .opening, range: ByteRange(start, scan.at),
      name: ByteRange(name, end), attributes: [])
  }

  /// Whether MDX reads the `<` at `start` as the start of a tag, which cannot have such a name. It takes one before a
  /// space for text.
  private func isStray(_ start: Int) -> Bool {
    guard start + 1 < bytes.count else { return false }
    let next = bytes[start + 1]
    return !next.isSpace && !next.isLetter && !"_$/>!?".utf8.contains(next)
  }

  /// The start of the tag that closes an element without Markdown in it; nil for any other element.
  private mutating func opaqueEnd(_ tag: MarkupTag, from end: Int) -> Int? {
    let name = bytes[tag.name.start.value..<tag.name.end.value].map(\.lowercased)
    guard Self.opaque.contains(name), !unclosed.contains(name) else { return nil }
    var i = end
    while let close = bytes.firstOffset(of: "</", from: i, limit: bytes.count) {
      if bytes[(close + 2)...].prefix(name.count).map(\.lowercased) == name { return close }
      i = close + 2
    }
    unclosed.insert(name)
    return nil
  }

  private static let opaque = Set(["pre", "script", "style", "svg", "math", "textarea"].map { Array($0.utf8) })

  /// One past the code that the backticks at `start` open, or past the backticks. Code in raw HTML is no inline.
  private func codeEnd(_ start: Int) -> Int {
    let open = bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
    var i = start + open
    let limit = min(bytes.count, i + Self.longestCode)
    while i < limit {
      let run = bytes[i..<limit].prefix { $0 == UInt8(ascii: "`") }.count
      if run == open { return i + run }
      if bytes[i].isLineEnd, i + 1 < limit, bytes[i + 1].isLineEnd { break }
      i += max(1, run)
    }
    return start + open
  }

  private static let longestCode = 200
}
