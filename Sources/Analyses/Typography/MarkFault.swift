import UnicodeText

/// A wrong or missing mark or space in a segment, with what corrects it.
package struct MarkFault: Sendable {
  /// Index into `Note.segments`.
  package let segment: Int
  /// What is replaced, in the segment's text; never empty.
  package let range: UTF16Range
  /// Empty if nobody knows what is right.
  package let replacement: String
  /// What faults of one kind have in common: a UTF-16 unit of what is wrong, or another number that tells them apart.
  package let mark: UInt16

  package init(segment: Int, range: UTF16Range, replacement: String, mark: UInt16) {
    self.segment = segment
    self.range = range
    self.replacement = replacement
    self.mark = mark
  }
}
