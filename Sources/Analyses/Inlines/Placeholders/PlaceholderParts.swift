/// A placeholder, a shortcode or a list of attributes as names, marks and values, to distinguish what a program reads
/// from what a reader of the page sees.
package struct PlaceholderParts {
  package struct Part {
    package let text: ArraySlice<UInt8>
    package fileprivate(set) var kind: Kind
    /// The name before the `=` of a value.
    package var key: ArraySlice<UInt8>?
  }

  package enum Kind: Hashable {
    /// A word after a brace: the name of a shortcode, a variable.
    case name
    case word
    /// Text in quotes.
    case quoted
    case mark
  }

  package private(set) var parts: [Part] = []

  /// Linear.
  init(_ bytes: ArraySlice<UInt8>) {
    var i = bytes.startIndex
    while i < bytes.endIndex {
      switch bytes[i] {
      case 0...0x20: i += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        let end = bytes[(i + 1)...].firstIndex(of: bytes[i]) ?? bytes.endIndex
        parts.append(Part(text: bytes[(i + 1)..<end], kind: .quoted, key: keyBefore()))
        i = min(end + 1, bytes.endIndex)
      case let byte where Self.isMark(byte):
        parts.append(Part(text: bytes[i...i], kind: .mark))
        i += 1
      default:
        let end = bytes[i...].firstIndex { $0 <= 0x20 || Self.isMark($0) || $0 == 0x22 } ?? bytes.endIndex
        let isName = parts.last.map { $0.kind == .mark && $0.text.first != UInt8(ascii: "=") } ?? true
        parts.append(Part(text: bytes[i..<end], kind: isName ? .name : .word, key: keyBefore()))
        i = end
      }
    }
  }

  /// Whether both mean the same to a program: everything except what a reader sees is equal, and an anchor of the
  /// translation's own does not count where the source has none.
  package static func isSame(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Bool {
    if isSameConversion(source, target) { return true }
    if let name = SignedName(source), let other = SignedName(target), other.isForm(of: name) { return true }
    let (a, b) = (PlaceholderParts(source), PlaceholderParts(target).withoutAnchor(unlessIn: PlaceholderParts(source)))
    guard a.parts.count == b.parts.count else { return false }
    return zip(a.parts, b.parts).allSatisfy { x, y in
      x.kind == y.kind && (x.text.elementsEqual(y.text) || isProse(x, y))
    }
  }

  /// Whether one is the other with its position: `%s` and `%1$s`, which lets a translation change the order.
  private static func isSameConversion(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Bool {
    guard source.first == UInt8(ascii: "%"), target.first == UInt8(ascii: "%") else { return false }
    let (a, b) = (withoutPosition(source), withoutPosition(target))
    return (a.count == source.count) != (b.count == target.count) && a.elementsEqual(b)
  }

  /// `%1$s` as `%s`.
  private static func withoutPosition(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let digits = bytes.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty, digits.endIndex < bytes.endIndex, bytes[digits.endIndex] == UInt8(ascii: "$") else {
      return Array(bytes)
    }
    return [UInt8(ascii: "%")] + bytes[(digits.endIndex + 1)...]
  }

  /// The translation's text with what a program reads taken from the source, and the prose left alone; nil when the two
  /// have different structures.
  package static func repaired(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> [UInt8]? {
    let (a, b) = (PlaceholderParts(source).parts, PlaceholderParts(target).parts)
    guard a.count == b.count else { return nil }
    var bytes: [UInt8] = []
    var at = target.startIndex
    for (x, y) in zip(a, b) {
      guard x.kind == y.kind, x.kind != .mark || x.text.elementsEqual(y.text) else { return nil }
      bytes += target[at..<y.text.startIndex]
      bytes += isProse(x, y) ? y.text : x.text
      at = y.text.endIndex
    }
    return bytes + target[at...]
  }

  /// Whether a value is for readers: its key says so, it has words, or the translation has letters of its language
  /// where the source has a capitalised word. Text written as programs write it is not.
  private static func isProse(_ source: Part, _ target: Part) -> Bool {
    guard source.kind != .name, source.kind != .mark, target.text.contains(where: isLetter) else { return false }
    if let key = source.key, ProseKey.contains(String(decoding: key, as: UTF8.self)) { return source.kind == .quoted }
    if source.text.contains(0x20) { return source.text.contains(where: isLetter) }
    guard source.text.allSatisfy({ isLetter($0) || $0 == 0x27 || $0 == UInt8(ascii: "-") }) else { return false }
    let isCapital = source.text.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    return isCapital || (source.key == nil && source.kind == .quoted && target.text.contains { $0 >= 0x80 })
  }

  private func withoutAnchor(unlessIn source: PlaceholderParts) -> PlaceholderParts {
    guard !source.parts.contains(where: Self.isAnchorMark), let mark = parts.firstIndex(where: Self.isAnchorMark)
    else { return self }
    var plain = self
    plain.parts.removeSubrange(mark..<min(mark + 2, parts.count))
    // What follows is now the first after the brace.
    if mark > 0, mark < plain.parts.count, plain.parts[mark - 1].kind == .mark, plain.parts[mark].kind == .word {
      plain.parts[mark].kind = .name
    }
    return plain
  }

  private static func isAnchorMark(_ part: Part) -> Bool {
    part.kind == .mark && part.text.first == UInt8(ascii: "#")
  }

  private func keyBefore() -> ArraySlice<UInt8>? {
    guard parts.count > 1, parts[parts.count - 1].text.elementsEqual([UInt8(ascii: "=")]),
      parts[parts.count - 2].kind != .mark
    else { return nil }
    return parts[parts.count - 2].text
  }

  private static func isMark(_ byte: UInt8) -> Bool { "{}<>%=/#:|,()[]!*&".utf8.contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80 }
}
