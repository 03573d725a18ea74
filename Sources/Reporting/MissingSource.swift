/// Why a note was checked alone.
package enum MissingSource: CaseIterable, Hashable, Sendable {
  /// There is no file where its source is expected.
  case notFound
  /// The file could not be read.
  case unreadable
  /// The file would be outside of what the run may read.
  case outside
  /// The user turned sources off.
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
