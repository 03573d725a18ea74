/// What a file says about one field.
package enum Fact: Hashable, Sendable {
  /// The value, a line of the file each; a line `as fr` is the value of the same field in `fr.lang`.
  case known([String])
  /// The language has nothing of the kind.
  case none
  /// Nobody has found out, for this reason.
  case unknown(String)
}
