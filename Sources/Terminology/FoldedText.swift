import UnicodeText

/// A text folded for look-ups (see `Folding`), with a mapping back to its own units: for terms that are searched by
/// letters and not by words.
struct FoldedText {
  private(set) var units: [UInt16] = []
  /// For each folded unit, the offset of the text's unit that it comes from; the text's length at the end.
  private var origins: [Int32] = []

  /// Linear; only characters other than ASCII, Han and kana cost a call.
  /// - Parameter keepsCase: whether letters stay as they are, only composed.
  init(_ text: [UInt16], keepsCase: Bool = false) {
    units.reserveCapacity(text.count)
    origins.reserveCapacity(text.count + 1)
    var i = 0
    while i < text.count {
      let next = i + 1 < text.count ? text[i + 1] : 0
      if Self.isSimple(text[i]) && !Self.joinsBefore(next) {
        units.append(Self.folded(text[i], keepsCase: keepsCase))
        origins.append(Int32(i))
        i += 1
        continue
      }
      var end = i + 1
      if text[i] & 0xFC00 == 0xD800 && end < text.count { end += 1 }
      while end < text.count && Self.joinsBefore(text[end]) { end += 1 }
      append(String(utf16: text[i..<end]), at: i, keepsCase: keepsCase)
      i = end
    }
    origins.append(Int32(text.count))
  }

  /// The text's range for folded units.
  func range(_ folded: Range<Int>) -> UTF16Range {
    UTF16Range(origins[folded.lowerBound], origins[folded.upperBound])
  }

  private mutating func append(_ cluster: String, at origin: Int, keepsCase: Bool) {
    for unit in (keepsCase ? Folding.composed(cluster) : Folding.folded(cluster)).utf16 {
      units.append(unit)
      origins.append(Int32(origin))
    }
  }

  private static func folded(_ unit: UInt16, keepsCase: Bool) -> UInt16 {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0xA0: 0x20
    case 0x41...0x5A: keepsCase ? unit : unit + 32
    default: unit
    }
  }

  /// ASCII, Han, composed kana: they fold to themselves, except for capitals.
  private static func isSimple(_ unit: UInt16) -> Bool {
    unit < 0x80 || unit == 0xA0 || (unit >= 0x3001 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF)
  }

  /// Marks that compose with the preceding character, and the medial and final letters of decomposed Hangul.
  private static func joinsBefore(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x0300...0x036F, 0x3099...0x309A, 0xFF9E...0xFF9F, 0x1160...0x11FF, 0x0653...0x0655, 0x093C: true
    default: false
    }
  }
}
