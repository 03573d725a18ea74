import UnicodeText

/// A number in a text, with all its possible values.
package struct NumberMention: Sendable {
  /// The digits with their signs, or the name of a month.
  package let range: UTF16Range
  /// With the word or letter that multiplies it: `1.5k`, `3 Millionen`.
  package let extent: UTF16Range
  package let kind: Kind
  /// Its possible values, likeliest first; the parts of a sequence.
  package let values: [DecimalValue]
  /// Power of ten of its multiplier.
  package let power: Int
  /// Hash of its digits and where they are divided, regardless of the set of digits and of the signs.
  package let signature: UInt64
  package let traits: Traits
  /// The characters read as its decimal sign and its grouping sign.
  package let decimalSign: UInt16?
  package let groupSign: UInt16?
  /// The numbers that it may be instead: a space or a comma between its digits may divide as well as join them.
  package private(set) var pieces: [NumberMention] = []

  /// The same mention that may also be several numbers.
  func divisible(into pieces: [NumberMention]) -> NumberMention {
    var mention = self
    mention.pieces = pieces
    return mention
  }

  package init(
    range: UTF16Range, extent: UTF16Range, kind: Kind, values: [DecimalValue], power: Int, signature: UInt64,
    traits: Traits, decimalSign: UInt16?, groupSign: UInt16?
  ) {
    self.range = range
    self.extent = extent
    self.kind = kind
    self.values = values
    self.power = power
    self.signature = signature
    self.traits = traits
    self.decimalSign = decimalSign
    self.groupSign = groupSign
  }

  package enum Kind: Sendable {
    case number
    /// A version, an address, a date with points.
    case sequence
    /// A month's name next to a number.
    case month
    /// `2024-09-02T15:50`: written for machines.
    case timestamp
  }

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A percent sign follows.
    package static let percent = Traits(rawValue: 1)
    /// A Latin letter comes right before: part of a name.
    package static let named = Traits(rawValue: 2)
    /// Latin letters follow that multiply nothing: `3D`, `1st`, `64px`.
    package static let suffixed = Traits(rawValue: 4)
    /// Three or more digits, the first of them zero.
    package static let padded = Traits(rawValue: 8)
    /// Zero minutes or seconds of a time.
    package static let zeroMinutes = Traits(rawValue: 16)
    /// A currency sign is next to it.
    package static let price = Traits(rawValue: 32)
    /// Part of `12:30`.
    package static let time = Traits(rawValue: 64)
    /// A hyphen or slash and another number are next to it: a date, a range, a ratio.
    package static let joined = Traits(rawValue: 128)
  }

  package var value: DecimalValue? { kind == .sequence ? nil : values.first }

  /// Whether both may mean the same number.
  package func equals(_ other: NumberMention) -> Bool {
    if signature == other.signature, power == other.power || kind != other.kind { return true }
    if kind == .timestamp || other.kind == .timestamp || kind == .sequence || other.kind == .sequence { return false }
    if traits.union(other.traits).contains(.padded) { return false }
    if values.contains(where: other.values.contains) { return true }
    // A half is 50 %.
    if traits.contains(.percent) != other.traits.contains(.percent), let a = value, let b = other.value {
      return traits.contains(.percent) ? a.scaled(by: -2) == b : b.scaled(by: -2) == a
    }
    return false
  }
}
