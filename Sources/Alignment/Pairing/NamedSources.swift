import Synchronization

/// The sources named by the versions of a page in other languages. Every page is read only once.
final class NamedSources: Sendable {
  private let known = Mutex<[Family: Set<[String]>]>([:])
  /// How many families are remembered; notes come folder by folder.
  private static let capacity = 1 << 14

  /// Pages that may be versions of one another, by their paths.
  enum Family: Hashable {
    /// `a/de/b/x.md` and `a/fr/b/x-fr.md`, below the folders of all languages in one folder.
    case folders(top: String?, before: [String], after: [String], stem: String, ext: String)
    /// `x.md`, `x.de.md` and `x-fr.md` in one folder.
    case suffixes(top: String?, folder: [String], stem: String, ext: String)
    /// `x.md` and `translations/de/x.md`, at or above its folder.
    case below(top: String?, folder: [String], name: String)
    /// All notes of a folder.
    case folder(top: String?, folder: [String])
  }

  /// - Parameter find: the files that the pages of a family name, as names from the root.
  func sources(namedIn family: Family, _ find: () -> Set<[String]>) -> Set<[String]> {
    if let known = known.withLock({ $0[family] }) { return known }
    let found = find()
    known.withLock {
      if $0.count >= Self.capacity { $0 = [:] }
      $0[family] = found
    }
    return found
  }
}
