/// Why a note was checked alone.
package enum MissingSource: CaseIterable, Hashable, Sendable {
  /// Nothing stands where its source is looked for.
  case notFound
  /// What stands there could not be read.
  case unreadable
  /// It would be outside of what the run may read.
  case outside
  /// The user wants no sources.
  case unwanted

  /// A few words for lists.
  package var text: String {
    switch self {
    case .notFound: "no source found"
    case .unreadable: "source not readable"
    case .outside: "source outside, see --allow-outside"
    case .unwanted: "no source wanted"
    }
  }
}
