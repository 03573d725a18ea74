import UnicodeText

/// A text folded for look-ups (see `Folding`), with the way back to its own units: for terms that are sought by their
/// letters and not by words.
struct FoldedText {
  private(set) var units: [UInt16] = []
  /// For each folded unit the offset of the text's unit that it comes from, and the text's length at the end.
  private var origins: [Int32] = []

  /// Linear; only what is neither ASCII, Han nor kana costs a call.
  /// - Parameter keepsCase: whether letters stay as they are, only composed.
  init(_ text: [UInt16], keepsCase: Bool = false) {
    units.reserveCapacity(text.count)
    origins.reserveCapacity(text.count + 1)
    var i = 0
    while i < text.count {
      var end = i + 1
      if text[i] & 0xFC00 == 0xD800 && end < text.count { end += 1 }
      while end < text.count && Self.joinsBefore(text[end]) { end += 1 }
      append(text[i..<end], at: i, keepsCase: keepsCase)
      i = end
    }
    origins.append(Int32(text.count))
  }

  /// The text's range for folded units.
  func range(_ folded: Range<Int>) -> UTF16Range {
    UTF16Range(origins[folded.lowerBound], origins[folded.upperBound])
  }

  private mutating func append(_ cluster: ArraySlice<UInt16>, at origin: Int, keepsCase: Bool) {
    let unit = cluster[cluster.startIndex]
    var folded: [UInt16]
    if cluster.count == 1 && Self.isSimple(unit) {
      let isCapital = unit >= 0x41 && unit <= 0x5A
      let isBlank = unit == 0x09 || unit == 0x0A || unit == 0x0D || unit == 0xA0
      folded = [isCapital && !keepsCase ? unit + 32 : isBlank ? 0x20 : unit]
    } else {
      let text = String(decoding: cluster, as: UTF16.self)
      folded = Array((keepsCase ? Folding.composed(text) : Folding.folded(text)).utf16)
    }
    units += folded
    origins += Array(repeating: Int32(origin), count: folded.count)
  }

  /// ASCII, Han, composed kana: they fold to themselves but for capitals.
  private static func isSimple(_ unit: UInt16) -> Bool {
    unit < 0x80 || unit == 0xA0 || (unit >= 0x3001 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF)
  }

  /// Marks that compose with what stands before them, and the medial and final letters of decomposed Hangul.
  private static func joinsBefore(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x0300...0x036F, 0x3099...0x309A, 0xFF9E...0xFF9F, 0x1160...0x11FF, 0x0653...0x0655, 0x093C: true
    default: false
    }
  }
}
