/// What a writer may replace. An absent file is always created, unless the content must be what was read.
package enum Replaceable: Sendable {
  /// A file that contains these bytes, as it was read: anything written since must not be lost.
  case exactly([UInt8])
  /// An empty file, or one of this kind.
  case kind(FileKind)
  /// An empty file.
  case nothing
}
