import UnicodeText

/// The possible meanings of a token: its values, likeliest first.
struct NumberReading {
  /// Empty for a sequence.
  private(set) var values: [DecimalValue] = []
  /// Whether it is a version, an address or a date with points: its parts are separate numbers.
  private(set) var isSequence = false
  /// Whether it is a list without spaces: `1,2,3`.
  private(set) var isList = false
  /// The character read as a decimal sign, and the one read as a grouping sign.
  private(set) var decimalSign: UInt16?
  private(set) var groupSign: UInt16?

  /// - Parameter knowledge: how the language writes numbers; it decides what `1.500` is.
  init(_ token: NumberToken, in text: [UInt16], _ knowledge: NumberKnowledge) {
    let signs = token.signs.map(NumberSign.plain)
    guard let first = signs.first, let last = signs.last else {
      values = [Self.value(token, text, fraction: 0)]
      return
    }
    let inner = token.parts.dropFirst().dropLast()
    let tail = token.parts[token.parts.count - 1]
    if signs.allSatisfy({ $0 == first }) {
      let isGrouped = Self.groups(token.parts[...], text)
      if NumberSign.groupsOnly(first) {
        (values, groupSign) = ([Self.value(token, text, fraction: 0)], first)
      } else if signs.count == 1 {
        readSingle(token, text, first, isGrouped: isGrouped, knowledge)
      } else if isGrouped || (first == 0x2C && Self.groupsIndian(token.parts)) {
        (values, groupSign) = ([Self.value(token, text, fraction: 0)], first)
      } else {
        isSequence = first != 0x2C
        isList = first == 0x2C
      }
    } else if signs.dropLast().allSatisfy({ $0 == first }), !NumberSign.groupsOnly(last),
      Self.groups(token.parts.dropLast(), text) || (first == 0x2C && Self.groupsIndian(Array(token.parts.dropLast()))),
      inner.count == signs.count - 1
    {
      values = [Self.value(token, text, fraction: tail.count)]
      (decimalSign, groupSign) = (last, first)
    } else {
      isSequence = true
    }
  }

  private mutating func readSingle(
    _ token: NumberToken, _ text: [UInt16], _ sign: UInt16, isGrouped: Bool, _ knowledge: NumberKnowledge
  ) {
    let decimal = Self.value(token, text, fraction: token.parts[1].count)
    guard isGrouped, sign != 0x066B else {
      (values, decimalSign) = ([decimal], sign)
      return
    }
    let grouped = Self.value(token, text, fraction: 0)
    if knowledge.decimalSign == sign {
      (values, decimalSign) = ([decimal, grouped], sign)
    } else {
      (values, groupSign) = ([grouped, decimal], sign)
    }
  }

  /// Groups of three after a first group of one to three digits that is not zero.
  private static func groups(_ parts: ArraySlice<UTF16Range>, _ text: [UInt16]) -> Bool {
    guard let first = parts.first, (1...3).contains(first.count) else { return false }
    return Numeral.value(text[Int(first.start)]) != 0 && parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// `12,34,567`: groups of two, the last of three.
  private static func groupsIndian(_ parts: [UTF16Range]) -> Bool {
    guard parts.count > 2, (1...2).contains(parts[0].count), parts[parts.count - 1].count == 3 else { return false }
    return parts.dropFirst().dropLast().allSatisfy { $0.count == 2 }
  }

  static func value(_ token: NumberToken, _ text: [UInt16], fraction: Int) -> DecimalValue {
    DecimalValue(text[token.range.indices].lazy.compactMap(Numeral.value), fraction: fraction)
  }

  static func value(_ part: UTF16Range, _ text: [UInt16]) -> DecimalValue {
    DecimalValue(text[part.indices].lazy.compactMap(Numeral.value), fraction: 0)
  }
}
