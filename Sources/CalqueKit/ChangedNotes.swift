import Workspace

/// Notes affected by a change: those that changed themselves, and the translations of changed sources.
package struct ChangedNotes: Sendable {
  private let changed: Set<String>

  /// - Parameter changed: the changed files, by absolute paths without links (see `Paths.identified`).
  package init(_ changed: Set<String>) { self.changed = changed }

  /// The affected ones of `notes`. `linter` finds their sources.
  package func touched(among notes: [FoundNote], by linter: Linter) -> [FoundNote] {
    notes.filter { holds($0.path) || linter.sourcePath(of: $0.path).map(holds) ?? false }
  }

  private func holds(_ path: String) -> Bool { Paths.identified(path).map(changed.contains) ?? false }
}
