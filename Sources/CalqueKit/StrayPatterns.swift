import Alignment
import Configuration
import Synchronization
import UnicodeText

/// Patterns of configurations that lead out of the tree for some note, which therefore has no source.
final class StrayPatterns: Sendable {
  private let found = Mutex<[Origin: Case]>([:])

  private struct Case {
    let note: String
    let source: String
    let refusal: String
  }

  /// Remembers the patterns of `pairing` that lead out of the tree for the note at `path`, which has no source.
  func look(
    at path: String, in language: LanguageTag, _ pairing: Pairing, from origin: Origin, refusal: (String) -> String?
  ) {
    for source in pairing.pathsOfPatterns(for: path, in: language) {
      guard let refusal = refusal(source) else { continue }
      found.withLock { found in
        // One note stands for all of them, the same in every run.
        if let known = found[origin], known.note.utf8.lexicographicallyPrecedes(path.utf8) { return }
        found[origin] = Case(note: path, source: source, refusal: refusal)
      }
      return
    }
  }

  /// What to say of each.
  var notices: [String] {
    found.withLock { found in
      found.compactMap { origin, stray in
        guard case .file(let path, let place) = origin else { return nil }
        return "\(path):\(place.line):\(place.column): the source of \(stray.note) would be “\(stray.source)”, which "
          + stray.refusal
      }
    }.sorted()
  }
}
