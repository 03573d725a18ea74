import RandomInput
import Testing

@testable import UnicodeText

@Suite struct StringUTF16Tests {
  /// Letters of one to four bytes in UTF-8, both ends of each range, and halves of pairs.
  private static let units: [UInt16] = [
    0x0000, 0x0041, 0x007F, 0x0080, 0x00E9, 0x07FF, 0x0800, 0x0905, 0x4E00, 0xD7FF, 0xD800, 0xD83D, 0xDBFF, 0xDC00,
    0xDE00, 0xDFFF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF,
  ]

  @Test(arguments: 1...40) func saysWhatTheStandardLibrarySays(seed: Int) {
    var numbers = SeededNumbers(seed)
    for _ in 0..<200 {
      let text = (0..<numbers.next(below: 24)).map { _ in Self.units[numbers.next(below: Self.units.count)] }
      let expected = String(decoding: text, as: UTF16.self)
      #expect(Array(String(utf16: text).utf8) == Array(expected.utf8))
      let start = numbers.next(below: text.count + 1)
      #expect(String(utf16: text[start...]) == String(decoding: text[start...], as: UTF16.self))
    }
  }

  @Test func everyScalarComesBack() {
    let scalars = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
    let isWhole = scalars.allSatisfy { scalar in
      let text = String(scalar)
      return String(utf16: Array(text.utf16)) == text
    }
    #expect(isWhole)
  }
}
