import Notes
import SourceText

/// A link that became code: nobody can follow it.
package struct CodedLink {
  /// Of the source.
  package let link: Inline
  /// The code span that shows it.
  package let span: Inline
  /// The pair of blocks; nil for a block that was left unpaired because it is all code.
  package let pair: PairedInlines.Pair?
  /// Whether a reader of the source sees the address: as code it can still be read and copied.
  package let showsAddress: Bool
  /// Whether the span is one link and nothing else.
  package let isWhole: Bool

  /// In the order of the pairs, then those of the unpaired blocks. Linear in the inlines.
  package static func all(in paired: PairedInlines) -> [CodedLink] {
    let inPairs = paired.pairs.flatMap { pair in
      coded(pair.sources, pair.targets, paired).map { CodedLink($0.link, $0.span, pair, paired) }
    }
    let others = coded(paired.unpaired.sources[...], paired.unpaired.targets[...], paired)
    return inPairs + others.map { CodedLink($0.link, $0.span, nil, paired) }
  }

  private init(_ link: Inline, _ span: Inline, _ pair: PairedInlines.Pair?, _ paired: PairedInlines) {
    (self.link, self.span, self.pair) = (link, span, pair)
    showsAddress = Self.showsAddress(link, paired.source)
    isWhole = Self.isOneLink(paired.note.bytes(span.content))
  }

  /// Whether a text is one link and nothing else: its brackets are those of the link.
  private static func isOneLink(_ code: ArraySlice<UInt8>) -> Bool {
    func count(_ byte: UInt8) -> Int { code.count { $0 == byte } }
    return code.first == UInt8(ascii: "[") && code.last == UInt8(ascii: ")")
      && "[]()".utf8.allSatisfy { count($0) == 1 } && !code.contains(UInt8(ascii: "\\"))
  }

  /// Links of the source, each with the code span that shows it.
  private static func coded(
    _ sources: ArraySlice<Inline>, _ targets: ArraySlice<Inline>, _ paired: PairedInlines
  ) -> [(link: Inline, span: Inline)] {
    let spans = targets.filter { $0.kind == .codeSpan && paired.note.bytes($0.content).count <= longest }
    guard !spans.isEmpty else { return [] }
    var links = links(sources, targets, paired)
    return spans.compactMap { span in
      guard let destination = destination(paired.note.bytes(span.content)),
        let link = links.removeValue(forKey: destination)
      else { return nil }
      return (link, span)
    }
  }

  private static let longest = 2048

  /// The links of the source, by destination, that the translation does not have, and that the source does not show as
  /// code.
  private static func links(
    _ sources: ArraySlice<Inline>, _ targets: ArraySlice<Inline>, _ paired: PairedInlines
  ) -> [ArraySlice<UInt8>: Inline] {
    var links: [ArraySlice<UInt8>: Inline] = [:]
    for link in sources where link.isLink {
      if let target = link.target { links[paired.source.bytes(target)] = link }
    }
    for link in targets where link.isLink {
      if let target = link.target { links[paired.note.bytes(target)] = nil }
    }
    for code in sources where code.kind == .codeSpan {
      if let destination = destination(paired.source.bytes(code.content)) { links[destination] = nil }
    }
    return links
  }

  private static func showsAddress(_ link: Inline, _ source: Note) -> Bool {
    guard link.kind != .address, let target = link.target else { return true }
    return source.bytes(link.content).elementsEqual(source.bytes(target))
  }

  /// That of the link in the text of a span, or the span itself when it is an address.
  private static func destination(_ code: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let open = code.indices.first { i in
      code[i] == UInt8(ascii: "]") && i + 1 < code.endIndex && code[i + 1] == UInt8(ascii: "(")
    }
    guard let open else { return code.starts(with: "http".utf8) ? code : nil }
    let rest = code[(open + 2)...]
    return rest.firstIndex { $0 == UInt8(ascii: ")") || $0 <= 0x20 }.map { rest[..<$0] }
  }
}
