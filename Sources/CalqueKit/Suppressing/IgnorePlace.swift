/// Where a suppression of one finding is, by 1-based lines. The narrowest comes first.
enum IgnorePlace: Hashable {
  /// A comment on its own line above this one.
  case above(Int)
  /// A comment at the end of the line, in a table in its last cell.
  case inside(Int)
  /// A pair around these lines that disables and enables.
  case around(first: Int, last: Int)
  /// For the whole note: the front matter, if there is a readable one.
  case note
}
