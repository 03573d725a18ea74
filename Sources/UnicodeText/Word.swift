/// A word of a segment: an ICU word (UAX #29, dictionaries for Han and kana), split further where the script changes,
/// so that `وAPI` is two adjoining words.
@frozen
public struct Word: Sendable {
  /// Its range in the segment's text.
  public let range: UTF16Range
  /// Hash of the folded word; the key of every look-up. See `Folding`.
  public let key: UInt64
  /// Its shape.
  public let traits: Traits
  /// `common` for a number.
  public let script: Script

  /// A word with all its properties, as `TextAnalyzer` finds them.
  @inlinable
  public init(range: UTF16Range, key: UInt64, traits: Traits, script: Script) {
    self.range = range
    self.key = key
    self.traits = traits
    self.script = script
  }

  /// The shape of a word.
  @frozen
  public struct Traits: OptionSet, Sendable {
    /// The bits, as in cicu.h.
    public let rawValue: UInt16

    /// Traits from their bits.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is a capital.
    @inlinable public static var capitalized: Traits { Traits(rawValue: 1) }
    /// Two or more cased letters, all capitals.
    @inlinable public static var allCaps: Traits { Traits(rawValue: 2) }
    /// A capital after the first letter, but not all: `camelCase`.
    @inlinable public static var innerCapital: Traits { Traits(rawValue: 4) }
    /// Holds a digit.
    @inlinable public static var digit: Traits { Traits(rawValue: 8) }
    /// Digits and no letter.
    @inlinable public static var number: Traits { Traits(rawValue: 16) }
    /// A letter of another script comes right before, in the same ICU word.
    @inlinable public static var gluedBefore: Traits { Traits(rawValue: 32) }
    /// A letter of another script comes right after, in the same ICU word.
    @inlinable public static var gluedAfter: Traits { Traits(rawValue: 64) }
    /// Holds a letter.
    @inlinable public static var letter: Traits { Traits(rawValue: 128) }
    /// Traits of acronyms, identifiers, numbers and parts of these, whose spelling is not checked.
    @inlinable public static var unspelt: Traits {
      [.allCaps, .innerCapital, .digit, .number, .gluedBefore, .gluedAfter]
    }
  }

  /// Units of the longest word that is analysed. The longest in real texts, German and Finnish compounds, have about
  /// fifty; a looping model writes thousands. Anything longer is not a word of any language, and is not checked.
  @inlinable public static var longest: Int { 64 }

  /// Whether the word is too long to be one of any language.
  @inlinable public var isOverlong: Bool { range.count > Self.longest }

  /// Digits and no letter.
  @inlinable public var isNumber: Bool { traits.contains(.number) }
  /// Whether its first letter is a capital.
  @inlinable public var isCapitalized: Bool { traits.contains(.capitalized) }
  /// Holds a letter.
  @inlinable public var hasLetter: Bool { traits.contains(.letter) }
}
