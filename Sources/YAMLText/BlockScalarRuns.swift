import SourceText

/// The runs of a `|` or `>` scalar.
struct BlockScalarRuns {
  private let isFolded: Bool
  private let bytes: [UInt8]
  /// The lines, without their ends.
  private let lines: [(range: Range<Int>, end: Range<Int>)]

  /// - Parameter content: the lines below the one with the `|`.
  init(isFolded: Bool, _ bytes: [UInt8], _ content: Range<Int>) {
    self.isFolded = isFolded
    self.bytes = bytes
    var lines: [(Range<Int>, Range<Int>)] = []
    var start = content.lowerBound
    while start < content.upperBound {
      let end = ScalarSource.lineEnd(start..<content.upperBound, bytes)
      lines.append((start..<end.lowerBound, end))
      start = end.upperBound
    }
    self.lines = lines
  }

  /// The number of spaces before the first text.
  var firstIndentation: Int {
    for line in lines {
      let blanks = line.range.prefix { bytes[$0] == 0x20 }.count
      if blanks < line.range.count { return blanks }
    }
    return 0
  }

  /// The runs if the first `indentation` spaces of every line belong to the document.
  func runs(indentation: Int) -> [YAMLRun] {
    var runs: [YAMLRun] = []
    var breaks: [Range<Int>] = []
    var wasIndented = false
    var isFirst = true
    for line in lines {
      let text = line.range.lowerBound + min(indentation, blanks(line.range))..<line.range.upperBound
      guard !text.isEmpty else {
        breaks.append(line.end)
        continue
      }
      let isIndented = bytes[text.lowerBound] == 0x20 || bytes[text.lowerBound] == 0x09
      if let first = breaks.first, let last = breaks.last {
        let isJoined = isFolded && !isFirst && !wasIndented && !isIndented
        let joint = isJoined ? (breaks.count == 1 ? " " : newlines(breaks.count - 1)) : newlines(breaks.count)
        runs.append(YAMLRun(ByteRange(first.lowerBound, last.upperBound), .decoded(joint)))
      }
      runs.append(YAMLRun(ByteRange(text.lowerBound, text.upperBound), .verbatim))
      breaks = [line.end]
      wasIndented = isIndented
      isFirst = false
    }
    return runs
  }

  private func blanks(_ range: Range<Int>) -> Int { range.prefix { bytes[$0] == 0x20 }.count }

  private func newlines(_ count: Int) -> String { String(repeating: "\n", count: count) }
}
