import Linting
import Notes
import SourceText

/// Links whose brackets were parted: `[text] (https://…)`, or written full-width, `［text］（https://…）`.
struct PartedLinks {
  private struct Place {
    let range: ByteRange
    let source: Inline
  }

  private var found: [Place] = []

  init(_ paired: PairedInlines, _ ledger: LossLedger) {
    for pair in paired.pairs {
      let links = pair.sources.filter { $0.kind == .link || $0.kind == .image }
      guard !links.isEmpty, links.count > pair.targets.count(where: { $0.kind == .link || $0.kind == .image }) else {
        continue
      }
      for segment in paired.note.segments[pair.segments(in: paired.note)] {
        for gap in Self.gaps(paired.note.file.bytes, segment.range) {
          guard let source = Self.source(of: gap, links, paired) else { continue }
          _ = ledger.isFirst(pair, source.range)
          found.append(Place(range: gap, source: source))
        }
      }
    }
  }

  func diagnostics(_ info: RuleInfo) -> [Diagnostic] {
    found.map { place in
      Diagnostic(
        info, at: place.range, .isParted, about: place.source.range,
        detail: .replacements([Suggestion("](", .safe, changesMarkup: true)]))
    }
  }

  /// From a closing to an opening bracket with blanks between, or where one of them is full-width.
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

  /// The link of the source that leads to what follows the gap.
  private static func source(of gap: ByteRange, _ links: [Inline], _ paired: PairedInlines) -> Inline? {
    let rest = paired.note.file.bytes[gap.end.value...].prefix(2048)
    return links.first { link in
      guard let target = link.target else { return false }
      return rest.starts(with: paired.source.bytes(target))
    }
  }
}

extension Message {
  fileprivate static let isParted: Message = "the brackets of this link are apart, it is no link"
}
