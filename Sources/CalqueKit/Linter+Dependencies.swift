import Configuration
import Workspace

extension Linter {
  /// Paths of everything beside the notes that what was said so far about `notes` rests on: sources, glossaries, memories,
  /// configurations, and what decides which notes there are. Also of what was looked for and is not there.
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
