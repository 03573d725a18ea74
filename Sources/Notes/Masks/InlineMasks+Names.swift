import SourceText
import UnicodeText

/// Placeholders that are names after a sign: `$name`, `%name%`, `@NAME@`.
extension InlineMasks {
  /// `$name`; not `$5`, `US$`, `$x`, `20 $CAD` nor the second dollar of a pair. Text of a script without spaces follows
  /// a name directly.
  mutating func variable(_ i: Int) -> Int {
    guard !byte(i - 1).isAlphanumeric, byte(i - 1) != UInt8(ascii: "$"), let end = variableEnd(i + 1), end - i > 3,
      byte(end) != UInt8(ascii: "$"), !isAmount(i, end)
    else { return i + 1 }
    return mask(i..<end, .sentinel(.placeholder))
  }

  /// `%name%` and `@NAME@`: a name between two of the bytes at `i`, translated or not.
  mutating func marker(_ i: Int, isCapital: Bool) -> Int {
    guard !byte(i - 1).isAlphanumeric, let end = nameEnd(i + 1, where: { _ in true }), end - i > 2,
      byte(end) == bytes[i], !byte(end + 1).isAlphanumeric,
      !isCapital || !bytes[(i + 1)..<end].contains(where: { (0x61...0x7A).contains($0) })
    else { return i + 1 }
    return mask(i..<(end + 1), .sentinel(.placeholder))
  }

  /// The end of a name that only its own letters end: it has one script, and one that separates words.
  private func variableEnd(_ start: Int) -> Int? {
    guard let first = letter(at: start) else { return nil }
    let script = first.scalar.isASCII ? Script.latin : Script(of: first.scalar)
    guard Self.spaced.contains(script) else { return nil }
    return nameEnd(start) { Script(of: $0) == script || Script(of: $0) == .inherited }
  }

  /// In bytes. No name is longer.
  private static let longestName = 80

  /// Scripts in which a name can be told from the text after it.
  private static let spaced: Set<Script> = [.arabic, .armenian, .cyrillic, .georgian, .greek, .hebrew, .latin]

  /// One past the letters, digits and underscores from `start` on, if a letter is first. Letters beyond ASCII belong to
  /// the name when `isPart`.
  private func nameEnd(_ start: Int, where isPart: (Unicode.Scalar) -> Bool) -> Int? {
    guard letter(at: start) != nil else { return nil }
    var end = start
    while end - start <= Self.longestName {
      if byte(end).isAlphanumeric || byte(end) == UInt8(ascii: "_") {
        end += 1
      } else if byte(end) >= 0x80, let letter = letter(at: end), isPart(letter.scalar) {
        end = letter.end
      } else {
        return end
      }
    }
    return nil
  }

  /// The letter, mark of a letter or underscore at `i`, and where it ends.
  private func letter(at i: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let first = byte(i)
    guard first >= 0x80 else {
      return first.isLetter || first == UInt8(ascii: "_") ? (Unicode.Scalar(first), i + 1) : nil
    }
    let text = String(decoding: bytes[i..<min(limit, i + 4)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, scalar.properties.isAlphabetic, scalar.value != 0xFFFD else {
      return nil
    }
    return (scalar, min(limit, i + UTF8.width(scalar)))
  }

  /// `$CAD` and `20 $CA`: a currency, and not a variable.
  private func isAmount(_ i: Int, _ end: Int) -> Bool {
    let name = bytes[(i + 1)..<end]
    guard name.count == 3, name.allSatisfy(\.isLetter) else { return false }
    if DollarCurrency.isCode(name) { return true }
    var before = i - 1
    while byte(before) == 0x20 || byte(before) == 0xA0 || byte(before) == 0xC2 { before -= 1 }
    return byte(before).isDigit
  }
}

/// Currencies that the dollar sign is written for.
private enum DollarCurrency {
  static func isCode(_ name: ArraySlice<UInt8>) -> Bool { codes.contains { name.elementsEqual($0.utf8) } }

  /// ISO 4217: dollars, pesos and others with that sign.
  private static let codes = [
    "ARS", "AUD", "BBD", "BMD", "BND", "BRL", "BSD", "BZD", "CAD", "CLP", "COP", "CUP", "CVE", "DOP", "FJD", "GYD",
    "HKD", "JMD", "KYD", "LRD", "MOP", "MXN", "NAD", "NIO", "NZD", "SBD", "SGD", "SRD", "TOP", "TTD", "TWD", "USD",
    "UYU", "WST", "XCD", "ZWL",
  ]
}
