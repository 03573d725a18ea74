import UnicodeText

/// Turns text of the user's into text that is safe to send to a terminal and shows what cannot be seen: control
/// characters, bidi controls, zero-width characters and other format characters become escapes as Swift and Rust write
/// them, `\u{1B}`. So no note can move the cursor, change the title or reorder a line.
package enum VisibleText {
  /// A stretch of visible text, or the escape of one scalar.
  struct Piece: Equatable {
    let text: String
    let isEscape: Bool
  }

  /// `text` in order. Linear.
  static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if mustEscape(scalar, after: previous, before: rest.first) {
        if !shown.isEmpty { pieces.append(Piece(text: String(shown), isEscape: false)) }
        shown = String.UnicodeScalarView()
        pieces.append(Piece(text: escape(scalar), isEscape: true))
      } else {
        shown.append(scalar)
      }
      previous = scalar
    }
    if !shown.isEmpty { pieces.append(Piece(text: String(shown), isEscape: false)) }
    return pieces
  }

  /// `text` on one line in `role`, escapes in a colour of their own.
  package static func painted(_ text: String, _ role: Palette.Role = .plain, _ palette: Palette) -> String {
    pieces(text).map { palette.paint($0.text, $0.isEscape ? .escape : role) }.joined()
  }

  /// "\u{200B}".
  static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// Whether `scalar` cannot be seen or must not be sent. Joiners that the spelling of Persian or Hindi or an emoji
  /// asks for stay, as do the tags of a flag and variation selectors.
  static func mustEscape(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?)
    -> Bool
  {
    switch scalar.value {
    case 0x20...0x7E: return false
    case 0x200C, 0x200D: return !(previous.map(joins) ?? false) || !(next.map(joins) ?? false)
    case 0xE0020...0xE007F: return previous.map { $0.value != 0x1F3F4 && !isTag($0) } ?? true
    // Signs that enclose the digits that follow: visible, though Unicode calls them format characters.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isVariationSelector
    }
  }

  private static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }

  /// Whether a joiner beside `scalar` changes how it looks, so that it belongs to the spelling.
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
