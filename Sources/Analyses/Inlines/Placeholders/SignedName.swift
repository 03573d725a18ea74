import Notes
import SourceText

/// A placeholder that is a name after a sign: `$name`, `%name%`, `@NAME@`.
package struct SignedName {
  package let name: ArraySlice<UInt8>
  /// Whether a sign ends it, too. The end of any other name may be an ending of the language.
  package let isEnclosed: Bool

  package init?(_ bytes: ArraySlice<UInt8>) {
    guard let sign = bytes.first, bytes.count > 2 else { return nil }
    switch sign {
    case UInt8(ascii: "$"): (name, isEnclosed) = (bytes.dropFirst(), false)
    case UInt8(ascii: "%"), UInt8(ascii: "@"):
      guard bytes.last == sign else { return nil }
      (name, isEnclosed) = (bytes.dropFirst().dropLast(), true)
    default: return nil
    }
    guard name.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F }) else { return nil }
  }

  /// Whether it has letters beyond ASCII. In a translation that is a name only if the source has one in its place.
  package var isForeign: Bool { name.contains { $0 >= 0x80 } }

  /// Whether it is `other` with an ending of the language directly after it: `$PATHın`.
  func isForm(of other: SignedName) -> Bool {
    guard !isEnclosed, !other.isEnclosed, name.count > other.name.count, name.starts(with: other.name),
      let last = other.name.last
    else { return false }
    let ending = name.dropFirst(other.name.count)
    let isCapital = (0x41...0x5A).contains(last)
    return ending.allSatisfy { $0 >= 0x80 || (0x61...0x7A).contains($0) } && (isCapital || (ending.first ?? 0) >= 0x80)
  }

  /// Whether `text` has the name without its sign, which is then a matter of style: `$AAPL`, a company's shares.
  package func isBare(in text: ArraySlice<UInt8>) -> Bool {
    guard !isEnclosed, name.count <= 5, name.allSatisfy({ (0x41...0x5A).contains($0) }), let first = name.first else {
      return false
    }
    return text.indices.contains { i in
      guard text[i] == first, text[i...].starts(with: name) else { return false }
      let end = i + name.count
      return (i == text.startIndex || !Self.joins(text[i - 1])) && (end == text.endIndex || !Self.joins(text[end]))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 }

  /// Whether a byte next to the name makes it part of another one, or of the same.
  private static func joins(_ byte: UInt8) -> Bool {
    byte < 0x80 && (isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x5F || byte == UInt8(ascii: "$"))
  }
}
