import Notes
import SourceText
import UnicodeText

/// Marks of emphasis that appear in the text because CommonMark does not read them as marks: in `**（…）**に` the closing
/// ones follow punctuation and are followed by a letter, and `_…_` never works inside a word (CommonMark 0.31 §6.2).
package struct UnrenderedMarks {
  package struct Finding {
    package let range: ByteRange
    package let mark: Mark
    /// What makes them marks, best first.
    package let repairs: [Repair]
  }

  /// Edits that make marks of emphasis work.
  package struct Repair {
    package enum Kind {
      /// Asterisks for underscores, which work inside a word, too.
      case asterisks
      /// A space between the marks and the text around them.
      case space
      /// The marks go inside the brackets or quotation marks.
      case inside
      /// The emphasis ends before this text.
      case before(String)
    }

    package let kind: Kind
    package let edits: [Edit]
  }

  package enum Mark: String, CaseIterable {
    case twoAsterisks = "**"
    case asterisk = "*"
    case underscore = "_"
    case twoUnderscores = "__"
    case tildes = "~~"

    fileprivate var unit: UInt16 {
      switch self {
      case .twoAsterisks, .asterisk: 0x2A
      case .underscore, .twoUnderscores: 0x5F
      case .tildes: 0x7E
      }
    }

    package var length: Int { rawValue.utf8.count }

    /// What it makes of a text.
    package var kind: Inline.Kind {
      switch self {
      case .twoAsterisks, .twoUnderscores: .strong
      case .asterisk, .underscore: .emphasis
      case .tildes: .strike
      }
    }

    /// Whether it also occurs in texts for other reasons: `snake_case`, `5 * 3`, a footnote.
    package var isOrdinary: Bool { self != .twoAsterisks }
  }

  private let segment: Segment
  private let file: SourceFile
  private let units: [UInt16]

  package init(_ segment: Segment, in file: SourceFile) {
    self.segment = segment
    self.file = file
    units = segment.text.utf16
  }

  /// Pairs of double asterisks, and single ones that are left. Linear.
  package var findings: [Finding] {
    let marks = places(of: .twoAsterisks)
    var found: [Finding] = []
    var i = 0
    while i < marks.count {
      if i + 1 < marks.count, marks[i + 1] - marks[i] <= Self.longest {
        found.append(pair(marks[i], marks[i + 1], .twoAsterisks))
        i += 2
      } else {
        found.append(Finding(range: bytes(marks[i], marks[i] + 2), mark: .twoAsterisks, repairs: []))
        i += 1
      }
    }
    return found
  }

  /// Pairs of a mark that is also an ordinary character, where they enclose a text as emphasis would. Linear.
  package func pairs(of mark: Mark) -> [Finding] {
    let marks = places(of: mark)
    var found: [Finding] = []
    var i = 0
    while i + 1 < marks.count {
      if isPair(marks[i], marks[i + 1], mark) {
        found.append(pair(marks[i], marks[i + 1], mark))
        i += 2
      } else {
        i += 1
      }
    }
    return found
  }

  /// Whether the text contains the mark at all.
  package static func contains(_ mark: Mark, in segment: Segment, of file: SourceFile) -> Bool {
    !UnrenderedMarks(segment, in: file).places(of: mark).isEmpty
  }

  /// In UTF-16 units, of emphasised text.
  private static let longest = 200

  /// The places of exactly this mark in plain text.
  private func places(of mark: Mark) -> [Int] {
    var found: [Int] = []
    var i = 0
    while i < units.count {
      guard units[i] == mark.unit else {
        i += 1
        continue
      }
      var end = i
      while end < units.count, units[end] == mark.unit { end += 1 }
      if end - i == mark.length, segment.text.run(at: Int32(i))?.content == .verbatim { found.append(i) }
      i = end
    }
    return found
  }

  /// Whether text directly follows the first mark and directly precedes the second, and none of them is inside a word
  /// or a name of ASCII letters and digits.
  private func isPair(_ open: Int, _ close: Int, _ mark: Mark) -> Bool {
    let (start, end) = (open + mark.length, close + mark.length)
    guard close > start, close - open <= Self.longest, !isSpace(units[start]), !isSpace(units[close - 1]) else {
      return false
    }
    let isInName = open > 0 && isASCIIWord(units[open - 1]) && isASCIIWord(units[start])
    let isBeforeName = end < units.count && isASCIIWord(units[end]) && isASCIIWord(units[close - 1])
    return !isInName && !isBeforeName
  }

  private func isASCIIWord(_ unit: UInt16) -> Bool {
    (0x30...0x39).contains(unit) || (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
  }

  private func pair(_ open: Int, _ close: Int, _ mark: Mark) -> Finding {
    let (start, end) = (open + mark.length, close + mark.length)
    let range = bytes(open, end)
    let before = open > 0 ? units[open - 1] : 0x20
    let after = end < units.count ? units[end] : 0x20
    let isOpenGlued = isMark(units[start]) && !isSpace(before) && !isMark(before)
    let isCloseGlued = isMark(units[close - 1]) && !isSpace(after) && !isMark(after)
    guard isOpenGlued || isCloseGlued, close > start else {
      return Finding(range: range, mark: mark, repairs: asterisks(open, close, mark).map { [$0] } ?? [])
    }
    var repairs: [Repair] = []
    var blanks: [Edit] = []
    if isOpenGlued { blanks.append(Edit(range: bytes(open, open), text: " ")) }
    if isCloseGlued { blanks.append(Edit(range: bytes(end, end), text: " ")) }
    if let repair = outside(open, close, isOpenGlued, mark) { repairs.append(repair) }
    repairs.append(Repair(kind: .space, edits: blanks))
    return Finding(range: range, mark: mark, repairs: repairs)
  }

  /// Asterisks for underscores, which work inside a word, too.
  private func asterisks(_ open: Int, _ close: Int, _ mark: Mark) -> Repair? {
    guard mark.unit == Mark.underscore.unit else { return nil }
    let text = String(repeating: "*", count: mark.length)
    return Repair(
      kind: .asterisks,
      edits: [
        Edit(range: bytes(open, open + mark.length), text: text),
        Edit(range: bytes(close, close + mark.length), text: text),
      ])
  }

  /// Moves the marks past a pair of brackets or quotation marks that they enclose, or past a bracket at the end
  /// together with its contents. Underscores become asterisks, which may be next to a letter.
  private func outside(_ open: Int, _ close: Int, _ isOpenGlued: Bool, _ mark: Mark) -> Repair? {
    let (start, end) = (open + mark.length, close + mark.length)
    let marks = mark.unit == Mark.underscore.unit ? String(repeating: "*", count: mark.length) : mark.rawValue
    if isOpenGlued || isMark(units[start]) {
      guard close > start + 2, isMark(units[close - 1]) else { return nil }
      return Repair(
        kind: .inside,
        edits: [
          Edit(range: bytes(open, start + 1), text: text(start, start + 1) + marks),
          Edit(range: bytes(close - 1, end), text: marks + text(close - 1, close)),
        ])
    }
    let openings: [UInt16: UInt16] = [0xFF09: 0xFF08, 0x29: 0x28, 0x300D: 0x300C, 0x300F: 0x300E, 0x3011: 0x3010]
    var last = close - 1
    if let opening = openings[units[close - 1]] {
      guard let at = units[start..<close].lastIndex(of: opening) else { return nil }
      last = at
    }
    guard last > start else { return nil }
    var edits = [Edit(range: bytes(last, last), text: marks), Edit(range: bytes(close, end), text: "")]
    if marks != mark.rawValue { edits.insert(Edit(range: bytes(open, start), text: marks), at: 0) }
    return Repair(kind: .before(text(last, close)), edits: edits)
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
