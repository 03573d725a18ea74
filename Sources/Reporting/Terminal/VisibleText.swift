import UnicodeText

/// Turns text of the user into text that is safe to send to a terminal and shows invisible characters: control
/// characters, bidi controls, zero-width characters, tags and other format characters become escapes as Swift and Rust
/// write them, `\u{1B}`. So no note can move the cursor, change the title or reorder a line.
package enum VisibleText {
  /// A piece of visible text, or the escape of one scalar.
  struct Piece: Equatable {
    let text: String
    let isEscape: Bool
  }

  /// `text` in order. Linear.
  static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var shown = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (scalar, isHidden) in zip(scalars, hidden(scalars)) {
      if isHidden {
        if !shown.isEmpty { pieces.append(Piece(text: String(shown), isEscape: false)) }
        shown = String.UnicodeScalarView()
        pieces.append(Piece(text: escape(scalar), isEscape: true))
      } else {
        shown.append(scalar)
      }
    }
    if !shown.isEmpty { pieces.append(Piece(text: String(shown), isEscape: false)) }
    return pieces
  }

  /// `text` on one line, without colours.
  package static func plain(_ text: String) -> String { pieces(text).map(\.text).joined() }

  /// `text` on one line in `role`, escapes in a colour of their own.
  package static func painted(_ text: String, _ role: Palette.Role = .plain, _ palette: Palette) -> String {
    pieces(text).map { palette.paint($0.text, $0.isEscape ? .escape : role) }.joined()
  }

  /// "\u{200B}".
  static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// Which of `scalars` are invisible or must not be sent. Joiners that Persian or Hindi spelling or an emoji requires
  /// stay, as do the tags of a flag, and variation selectors after characters that they can vary. Linear.
  static func hidden(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var hidden: [Bool] = []
    hidden.reserveCapacity(scalars.count)
    while hidden.count < scalars.count {
      let i = hidden.count
      let flag = flagLength(scalars, at: i)
      if flag > 0 {
        hidden += repeatElement(false, count: flag)
      } else {
        hidden.append(
          isHidden(
            scalars[i], after: i > 0 ? scalars[i - 1] : nil, before: i + 1 < scalars.count ? scalars[i + 1] : nil))
      }
    }
    return hidden
  }

  private static func isHidden(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: return false
    case 0x200C, 0x200D: return !(previous.map(joins) ?? false) || !(next.map(joins) ?? false)
    // Signs that enclose the digits after them: visible, though Unicode calls them format characters.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: return false
    default: break
    }
    if scalar.properties.isVariationSelector { return !(previous.map { isVaried($0, by: scalar) } ?? false) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// The length in scalars of the flag of a region that starts at `i`: a black flag, its code in three to six tags, the
  /// end tag (UTS #51, ED-14a). 0 if none starts there; other tags are invisible and may spell anything.
  private static func flagLength(_ scalars: [Unicode.Scalar], at i: Int) -> Int {
    guard scalars[i].value == 0x1F3F4 else { return 0 }
    let code = scalars[(i + 1)...].prefix(7).prefix {
      (0xE0030...0xE0039).contains($0.value) || (0xE0061...0xE007A).contains($0.value)
    }
    guard 3...6 ~= code.count, code.endIndex < scalars.count, scalars[code.endIndex].value == 0xE007F else { return 0 }
    return code.count + 2
  }

  /// Whether a variation selector can change how `base` looks: one selector after an emoji, a symbol, a letter of a
  /// script that has variants (StandardizedVariants.txt), or an ideograph (the Ideographic Variation Database).
  /// Anywhere else, and after another selector, selectors are invisible and may encode anything.
  private static func isVaried(_ base: Unicode.Scalar, by selector: Unicode.Scalar) -> Bool {
    let category = base.properties.generalCategory
    switch selector.value {
    case 0x180B...0x180F: return (0x1800...0x18AA).contains(base.value) && category != .format
    case 0xFE0E, 0xFE0F: return base.properties.isEmoji
    case 0xE0100...0xE01EF: return base.properties.isIdeographic
    default:
      switch category {
      case .mathSymbol, .otherSymbol, .otherLetter: return true
      case .openPunctuation, .closePunctuation, .otherPunctuation, .initialPunctuation, .finalPunctuation:
        return base.value >= 0x2018
      default: return base == "0"
      }
    }
  }

  /// Whether a joiner next to `scalar` changes how it looks, so that it belongs to the spelling.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    case .otherLetter, .modifierLetter:
      let script = Script(of: scalar)
      return !script.isIdeographic && script != .hangul && script != .latin
    default: return scalar.properties.isEmoji || scalar.properties.isEmojiModifier
    }
  }
}
