import Workspace

/// Notes that a change touches: those that changed themselves, and the translations of changed sources.
package struct ChangedNotes: Sendable {
  private let changed: Set<String>

  /// - Parameter changed: what changed, by absolute paths without links (see `Paths.identified`).
  package init(_ changed: Set<String>) { self.changed = changed }

  /// Those of `notes` that are touched. `linter` tells where their sources stand.
  package func touched(among notes: [FoundNote], by linter: Linter) -> [FoundNote] {
    notes.filter { holds($0.path) || linter.sourcePath(of: $0.path).map(holds) ?? false }
  }

  private func holds(_ path: String) -> Bool { Paths.identified(path).map(changed.contains) ?? false }
}
