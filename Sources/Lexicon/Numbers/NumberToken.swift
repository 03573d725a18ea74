import UnicodeText

/// Digits of one set with single signs between them: `1,500.25`, `3.10.2`, `١٬٠٠٠`. `NumberReading` interprets them.
struct NumberToken {
  private(set) var parts: [UTF16Range]
  /// The signs between the parts.
  private(set) var signs: [UInt16] = []
  /// Whether every part after the first has three digits, and all signs are the same.
  private var isUniform = true

  private init(_ first: UTF16Range) { parts = [first] }

  var range: UTF16Range { UTF16Range(parts[0].start, parts[parts.count - 1].end) }

  /// The tokens of a text in order. One pass.
  /// - Parameter groupsBySpace: whether a plain space may group digits.
  static func all(in text: [UInt16], groupsBySpace: Bool) -> [NumberToken] {
    text.withUnsafeBufferPointer { units in
      var tokens: [NumberToken] = []
      var i = 0
      while i < units.count {
        guard let zero = Numeral.zero(units[i]) else {
          i += 1
          continue
        }
        var token = NumberToken(digits(units, from: i, zero))
        while let (sign, next) = token.continuation(units, zero, groupsBySpace) {
          token.append(next, behind: sign)
        }
        i = Int(token.range.end)
        tokens.append(token)
      }
      return tokens
    }
  }

  private mutating func append(_ part: UTF16Range, behind sign: UInt16) {
    signs.append(sign)
    parts.append(part)
    if part.count != 3 || sign != signs[0] { isUniform = false }
  }

  private static func digits(_ units: UnsafeBufferPointer<UInt16>, from start: Int, _ zero: UInt16) -> UTF16Range {
    var end = start
    while end < units.count, units[end] >= zero, units[end] < zero + 10 { end += 1 }
    return UTF16Range(Int32(start), Int32(end))
  }

  /// The next part, where one sign joins it.
  private func continuation(
    _ units: UnsafeBufferPointer<UInt16>, _ zero: UInt16, _ groupsBySpace: Bool
  ) -> (sign: UInt16, part: UTF16Range)? {
    let at = Int(range.end)
    guard at + 1 < units.count, units[at + 1] >= zero, units[at + 1] < zero + 10 else { return nil }
    let sign = units[at]
    switch sign {
    case 0x2E, 0x2C, 0xFF0E, 0xFF0C, 0x066B, 0x066C, 0x060C: break
    case 0x27, 0x2019, 0xA0, 0x202F, 0x2009, 0x2007: break
    case 0x20 where groupsBySpace: break
    default: return nil
    }
    let part = Self.digits(units, from: at + 1, zero)
    // A space or an apostrophe groups by three or separates two numbers. So does the full-width comma.
    if NumberSign.groupsOnly(sign) || sign == 0xFF0C, part.count != 3 || !isGroupable(by: sign) { return nil }
    return (sign, part)
  }

  private func isGroupable(by sign: UInt16) -> Bool {
    parts[0].count <= 3 && isUniform && (signs.first ?? sign) == sign
  }
}

/// The signs that occur inside numbers.
enum NumberSign {
  /// Spaces and apostrophes, which are never decimal signs.
  static func groupsOnly(_ sign: UInt16) -> Bool {
    switch sign {
    case 0x20, 0xA0, 0x202F, 0x2009, 0x2007, 0x27, 0x2019, 0x066C: true
    default: false
    }
  }

  /// Points and commas of all widths and scripts as `.` and `,`; the rest as it is.
  static func plain(_ sign: UInt16) -> UInt16 {
    switch sign {
    case 0xFF0E: 0x2E
    case 0xFF0C, 0x060C: 0x2C
    default: sign
    }
  }
}
