import SourceText

/// The top-level scalars of a note's YAML, with exact ranges.
struct FrontMatterScalars {
  private let file: SourceFile
  private let bytes: [UInt8]
  private let limit: Int
  private var number: Int
  private(set) var found: [FrontMatterScalar] = []

  init(_ file: SourceFile, _ scan: FrontMatterScan) {
    self.file = file
    bytes = file.bytes
    limit = scan.range.upperBound
    number = 2
    while number < scan.lastLine { readEntry() }
  }

  /// A line that starts with a key, and the lines that belong to its value.
  private mutating func readEntry() {
    let line = SourceLine(number, of: file)
    number += 1
    var scan = ByteScan(bytes, line.start..<line.end)
    guard let key = key(&scan), !scan.isAtEnd else { return }
    let first = scan.byte
    if first == UInt8(ascii: "|") || first == UInt8(ascii: ">") {
      readBlock(key)
    } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      readQuoted(key, scan.at)
    } else if !([UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "#")]
      .contains(first))
    {
      readPlain(key, scan.at, line)
    }
  }

  /// `key:` with a blank or the end behind it; the scan then stands at the value.
  private func key(_ scan: inout ByteScan) -> String? {
    let start = scan.at
    guard !scan.byte.isBlank, let colon = bytes.firstOffset(of: UInt8(ascii: ":"), in: start..<scan.limit) else {
      return nil
    }
    var name = start..<colon
    while let last = name.last, bytes[last].isBlank { name = name.lowerBound..<last }
    if name.count >= 2, bytes[name.lowerBound] == bytes[name.upperBound - 1],
      bytes[name.lowerBound] == UInt8(ascii: "\"") || bytes[name.lowerBound] == UInt8(ascii: "'")
    {
      name = (name.lowerBound + 1)..<(name.upperBound - 1)
    }
    scan.at = colon + 1
    guard scan.isAtEnd || scan.byte.isBlank, !name.isEmpty else { return nil }
    scan.skipBlanks()
    return String(decoding: bytes[name], as: UTF8.self)
  }

  private mutating func readPlain(_ key: String, _ start: Int, _ line: SourceLine) {
    var end = commentStart(start..<line.end)
    if end == line.end, let last = continuation().last { end = last.end }
    found.append(FrontMatterScalar(key: key, style: .plain, range: start..<end))
  }

  private mutating func readBlock(_ key: String) {
    let lines = continuation()
    guard let first = lines.first, let last = lines.last(where: { !$0.isBlank }) else { return }
    found.append(FrontMatterScalar(key: key, style: .block, range: first.start..<last.end))
  }

  private mutating func readQuoted(_ key: String, _ start: Int) {
    let isDouble = bytes[start] == UInt8(ascii: "\"")
    var i = start + 1
    while i < limit {
      if isDouble && bytes[i] == UInt8(ascii: "\\") {
        i += 2
      } else if bytes[i] != bytes[start] {
        i += 1
      } else if !isDouble && i + 1 < limit && bytes[i + 1] == bytes[i] {
        i += 2
      } else {
        break
      }
    }
    guard i < limit else { return }
    found.append(
      FrontMatterScalar(key: key, style: isDouble ? .doubleQuoted : .singleQuoted, range: (start + 1)..<i))
    number = file.lines.line(of: ByteOffset(i)) + 1
  }

  /// The indented and blank lines that follow; they are taken.
  private mutating func continuation() -> [SourceLine] {
    var lines: [SourceLine] = []
    while number <= file.lines.count {
      let line = SourceLine(number, of: file)
      guard line.start < limit, line.isBlank || bytes[line.start].isBlank else { break }
      lines.append(line)
      number += 1
    }
    while let last = lines.last, last.isBlank { lines.removeLast() }
    return lines
  }

  /// Where the ` #` of a comment starts, blanks before it left out; else the end.
  private func commentStart(_ range: Range<Int>) -> Int {
    var i = range.lowerBound + 1
    while i < range.upperBound {
      if bytes[i] == UInt8(ascii: "#"), bytes[i - 1].isBlank {
        while i > range.lowerBound, bytes[i - 1].isBlank { i -= 1 }
        return i
      }
      i += 1
    }
    return range.upperBound
  }
}
