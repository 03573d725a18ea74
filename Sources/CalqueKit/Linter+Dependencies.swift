import Configuration
import Workspace

extension Linter {
  /// Paths of everything besides the notes on which the results for `notes` so far depend: sources, glossaries,
  /// memories, configurations, and files that decide which notes there are. Includes paths that were searched and do
  /// not exist.
  package func dependencies(of notes: [String]) -> Set<String> {
    var paths = Set(notes.compactMap(sourcePath))
    paths.formUnion(glossaries.pathsLookedAt)
    paths.formUnion(memories.pathsLookedAt)
    paths.formUnion(store.configurations.files)
    for folder in store.configurations.foldersLookedInto {
      for name in [ConfigurationFile.customaryName, ".calqueignore", ".gitignore"] {
        paths.insert(Paths.join(folder, name))
      }
    }
    return paths
  }
}
