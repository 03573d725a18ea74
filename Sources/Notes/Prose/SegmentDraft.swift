import SourceText
import UnicodeText

/// A segment's text while it is being written, run by run.
struct SegmentDraft {
  private(set) var utf16: [UInt16] = []
  private(set) var runs: [TextRun] = []

  var isEmpty: Bool { utf16.isEmpty }

  /// Bytes of the file as they are; joined to the previous run if adjacent. Linear in the bytes.
  mutating func appendVerbatim(_ bytes: [UInt8], _ range: Range<Int>, _ style: TextRun.Style) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.content == .verbatim, last.style == style, last.bytes.end.value == range.lowerBound {
      runs[runs.count - 1] = TextRun(
        start: last.start, bytes: ByteRange(last.bytes.start, ByteOffset(range.upperBound)), content: .verbatim,
        style: style)
    } else {
      appendRun(range, .verbatim, style)
    }
    Self.decode(bytes, range, into: &utf16)
  }

  /// An entity or an escape: `range` is decoded to `units`.
  mutating func appendDecoded(_ units: [UInt16], _ range: Range<Int>, _ style: TextRun.Style) {
    guard !units.isEmpty else { return }
    appendRun(range, .decoded, style)
    utf16 += units
  }

  /// One sentinel for `range`.
  mutating func appendMask(_ mask: Mask, _ range: Range<Int>, _ style: TextRun.Style) {
    appendRun(range, .masked(mask), style)
    utf16.append(mask.rawValue)
  }

  /// A line end inside a block.
  mutating func appendBreak(isHard: Bool, _ range: Range<Int>, _ style: TextRun.Style) {
    appendRun(range, isHard ? .hardBreak : .softBreak, style)
    utf16.append(0x0A)
  }

  /// Removes trailing spaces from the text.
  mutating func trimBlanks() {
    while utf16.last == 0x20 || utf16.last == 0x09, let last = runs.last, last.content == .verbatim {
      utf16.removeLast()
      runs.removeLast()
      if Int(last.start) < utf16.count {
        runs.append(
          TextRun(
            start: last.start, bytes: ByteRange(last.bytes.start, last.bytes.end + -1), content: .verbatim,
            style: last.style))
      }
    }
  }

  /// The text without white space at its ends, or nil when only sentinels and space are left.
  func finished() -> SegmentText? {
    func isSpace(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x0A || unit == 0x09 || unit == 0x0D }
    guard utf16.contains(where: { !isSpace($0) && !Mask.isSentinel($0) }),
      let first = utf16.firstIndex(where: { !isSpace($0) }), let last = utf16.lastIndex(where: { !isSpace($0) })
    else { return nil }
    if first == 0 && last == utf16.count - 1 { return SegmentText(utf16: utf16, runs: runs) }
    return SegmentText(utf16: Array(utf16[first...last]), runs: trimmedRuns(first..<(last + 1)))
  }

  /// The runs of a part of the text that starts and ends with something other than ASCII space.
  private func trimmedRuns(_ kept: Range<Int>) -> [TextRun] {
    var trimmed: [TextRun] = []
    for (index, run) in runs.enumerated() {
      let start = Int(run.start)
      let end = index + 1 < runs.count ? Int(runs[index + 1].start) : utf16.count
      guard end > kept.lowerBound, start < kept.upperBound else { continue }
      var bytes = run.bytes
      if run.content == .verbatim {
        // The removed text is ASCII: a unit is a byte.
        bytes = ByteRange(
          bytes.start + max(0, kept.lowerBound - start), bytes.end + -max(0, end - kept.upperBound))
      }
      trimmed.append(
        TextRun(
          start: Int32(max(start, kept.lowerBound) - kept.lowerBound), bytes: bytes, content: run.content,
          style: run.style))
    }
    return trimmed
  }

  private mutating func appendRun(_ range: Range<Int>, _ content: TextRun.Content, _ style: TextRun.Style) {
    runs.append(
      TextRun(
        start: Int32(utf16.count), bytes: ByteRange(range.lowerBound, range.upperBound), content: content,
        style: style))
  }

  /// Appends valid UTF-8 to `units` as UTF-16. Linear; allocates once, for as many units as there are bytes.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>, into units: inout [UInt16]) {
    let start = units.count
    units.append(contentsOf: repeatElement(0, count: range.count))
    let written = bytes.withUnsafeBufferPointer { source in
      units.withUnsafeMutableBufferPointer { decode(source, range, into: $0, at: start) }
    }
    units.removeLast(start + range.count - written)
  }

  /// - Returns: one past the last unit that was written.
  private static func decode(
    _ b: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into units: UnsafeMutableBufferPointer<UInt16>, at start: Int
  ) -> Int {
    var i = range.lowerBound
    var at = start
    while i < range.upperBound {
      let first = UInt32(b[i])
      if first < 0x80 {
        units[at] = UInt16(truncatingIfNeeded: first)
        i += 1
      } else if first < 0xE0 {
        units[at] = UInt16((first & 0x1F) << 6 | UInt32(b[i + 1] & 0x3F))
        i += 2
      } else if first < 0xF0 {
        units[at] = UInt16((first & 0x0F) << 12 | UInt32(b[i + 1] & 0x3F) << 6 | UInt32(b[i + 2] & 0x3F))
        i += 3
      } else {
        let high = (first & 0x07) << 18 | UInt32(b[i + 1] & 0x3F) << 12
        let scalar = (high | UInt32(b[i + 2] & 0x3F) << 6 | UInt32(b[i + 3] & 0x3F)) - 0x10000
        units[at] = UInt16(0xD800 + scalar >> 10)
        units[at + 1] = UInt16(0xDC00 + scalar & 0x3FF)
        at += 1
        i += 4
      }
      at += 1
    }
    return at
  }
}
