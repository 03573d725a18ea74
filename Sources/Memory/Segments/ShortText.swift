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

  /// All that is in a segment: itself, its leads and its links.
  package static func all(in segment: Segment, of note: Note) -> [ShortText] {
    let links = links(in: segment, of: note)
    let kind = SegmentKind(segment.kind)
    var all = links
    if let words = withoutNumber(0..<segment.words.count, in: segment) {
      // An item that is a link is one text.
      let isLink = kind == .prose && links.contains { $0.words == words }
      if !isLink { all.append(ShortText(kind: kind, words: words, destination: nil)) }
      for lead in SegmentParts(segment).leads {
        guard let lead = withoutNumber(lead, in: segment), lead != words else { continue }
        all.append(ShortText(kind: .label, words: lead, destination: nil))
      }
    }
    return all
  }

  private static func links(in segment: Segment, of note: Note) -> [ShortText] {
    let range = segment.range
    return note.inlines(of: segment.block).compactMap { inline in
      guard inline.kind == .link, let target = inline.target, range.start <= inline.content.start,
        inline.content.end <= range.end
      else { return nil }
      let first = segment.words.partitioningIndex { segment.byteRange($0).start >= inline.content.start }
      let last = segment.words.partitioningIndex { segment.byteRange($0).start >= inline.content.end }
      guard first < last, let words = withoutNumber(first..<last, in: segment) else { return nil }
      return ShortText(kind: .link, words: words, destination: note.file.text(target))
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
  /// masked.
  package func text(in segment: Segment) -> String? {
    let units = segment.text.utf16
    var start = Int(segment.words[words.lowerBound].range.start)
    var end = Int(segment.words[words.upperBound - 1].range.end)
    guard !units[start..<end].contains(where: Mask.isSentinel) else { return nil }
    while start > 0, Self.openingMarks.contains(units[start - 1]) { start -= 1 }
    if end < units.count, let open = Self.bracket(closedBy: units[end]),
      units[start..<end].count(where: { $0 == open }) > units[start..<end].count(where: { $0 == units[end] })
    {
      end += 1
    }
    return String(utf16: units[start..<end]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `¿` and `¡`; the marks that close the sentence do not belong to the text.
  private static let openingMarks: [UInt16] = [0xBF, 0xA1]

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
    for scalar in Folding.folded(text).unicodeScalars where isSignificant(scalar) { hash.add(scalar.value) }
    return hash.value
  }

  private static func isSignificant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x2B, 0x23: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
