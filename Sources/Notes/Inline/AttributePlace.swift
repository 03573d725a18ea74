import SourceText

/// The value of an attribute of HTML or JSX.
package struct AttributePlace: Sendable {
  /// Without its quotes.
  package let value: ByteRange
  /// Nil for a bare value.
  package let quote: UInt8?
  /// Whether it is a destination.
  package let isDestination: Bool
}

extension Note {
  /// The attribute whose value contains `range`; nil when there is none. Looks at up to `reach` bytes before it.
  package func attribute(around range: ByteRange, reach: Int = 4096) -> AttributePlace? {
    let bytes = file.bytes
    let (start, end) = (range.start.value, range.end.value)
    for open in (max(0, start - reach)..<start).reversed() where bytes[open] == UInt8(ascii: "<") {
      guard open + 1 < bytes.count, bytes[open + 1].isLetter, let tag = HTMLTag(bytes, at: open), tag.end > end else {
        continue
      }
      guard let found = tag.attributes.first(where: { $0.value.lowerBound <= start && end <= $0.value.upperBound })
      else { return nil }
      let before = bytes[found.value.lowerBound - 1]
      let isQuoted = before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
      return AttributePlace(
        value: ByteRange(found.value), quote: isQuoted ? before : nil,
        isDestination: found.name == "href" || found.name == "src")
    }
    return nil
  }
}
