/// What a writer may replace. What is absent is always made, unless the content is to be as it was read.
package enum Replaceable: Sendable {
  /// A file that holds these bytes, as it was read: whatever somebody wrote since must not be lost.
  case exactly([UInt8])
  /// An empty file, or one of this kind.
  case kind(FileKind)
  /// An empty file.
  case nothing
}
