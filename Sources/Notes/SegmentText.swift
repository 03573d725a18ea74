import SourceText
import UnicodeText

/// The text of a segment as rules see it: UTF-16 with entities decoded, marks of emphasis left out, and one sentinel
/// scalar for everything masked; with a mapping back to the bytes of the file.
package struct SegmentText: Sendable {
  package let utf16: [UInt16]
  /// In order, covering `utf16` without gaps.
  package let runs: [TextRun]
  /// The offset in the file of every 512th unit; empty for short texts. Keeps giant paragraphs linear.
  private let milestones: [Int]

  private static let stride = 512

  package init(utf16: [UInt16], runs: [TextRun]) {
    self.utf16 = utf16
    self.runs = runs
    milestones = utf16.count > 2 * Self.stride ? Self.milestones(utf16, runs) : []
  }

  /// The bytes of the file from the first to the last unit of `range`, including bytes between runs. Logarithmic in the
  /// runs, and at most 512 units are walked.
  package func byteRange(_ range: UTF16Range) -> ByteRange {
    guard let head = run(at: range.start), let tail = run(at: max(range.start, range.end - 1)) else {
      return ByteRange(0, 0)
    }
    guard range.end > range.start else {
      let at = offset(range.start, in: head)
      return ByteRange(at, at)
    }
    let start = offset(range.start, in: head)
    let end = offset(range.end, in: tail, isEnd: true)
    return ByteRange(start, max(start, end))
  }

  /// The decoded text of `range`, for look-ups. For a text with the file's bytes in place of sentinels, use
  /// `SourceFile.text(byteRange(range))`.
  package func string(_ range: UTF16Range) -> String { String(utf16: utf16[range.indices]) }

  /// The style of the run that holds the unit at `index`.
  package func style(at index: Int32) -> TextRun.Style { run(at: index)?.style ?? [] }

  /// The run that holds the unit at `index`. Logarithmic.
  package func run(at index: Int32) -> TextRun? {
    guard !runs.isEmpty else { return nil }
    return runs[max(0, runs.partitioningIndex { $0.start > index } - 1)]
  }

  private func offset(_ unit: Int32, in run: TextRun, isEnd: Bool = false) -> ByteOffset {
    guard run.content == .verbatim else {
      return isEnd ? (unit > run.start ? run.bytes.end : run.bytes.start) : run.bytes.start
    }
    var (i, byte) = (Int(run.start), run.bytes.start.value)
    let milestone = Int(unit) / Self.stride
    if milestone < milestones.count, milestone * Self.stride > i {
      (i, byte) = (milestone * Self.stride, milestones[milestone])
    }
    while i < Int(unit) { byte += Self.length(utf16, &i) }
    return ByteOffset(min(byte, run.bytes.end.value))
  }

  /// Bytes of the scalar at `i`, which moves past it. The second half of a pair counts zero.
  private static func length(_ utf16: [UInt16], _ i: inout Int) -> Int {
    let unit = utf16[i]
    i += 1
    switch unit {
    case 0..<0x80: return 1
    case 0x80..<0x800: return 2
    case 0xD800..<0xDC00: return 4
    case 0xDC00..<0xE000: return 0
    default: return 3
    }
  }

  /// Offsets of the units at multiples of `stride`; only those inside verbatim runs are used.
  private static func milestones(_ utf16: [UInt16], _ runs: [TextRun]) -> [Int] {
    var found: [Int] = []
    for (number, run) in runs.enumerated() {
      let end = number + 1 < runs.count ? Int(runs[number + 1].start) : utf16.count
      var (i, byte) = (Int(run.start), run.bytes.start.value)
      while i < end {
        if i % stride == 0 { found.append(byte) }
        if run.content == .verbatim { byte += length(utf16, &i) } else { i += 1 }
      }
    }
    return found
  }
}

/// A run of a segment's text with one mapping to the file.
package struct TextRun: Sendable {
  /// UTF-16 offset of its first unit in the segment's text; it extends to the next run.
  package let start: Int32
  package let bytes: ByteRange
  package let content: Content
  package let style: Style

  package init(start: Int32, bytes: ByteRange, content: Content, style: Style) {
    self.start = start
    self.bytes = bytes
    self.content = content
    self.style = style
  }

  package enum Content: Hashable, Sendable {
    /// The file's bytes as they are.
    case verbatim
    /// An entity or a backslash escape: `bytes` are decoded to these units.
    case decoded
    /// A line end inside the block, a newline in the text.
    case softBreak
    /// A hard line break, a newline in the text.
    case hardBreak
    /// Masked: one sentinel scalar stands for `bytes`.
    case masked(Mask)
  }

  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let emphasis = Style(rawValue: 1)
    package static let strong = Style(rawValue: 2)
    /// The text of a link.
    package static let link = Style(rawValue: 4)
    package static let strike = Style(rawValue: 8)
    package static let underline = Style(rawValue: 16)
    /// Inside `<kbd>`, `<samp>`, `<var>`, `<code>` or the like: kept text.
    package static let keyboard = Style(rawValue: 32)
    /// Inside an element with a `lang` other than the note's, `<q>`, `<cite>`, `<abbr>` or `<dfn>`.
    package static let quoted = Style(rawValue: 64)
  }
}

/// What a sentinel stands for. One private-use scalar per kind: it ends a word and is not a space.
package enum Mask: UInt16, Hashable, Sendable, CaseIterable {
  case code = 0xE000
  case url = 0xE001
  case html = 0xE002
  case math = 0xE003
  /// Liquid, `{{ }}`, `%s`, `{name}`, MDX expressions.
  case placeholder = 0xE004
  case footnote = 0xE005
  /// An image; its alt text is a segment of its own.
  case image = 0xE006
  /// `{#anchor}`, `{.class}` and other attribute lists.
  case attribute = 0xE007
  /// `:emoji:` and icon shortcodes.
  case shortcode = 0xE008

  /// Whether `unit` is some sentinel.
  package static func isSentinel(_ unit: UInt16) -> Bool { unit >= 0xE000 && unit <= 0xE008 }
}
