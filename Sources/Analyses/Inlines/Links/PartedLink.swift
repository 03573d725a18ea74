import Notes
import SourceText

/// A link whose brackets were separated: `[text] (https://…)`, or written full-width, `［text］（https://…）`.
package struct PartedLink {
  /// From the closing bracket of the text to the opening one of the destination.
  package let range: ByteRange
  /// The link of the source with this destination.
  package let source: Inline
  package let pair: PairedInlines.Pair
  /// What makes it a link again.
  package let edits: [Edit]
  /// Whether that is certain, because the destination has a closing bracket.
  package let isClosed: Bool

  /// In the order of the pairs. A pair with as many links as its source has none.
  package static func all(in paired: PairedInlines) -> [PartedLink] {
    paired.pairs.flatMap { pair -> [PartedLink] in
      let links = pair.sources.filter { $0.kind == .link || $0.kind == .image }
      guard !links.isEmpty, links.count > pair.targets.count(where: { $0.kind == .link || $0.kind == .image }) else {
        return []
      }
      let gaps = paired.note.segments[pair.segments(in: paired.note)]
        .flatMap { Self.gaps(paired.note.file.bytes, $0.range) }
      guard !gaps.isEmpty else { return [] }
      let destinations = Self.destinations(of: links, paired)
      return gaps.compactMap { gap in
        destinations.lowestPrefix(of: paired.note.file.bytes[gap.end.value...].prefix(2048))
          .map { PartedLink(gap, links[$0], pair, paired) }
      }
    }
  }

  /// All four brackets of a link: a partly repaired link is not a link, and would no longer be reported.
  private init(_ gap: ByteRange, _ link: Inline, _ pair: PairedInlines.Pair, _ paired: PairedInlines) {
    let bytes = paired.note.file.bytes
    var edits = [Edit(range: gap, text: "](")]
    let open = bytes[..<gap.start.value].suffix(1024).lastIndex { $0 == UInt8(ascii: "[") || $0 == 0x0A }
    let wideOpen = Self.lastRange(of: "［", in: bytes[..<gap.start.value].suffix(1024))
    if let wideOpen, wideOpen.lowerBound > open ?? -1 {
      edits.insert(Edit(range: ByteRange(wideOpen.lowerBound, wideOpen.upperBound), text: "["), at: 0)
    }
    let end = gap.end.value + (link.target?.count ?? 0)
    let hasClose = end < bytes.count && bytes[end] == UInt8(ascii: ")")
    let wideClose = Self.bracket(bytes, end, ["）"])
    if let wideClose { edits.append(Edit(range: ByteRange(end, wideClose), text: ")")) }
    (range, source, self.pair, self.edits) = (gap, link, pair, edits)
    isClosed = hasClose || wideClose != nil
  }

  private static func lastRange(of mark: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let mark = Array(mark.utf8)
    guard bytes.count >= mark.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - mark.count)).last { bytes[$0...].starts(with: mark) }
      .map { $0..<($0 + mark.count) }
  }

  /// From a closing to an opening bracket with blanks between them, or where one of them is full-width.
  private static func gaps(_ bytes: [UInt8], _ range: ByteRange) -> [ByteRange] {
    var gaps: [ByteRange] = []
    var i = range.start.value
    while i < range.end.value {
      guard let close = bracket(bytes, i, ["]", "］"]) else {
        i += 1
        continue
      }
      var at = close
      while at < min(range.end.value, close + 4), bytes[at] == 0x20 || bytes[at] == 0xA0 || bytes[at] == 0xC2 {
        at += 1
      }
      if let end = bracket(bytes, at, ["(", "（"]), end - i > 2 { gaps.append(ByteRange(i, end)) }
      i = close
    }
    return gaps
  }

  private static func bracket(_ bytes: [UInt8], _ i: Int, _ forms: [String]) -> Int? {
    for form in forms where i + form.utf8.count <= bytes.count {
      if bytes[i..<(i + form.utf8.count)].elementsEqual(form.utf8) { return i + form.utf8.count }
    }
    return nil
  }

  /// The destinations of the source's links, to find the one that follows a gap.
  private static func destinations(of links: [Inline], _ paired: PairedInlines) -> PrefixTree {
    var tree = PrefixTree()
    for (number, link) in links.enumerated() {
      guard let target = link.target else { continue }
      tree.insert(paired.source.bytes(target), number)
    }
    return tree
  }
}
