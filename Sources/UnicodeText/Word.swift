/// A word of a segment: an ICU word (UAX #29, dictionaries for Han and kana), split further where the script changes,
/// so that `وAPI` is two words, glued.
@frozen
public struct Word: Sendable {
  public let range: UTF16Range
  /// Hash of the folded word; the key of every look-up. See `Folding`.
  public let key: UInt64
  public let traits: Traits
  /// `common` for a number.
  public let script: Script

  @inlinable
  public init(range: UTF16Range, key: UInt64, traits: Traits, script: Script) {
    self.range = range
    self.key = key
    self.traits = traits
    self.script = script
  }

  @frozen
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt16

    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is a capital.
    @inlinable public static var capitalized: Traits { Traits(rawValue: 1) }
    /// Two or more cased letters, all capitals.
    @inlinable public static var allCaps: Traits { Traits(rawValue: 2) }
    /// A capital after the first letter, but not all: `camelCase`.
    @inlinable public static var innerCapital: Traits { Traits(rawValue: 4) }
    @inlinable public static var digit: Traits { Traits(rawValue: 8) }
    /// Digits and no letter.
    @inlinable public static var number: Traits { Traits(rawValue: 16) }
    /// A letter of another script stands right before, in the same ICU word.
    @inlinable public static var gluedBefore: Traits { Traits(rawValue: 32) }
    @inlinable public static var gluedAfter: Traits { Traits(rawValue: 64) }
    @inlinable public static var letter: Traits { Traits(rawValue: 128) }
  }

  @inlinable public var isNumber: Bool { traits.contains(.number) }
  @inlinable public var isCapitalized: Bool { traits.contains(.capitalized) }
  @inlinable public var hasLetter: Bool { traits.contains(.letter) }
}
