/// The source of a note, and how it was found.
package struct SourceChoice: Hashable, Sendable {
  /// Written in the style of the note's own path.
  package let path: String
  package let origin: Origin

  package enum Origin: Hashable, Sendable {
    /// The note names it, under this key.
    case named(key: String)
    /// A pattern leads to it.
    case pattern(String)
    /// It is where people put sources.
    case customary
  }
}
