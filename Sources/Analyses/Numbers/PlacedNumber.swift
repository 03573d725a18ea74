import Lexicon
import UnicodeText

/// A number and the segment that contains it.
package struct PlacedNumber {
  /// Index into the note's segments.
  package let segment: Int
  package let mention: NumberMention

  /// The parts of a version or a date as separate numbers, all at the place of the whole.
  package var parts: [PlacedNumber] {
    guard mention.kind == .sequence || mention.kind == .timestamp else { return [self] }
    return mention.values.map { value in
      PlacedNumber(
        segment: segment,
        mention: NumberMention(
          range: mention.range, extent: mention.extent, kind: .number, values: [value], power: 0,
          signature: value.digits &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: Int64(value.exponent)),
          traits: mention.traits.union(.joined), decimalSign: nil, groupSign: nil))
    }
  }
}
