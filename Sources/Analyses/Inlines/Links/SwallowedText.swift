import Notes
import SourceText

/// Text directly after a bare address, which GitHub’s autolinks make part of it: they end at a blank or `<` only, and
/// leave out no punctuation but that of ASCII (GFM 0.29 §6.9).
package struct SwallowedText {
  /// The address as in the source.
  package let address: ByteRange
  /// The text after it.
  package let text: ByteRange
  package let source: Inline
  /// Whether `<…>` around the address makes it end: not in MDX, where `<` opens an element.
  package let mayHaveBrackets: Bool

  /// Where an address of the source is followed by text. Linear in the note.
  package static func all(in paired: PairedInlines) -> [SwallowedText] {
    let isMDX = NoteReader.isMDX(paired.note.file)
    return paired.pairs.flatMap { pair -> [SwallowedText] in
      let targets = pair.targets.filter { $0.kind == .address && isBare($0, paired.note) }
      guard !targets.isEmpty else { return [] }
      let sources = pair.sources.filter { $0.kind == .address || ($0.kind == .link && $0.target != nil) }
      guard !sources.isEmpty, sources.count <= 300 else { return [] }
      return targets.compactMap { SwallowedText($0, sources, paired, isMDX: isMDX) }
    }
  }

  private init?(_ inline: Inline, _ sources: [Inline], _ paired: PairedInlines, isMDX: Bool) {
    let bytes = paired.note.file.bytes
    let start = inline.range.start.value
    let known = sources.compactMap { source -> (source: Inline, count: Int)? in
      let address = paired.source.bytes(source.target ?? source.range)
      return address.count > 7 && bytes[start...].starts(with: address) ? (source, address.count) : nil
    }
    guard let longest = known.max(by: { $0.count < $1.count }) else { return nil }
    let end = start + longest.count
    let limit = bytes[end...].prefix(Self.longest).firstIndex(where: Self.ends) ?? min(bytes.count, end + Self.longest)
    // A blank of another script ends it, too.
    let blank = (end..<limit).first { place in Self.blanks.contains { bytes[place...].starts(with: $0.utf8) } } ?? limit
    guard bytes[end..<blank].contains(where: { $0 >= 0x80 }), !Self.continues(bytes[end...]) else { return nil }
    // In the source nothing follows it either.
    let after = (longest.source.target ?? longest.source.range).end.value
    guard longest.source.kind != .address || paired.source.file.bytes[after...].first.map({ $0 < 0x80 }) ?? true else {
      return nil
    }
    (address, text) = (ByteRange(start, end), ByteRange(end, blank))
    source = longest.source
    mayHaveBrackets = !isMDX && paired.note.bytes(address).starts(with: "http".utf8)
  }

  /// In bytes, of the text that is looked at.
  private static let longest = 400

  /// What ends a bare address, or its text: blanks, `<`, and marks that a renderer reads before autolinks.
  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "<>|`[]*{}\\".utf8.contains(byte)
  }

  /// Beyond ASCII.
  private static let blanks = ["\u{3000}", "\u{A0}", "\u{202F}"]

  /// Whether the address goes on: the source’s is only its beginning.
  private static func continues(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first < 0x80 else { return false }
    return !")].,;:!?'\"".utf8.contains(first)
  }

  /// Whether an address has no `<`, is one that GitHub recognises, and is no destination whose link is broken.
  private static func isBare(_ inline: Inline, _ note: Note) -> Bool {
    let bytes = note.bytes(inline.range)
    let before = note.file.bytes[..<inline.range.start.value].suffix(8)
    guard !["](", "] (", "]（", "］（", "］("].contains(where: { before.reversed().starts(with: $0.utf8.reversed()) })
    else {
      return false
    }
    return bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) || bytes.starts(with: "www.".utf8)
  }
}
