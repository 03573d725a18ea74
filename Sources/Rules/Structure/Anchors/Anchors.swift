import Notes
import SourceText

/// The places of a page that fragments may name.
struct Anchors {
  /// By block, the anchor that a link should use.
  private(set) var preferred: [Int: String] = [:]
  /// The heading that has an anchor.
  private(set) var blocks: [String: Int] = [:]
  /// Headings that say themselves what they go by.
  private(set) var named: Set<Int> = []
  private var names: Set<String> = []
  private let file: SourceFile

  /// Linear in the note.
  init(_ note: Note, _ style: AnchorStyle) {
    file = note.file
    var counts: [SlugMaker: [String: Int]] = [:]
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
      for maker in style.makers {
        let slug = maker.slug(text)
        let count = counts[maker, default: [:]][slug, default: 0]
        counts[maker, default: [:]][slug] = count + 1
        let name = count == 0 ? slug : "\(slug)\(maker.separator)\(count)"
        names.insert(name)
        blocks[name] = blocks[name] ?? index
        preferred[index] = preferred[index] ?? name
      }
    }
  }

  /// Whether something on the page goes by `fragment`.
  func has(_ fragment: String) -> Bool {
    let plain = Self.unescaped(fragment)
    return names.contains(plain) || names.contains(plain.lowercased()) || isWritten(plain)
  }

  /// The heading that `fragment` names.
  func heading(_ fragment: String) -> Int? {
    let plain = Self.unescaped(fragment)
    return blocks[plain] ?? blocks[plain.lowercased()]
  }

  /// An identifier somewhere in what we do not take apart.
  private func isWritten(_ name: String) -> Bool {
    let forms = ["id=\"\(name)\"", "id='\(name)'", "name=\"\(name)\"", "id={\"\(name)\"}", "#\(name)}"]
    return forms.contains { BlockTexts.has(Array($0.utf8)[...], in: file.bytes[...]) }
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

  /// What a reader sees of a heading.
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
    let text = String(decoding: bytes, as: UTF8.self).replacing("&amp;", with: "&").replacing("\\", with: "")
    return trimmed(text)
  }

  private static func trimmed(_ text: String) -> String {
    var view = Substring(text)
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }

  /// Percent escapes as what they stand for.
  static func unescaped(_ fragment: String) -> String {
    guard fragment.utf8.contains(UInt8(ascii: "%")) else { return fragment }
    return String(decoding: PercentEscapes.decoded(fragment.utf8), as: UTF8.self)
  }
}
