import SourceText

/// A scalar of the front matter as it is written.
struct FrontMatterScalar {
  enum Style {
    case plain, singleQuoted, doubleQuoted, block
  }

  let key: String
  let style: Style
  /// Without quotes and without the `|` of a block.
  let range: Range<Int>

  /// Whether readers of the note see it.
  var isProse: Bool { Self.proseKeys.contains(key.lowercased().filter { $0 != "_" && $0 != "-" }) }

  /// Lower case, without hyphens and underscores.
  private static let proseKeys: Set<String> = [
    "title", "subtitle", "description", "summary", "excerpt", "caption", "tagline", "abstract", "lead", "lede", "intro",
    "teaser", "headline", "heading", "subheading", "subject", "shorttitle", "longtitle", "pagetitle", "linktitle",
    "navtitle", "menutitle", "sidebartitle", "sidebarlabel", "paginationlabel", "seotitle", "seodescription",
    "metatitle", "metadescription", "ogtitle", "ogdescription", "shortdescription", "longdescription", "slogan", "alt",
    "imagealt", "coveralt", "imagecaption", "covercaption",
  ]

  /// Writes its text: quotes' escapes decoded, folded lines as soft breaks.
  func write(_ bytes: [UInt8], to writer: inout ProseWriter) {
    switch style {
    case .plain, .block: RawText(entities: false).write(range, of: bytes, to: &writer)
    case .singleQuoted: writeQuoted(bytes, UInt8(ascii: "'"), to: &writer)
    case .doubleQuoted: writeQuoted(bytes, UInt8(ascii: "\\"), to: &writer)
    }
  }

  /// - Parameter mark: what starts an escape: `'` as in `''`, or a backslash.
  private func writeQuoted(_ bytes: [UInt8], _ mark: UInt8, to writer: inout ProseWriter) {
    let raw = RawText(entities: false)
    var start = range.lowerBound
    while let at = bytes.firstOffset(of: mark, in: start..<range.upperBound) {
      raw.write(start..<at, of: bytes, to: &writer)
      let (units, end) = mark == UInt8(ascii: "'") ? ([0x27], at + 2) : Self.escape(bytes, at, range.upperBound)
      if end > range.upperBound { return }
      writer.decoded(units, at..<end)
      start = end
    }
    raw.write(start..<range.upperBound, of: bytes, to: &writer)
  }

  /// What the escape at `start` of a double-quoted scalar stands for (YAML 1.2 §5.7), and where it ends.
  private static func escape(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (units: [UInt16], end: Int) {
    guard start + 1 < limit else { return ([0x5C], start + 1) }
    let digits: Int
    switch bytes[start + 1] {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case UInt8(ascii: "n"), UInt8(ascii: "r"), 0x0A, 0x0D: return ([0x0A], start + 2)
    case UInt8(ascii: "t"): return ([0x09], start + 2)
    case UInt8(ascii: "_"): return ([0xA0], start + 2)
    case 0x80...:
      return ([0x5C], start + 1)
    default: return ([UInt16(bytes[start + 1])], start + 2)
    }
    let end = start + 2 + digits
    guard end <= limit, let value = UInt32(String(decoding: bytes[(start + 2)..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return ([0x5C], start + 1) }
    return (Array(String(scalar).utf16), end)
  }
}
