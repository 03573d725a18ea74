import Notes
import SourceText
import UnicodeText

/// A text of a few words that is translated as a whole: a heading, a cell, the lead of an item, the text of a link. The
/// emoji and the number before it do not belong to it.
package struct ShortText: Hashable, Sendable {
  package let kind: SegmentKind
  /// Indices into the words of its segment.
  package let words: Range<Int>
  /// Where the link leads that it is the text of, as written.
  let destination: String?

  /// All that is in a segment: itself, its leads and its links. Linear.
  package static func all(in segment: Segment, of note: Note) -> [ShortText] {
    let links = links(in: segment, of: note)
    let kind = SegmentKind(segment.kind)
    let units = segment.text.utf16
    var all = links
    let leads = SegmentParts(segment).leads.filter { $0.count < segment.words.count }
    // An item that begins with a lead is two texts, one that is a link is one.
    if leads.isEmpty, let words = withoutNumber(0..<segment.words.count, in: segment), isPlain(units[...]),
      kind != .prose || !links.contains(where: { $0.words == words })
    {
      all.append(ShortText(kind: kind, words: words, destination: nil))
    }
    for lead in leads {
      let start = lead.lowerBound > 0 ? Int(segment.words[lead.lowerBound - 1].range.end) : 0
      let end = units[Int(segment.words[lead.upperBound - 1].range.end)...].firstIndex(where: leadEnds.contains)
      guard let lead = withoutNumber(lead, in: segment), isPlain(units[start..<(end ?? units.count)]) else { continue }
      all.append(ShortText(kind: .label, words: lead, destination: nil))
    }
    return all
  }

  private static let leadEnds = UnitSet(":：-–—→>|.．。\n")

  private static func links(in segment: Segment, of note: Note) -> [ShortText] {
    let (range, runs) = (segment.range, segment.text.runs)
    return note.inlines(of: segment.block).compactMap { inline in
      guard inline.kind == .link, let target = inline.target, range.start <= inline.content.start,
        inline.content.end <= range.end
      else { return nil }
      let first = segment.words.partitioningIndex { segment.byteRange($0).start >= inline.content.start }
      let last = segment.words.partitioningIndex { segment.byteRange($0).start >= inline.content.end }
      guard first < last, let words = withoutNumber(first..<last, in: segment) else { return nil }
      let own = runs[runs.partitioningIndex { $0.bytes.start >= inline.content.start }...]
      guard !own.prefix(while: { $0.bytes.end <= inline.content.end }).contains(where: \.isMaskedText) else {
        return nil
      }
      return ShortText(kind: .link, words: words, destination: note.file.text(target))
    }
  }

  /// Whether nothing in `units` stands for code or the like, which is a part of the text that it is in.
  private static func isPlain(_ units: ArraySlice<UInt16>) -> Bool {
    !units.contains { unit in Mask(rawValue: unit).map(isText) ?? false }
  }

  /// Whether what is masked is a part of the text, unlike an icon next to it.
  fileprivate static func isText(_ mask: Mask) -> Bool {
    switch mask {
    case .html, .image, .attribute, .shortcode: false
    case .code, .url, .math, .placeholder, .footnote: true
    }
  }

  /// Without the number of a chapter: `13.4.1. Evolution`. Nil without letters, and for texts that are too long.
  private static func withoutNumber(_ words: Range<Int>, in segment: Segment) -> Range<Int>? {
    guard let first = words.first(where: { !segment.words[$0].isNumber }), words.upperBound - first <= longestTarget
    else { return nil }
    return first..<words.upperBound
  }

  /// In words. One of the source may have many small ones in another language.
  private static let longestTarget = 24
  static let longest = 8

  // MARK: Text

  /// Its text with the bracket that it closes and the marks that open it; nil if it has code or anything else that is
  /// masked, or only one half of a quotation.
  package func text(in segment: Segment) -> String? {
    let units = segment.text.utf16
    var start = Int(segment.words[words.lowerBound].range.start)
    var end = Int(segment.words[words.upperBound - 1].range.end)
    guard end - start <= Self.longestText, !units[start..<end].contains(where: Mask.isSentinel) else { return nil }
    while start > 0, Self.openingMarks.contains(units[start - 1]) { start -= 1 }
    if end < units.count, let open = Self.bracket(closedBy: units[end]),
      units[start..<end].count(where: { $0 == open }) > units[start..<end].count(where: { $0 == units[end] })
    {
      end += 1
    }
    guard Self.isBalanced(units[start..<end]) else { return nil }
    return String(utf16: units[start..<end]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// In UTF-16 units.
  private static let longestText = 300

  /// `¿` and `¡`; the marks that close the sentence do not belong to the text.
  private static let openingMarks: [UInt16] = [0xBF, 0xA1]

  private static func isBalanced(_ units: ArraySlice<UInt16>) -> Bool {
    var (quotes, depth) = (0, 0)
    for unit in units {
      switch unit {
      case 0x22: quotes += 1
      case 0x28, 0x5B, 0xAB, 0xFF08, 0x300C, 0x300E, 0x3010, 0x300A, 0x201E: depth += 1
      case 0x29, 0x5D, 0xBB, 0xFF09, 0x300D, 0x300F, 0x3011, 0x300B, 0x201D: depth -= 1
      // Opens in English and closes in German.
      case 0x201C: depth += depth > 0 && units.contains(0x201E) ? -1 : 1
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0 && quotes % 2 == 0
  }

  private static func bracket(closedBy unit: UInt16) -> UInt16? {
    switch unit {
    case 0x29: 0x28
    case 0x5D: 0x5B
    case 0xFF09: 0xFF08
    case 0x300D: 0x300C
    case 0x201D: 0x201C
    case 0xBB: 0xAB
    default: nil
    }
  }

  /// The same for all texts that differ only in case, width, blanks and punctuation. Linear.
  package static func key(of text: String) -> UInt64 {
    var hash = FNV1a()
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 {
        let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if isSignificant(Unicode.Scalar(small)) { hash.add(UInt32(small)) }
      }
    } else {
      for scalar in Folding.folded(text).unicodeScalars where isSignificant(scalar) { hash.add(scalar.value) }
    }
    return hash.value
  }

  /// A letter or a digit, or a sign that is part of names: C++, C#. The letters of the most frequent scripts come first.
  private static func isSignificant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x2B, 0x23: true
    case 0..<0x80: false
    case 0x410...0x44F, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}

extension TextRun {
  fileprivate var isMaskedText: Bool {
    if case .masked(let mask) = content { ShortText.isText(mask) } else { false }
  }
}
