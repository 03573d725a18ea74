import Notes
import SourceText

/// The places on a page that fragments may name.
package struct Anchors {
  /// By block, the anchor that a link should use.
  package private(set) var preferred: [Int: String] = [:]
  /// The heading that has an anchor.
  package private(set) var blocks: [String: Int] = [:]
  /// Headings with an explicit anchor.
  package private(set) var named: Set<Int> = []
  private var names: Set<String> = []
  /// Identifiers in content that is not parsed.
  private let written: Set<ArraySlice<UInt8>>

  /// Linear in the note.
  init(_ note: Note, _ style: AnchorStyle) {
    written = Self.written(note.file.bytes)
    let makers = style.makers
    var counts = [[String: Int]](repeating: [:], count: makers.count)
    for (index, block) in note.blocks.enumerated() {
      for inline in note.inlines(of: index) {
        for name in Self.names(inline, note) {
          names.insert(name)
          if case .heading = block.kind {
            named.insert(index)
            preferred[index] = preferred[index] ?? name
            blocks[name] = blocks[name] ?? index
          }
        }
      }
      guard case .heading = block.kind else { continue }
      let text = Self.text(of: index, note)
      for (number, maker) in makers.enumerated() {
        let slug = maker.slug(text)
        let count = counts[number][slug, default: 0]
        counts[number][slug] = count + 1
        let name = count == 0 ? slug : "\(slug)\(maker.separator)\(count)"
        names.insert(name)
        blocks[name] = blocks[name] ?? index
        preferred[index] = preferred[index] ?? name
      }
    }
  }

  /// Whether anything on the page has the anchor `fragment`.
  package func has(_ fragment: String) -> Bool {
    let plain = Self.unescaped(fragment)
    return names.contains(plain) || names.contains(plain.lowercased()) || written.contains(Array(plain.utf8)[...])
  }

  /// The heading that `fragment` names.
  package func heading(_ fragment: String) -> Int? {
    let plain = Self.unescaped(fragment)
    return blocks[plain] ?? blocks[plain.lowercased()]
  }

  /// The values in `id="…"`, `id='…'`, `name="…"`, `id={"…"}` and `#…}`, anywhere. Linear.
  private static func written(_ bytes: [UInt8]) -> Set<ArraySlice<UInt8>> {
    var found: Set<ArraySlice<UInt8>> = []
    /// Where a value that the byte ends may have started.
    var (double, single, hash): (Int?, Int?, Int?) = (nil, nil, nil)
    for (i, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""):
        if let double { found.insert(bytes[double..<i]) }
        double = endsIn(["id=", "name=", "id={"], bytes[..<i]) ? i + 1 : nil
      case UInt8(ascii: "'"):
        if let single { found.insert(bytes[single..<i]) }
        single = endsIn(["id="], bytes[..<i]) ? i + 1 : nil
      case UInt8(ascii: "#"): hash = i + 1
      case UInt8(ascii: "}"):
        if let hash { found.insert(bytes[hash..<i]) }
        hash = nil
      default: break
      }
    }
    return found
  }

  private static func endsIn(_ forms: [String], _ bytes: ArraySlice<UInt8>) -> Bool {
    forms.contains { form in
      guard bytes.suffix(form.utf8.count).elementsEqual(form.utf8) else { return false }
      // `grid=` is a different name.
      let before = bytes.dropLast(form.utf8.count).last ?? 0
      return !(before | 0x20 >= 0x61 && before | 0x20 <= 0x7A) && !(before >= 0x30 && before <= 0x39) && before != 0x5F
    }
  }

  /// `{#id}`, `<a id="…">`, `<a name="…">`.
  private static func names(_ inline: Inline, _ note: Note) -> [String] {
    switch inline.kind {
    case .tag: return inline.content.isEmpty ? [] : [note.file.text(inline.content)]
    case .attribute:
      return note.file.text(inline.range).split(whereSeparator: { " {}:\t".contains($0) })
        .filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    default: return []
    }
  }

  /// The text of a heading as a reader sees it.
  private static func text(of block: Int, _ note: Note) -> String {
    let range = note.blocks[block].range
    var hidden: [ByteRange] = []
    for inline in note.inlines(of: block) {
      switch inline.kind {
      case .link, .codeSpan, .emphasis, .strong, .strike:
        hidden.append(ByteRange(inline.range.start, inline.content.start))
        hidden.append(ByteRange(inline.content.end, inline.range.end))
      case .attribute, .tag, .footnote, .image: hidden.append(inline.range)
      default: break
      }
    }
    hidden.sort { $0.start < $1.start }
    var bytes: [UInt8] = []
    var at = range.start.value
    for gap in hidden where gap.start.value >= at && gap.end.value <= range.end.value {
      bytes += note.file.bytes[at..<gap.start.value]
      at = gap.end.value
    }
    bytes += note.file.bytes[at..<range.end.value]
    var text = String(decoding: bytes, as: UTF8.self)
    if bytes.contains(UInt8(ascii: "&")) { text = text.replacing("&amp;", with: "&") }
    if bytes.contains(UInt8(ascii: "\\")) { text = text.replacing("\\", with: "") }
    return trimmed(text)
  }

  private static func trimmed(_ text: String) -> String {
    var view = Substring(text)
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }

  /// Decodes percent escapes.
  package static func unescaped(_ fragment: String) -> String {
    guard fragment.utf8.contains(UInt8(ascii: "%")) else { return fragment }
    return String(decoding: PercentEscapes.decoded(fragment.utf8), as: UTF8.self)
  }
}
