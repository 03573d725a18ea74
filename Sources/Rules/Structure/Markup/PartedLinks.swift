import Analyses
import Linting
import Notes
import SourceText

/// Links whose brackets were separated: `[text] (https://…)`, or written full-width, `［text］（https://…）`.
struct PartedLinks {
  private struct Place {
    let range: ByteRange
    let source: Inline
    let fix: Fix
  }

  private var found: [Place] = []

  init(_ paired: PairedInlines, _ explained: inout ExplainedLosses) {
    for pair in paired.pairs {
      let links = pair.sources.filter { $0.kind == .link || $0.kind == .image }
      guard !links.isEmpty, links.count > pair.targets.count(where: { $0.kind == .link || $0.kind == .image }) else {
        continue
      }
      let gaps = paired.note.segments[pair.segments(in: paired.note)]
        .flatMap { Self.gaps(paired.note.file.bytes, $0.range) }
      guard !gaps.isEmpty else { continue }
      let destinations = Self.destinations(of: links, paired)
      let places = gaps.compactMap { gap in
        destinations.lowestPrefix(of: paired.note.file.bytes[gap.end.value...].prefix(2048))
          .map { Place(range: gap, source: links[$0], fix: Self.fix(gap, links[$0], paired)) }
      }
      // In the order of the source: losses are added after its last entry in constant time.
      for place in places.sorted(by: { $0.source.range.start < $1.source.range.start }) {
        explained.insert(place.source.range, of: pair)
      }
      found += places
    }
  }

  func diagnostics(_ info: RuleInfo) -> [Diagnostic] {
    found.map { place in
      Diagnostic(
        info, at: place.range, .isParted, about: place.source.range,
        detail: .fixes([place.fix]))
    }
  }

  /// All four brackets of a link: a partly repaired link is not a link, and would no longer be reported.
  private static func fix(_ gap: ByteRange, _ link: Inline, _ paired: PairedInlines) -> Fix {
    let bytes = paired.note.file.bytes
    var edits = [Edit(range: gap, text: "](")]
    let open = bytes[..<gap.start.value].suffix(1024).lastIndex { $0 == UInt8(ascii: "[") || $0 == 0x0A }
    let wideOpen = lastRange(of: "［", in: bytes[..<gap.start.value].suffix(1024))
    if let wideOpen, wideOpen.lowerBound > open ?? -1 {
      edits.insert(Edit(range: ByteRange(wideOpen.lowerBound, wideOpen.upperBound), text: "["), at: 0)
    }
    let end = gap.end.value + (link.target?.count ?? 0)
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ")")
    let wideClose = bracket(bytes, end, ["）"])
    if let wideClose { edits.append(Edit(range: ByteRange(end, wideClose), text: ")")) }
    let isWhole = isClosed || wideClose != nil
    return Fix(
      title: "write the brackets of the link", applicability: isWhole ? .safe : .displayOnly, edits: edits,
      changesMarkup: true)
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

extension Message {
  fileprivate static let isParted: Message = "this link is broken: its brackets are separated"
}
