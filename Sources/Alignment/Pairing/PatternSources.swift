import Synchronization

/// The names in a folder that are, by a pattern, the source of another one there; computed once for all notes in it.
final class PatternSources: Sendable {
  private struct Known: Sendable {
    let names: Int
    let sources: Set<String>
  }

  private let known = Mutex<[String: Known]>([:])
  /// How many folders are remembered; notes come folder by folder.
  private static let capacity = 64

  /// - Parameters:
  ///   - names: those in `folder`.
  ///   - sourcesOf: the names in the folder that are sources of the one given.
  func sources(in folder: String, _ names: [String], of sourcesOf: (String) -> [String]) -> Set<String> {
    if let known = known.withLock({ $0[folder] }), known.names == names.count { return known.sources }
    let sources = Set(names.flatMap(sourcesOf))
    known.withLock {
      if $0.count >= Self.capacity { $0 = [:] }
      $0[folder] = Known(names: names.count, sources: sources)
    }
    return sources
  }
}
