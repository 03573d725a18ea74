import Analyses
import Linting
import Notes
import SourceText
import UnicodeText

/// Marks of emphasis that appear in the text because CommonMark does not read them as marks: in `**（…）**に` the closing
/// ones follow punctuation and are followed by a letter (CommonMark 0.31 §6.2).
struct UnrenderedMarks {
  struct Finding {
    let range: ByteRange
    let fixes: [Fix]
  }

  private let segment: Segment
  private let file: SourceFile
  private let units: [UInt16]

  init(_ segment: Segment, in file: SourceFile) {
    self.segment = segment
    self.file = file
    units = segment.text.utf16
  }

  /// Pairs of double asterisks, and single ones that are left. Linear.
  var findings: [Finding] {
    let marks = places
    var found: [Finding] = []
    var i = 0
    while i < marks.count {
      if i + 1 < marks.count, marks[i + 1] - marks[i] <= 200 {
        found.append(pair(marks[i], marks[i + 1]))
        i += 2
      } else {
        found.append(Finding(range: bytes(marks[i], marks[i] + 2), fixes: []))
        i += 1
      }
    }
    return found
  }

  /// Whether the text contains `**` at all.
  static func stand(in segment: Segment, of file: SourceFile) -> Bool {
    !UnrenderedMarks(segment, in: file).places.isEmpty
  }

  /// The places of exactly two asterisks in plain text.
  private var places: [Int] {
    var found: [Int] = []
    var i = 0
    while i < units.count {
      guard units[i] == 0x2A else {
        i += 1
        continue
      }
      var end = i
      while end < units.count, units[end] == 0x2A { end += 1 }
      if end - i == 2, segment.text.run(at: Int32(i))?.content == .verbatim { found.append(i) }
      i = end
    }
    return found
  }

  private func pair(_ open: Int, _ close: Int) -> Finding {
    let range = bytes(open, close + 2)
    var fixes: [Fix] = []
    let before = open > 0 ? units[open - 1] : 0x20
    let after = close + 2 < units.count ? units[close + 2] : 0x20
    let isOpenGlued = isMark(units[open + 2]) && !isSpace(before) && !isMark(before)
    let isCloseGlued = isMark(units[close - 1]) && !isSpace(after) && !isMark(after)
    guard isOpenGlued || isCloseGlued, close > open + 2 else { return Finding(range: range, fixes: []) }
    var blanks: [Edit] = []
    if isOpenGlued { blanks.append(Edit(range: bytes(open, open), text: " ")) }
    if isCloseGlued { blanks.append(Edit(range: bytes(close + 2, close + 2), text: " ")) }
    if let fix = outside(open, close, isOpenGlued) { fixes.append(fix) }
    fixes.append(
      Fix(
        title: "put a space between the marks and the text", applicability: .unsafe, edits: blanks, changesMarkup: true)
    )
    return Finding(range: range, fixes: fixes)
  }

  /// Moves the marks past a pair of brackets or quotation marks that they enclose, or past a bracket at the end
  /// together with its contents.
  private func outside(_ open: Int, _ close: Int, _ isOpenGlued: Bool) -> Fix? {
    if isOpenGlued || isMark(units[open + 2]) {
      guard close > open + 4, isMark(units[close - 1]) else { return nil }
      return Fix(
        title: "put the marks inside the brackets", applicability: .unsafe,
        edits: [
          Edit(range: bytes(open, open + 3), text: text(open + 2, open + 3) + "**"),
          Edit(range: bytes(close - 1, close + 2), text: "**" + text(close - 1, close)),
        ], changesMarkup: true)
    }
    let openings: [UInt16: UInt16] = [0xFF09: 0xFF08, 0x29: 0x28, 0x300D: 0x300C, 0x300F: 0x300E, 0x3011: 0x3010]
    var start = close - 1
    if let opening = openings[units[close - 1]] {
      guard let at = units[(open + 2)..<close].lastIndex(of: opening) else { return nil }
      start = at
    }
    guard start > open + 2 else { return nil }
    return Fix(
      title: "end the emphasis before “\(text(start, close))”", applicability: .unsafe,
      edits: [Edit(range: bytes(start, start), text: "**"), Edit(range: bytes(close, close + 2), text: "")],
      changesMarkup: true)
  }

  private func bytes(_ start: Int, _ end: Int) -> ByteRange {
    segment.text.byteRange(UTF16Range(Int32(start), Int32(end)))
  }

  /// As in the file, including what is masked in the segment.
  private func text(_ start: Int, _ end: Int) -> String { file.text(bytes(start, end)) }

  private func isSpace(_ unit: UInt16) -> Bool { unit <= 0x20 || unit == 0xA0 || unit == 0x3000 }

  /// Punctuation as CommonMark defines it, of any script.
  private func isMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0x2010...0x2027,
      0x2030...0x205E, 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65, 0x60C, 0x61B, 0x61F, 0x964, 0x965:
      true
    default: false
    }
  }
}
