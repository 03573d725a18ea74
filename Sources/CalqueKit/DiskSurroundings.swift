import Alignment
import Synchronization
import Workspace

/// Answers what pairing asks of the disk, each question once: nine translations ask about the same folders.
final class DiskSurroundings: Sendable {
  private let tree: FileTree
  private let state = Mutex(State())

  init(_ tree: FileTree = .disk) { self.tree = tree }

  /// How many answers of each kind are remembered: those about some fifty thousand notes. Then all are asked again.
  private static let capacity = 1 << 19

  private struct State {
    var files: [String: Bool] = [:]
    var names: [String: [String]] = [:]
    /// In all of them.
    var nameCount = 0
  }

  /// The answers as pairing wants them.
  var surroundings: Surroundings {
    Surroundings(workingFolder: WorkingFolder.path, fileExists: fileExists, names: names)
  }

  private func fileExists(_ path: String) -> Bool {
    if let known = state.withLock({ $0.files[path] }) { return known }
    let exists = tree.holds(path)
    state.withLock {
      if $0.files.count >= Self.capacity { $0.files = [:] }
      $0.files[path] = exists
    }
    return exists
  }

  private func names(in folder: String) -> [String] {
    if let known = state.withLock({ $0.names[folder] }) { return known }
    let names = (try? FileNames.inFolder(folder)) ?? []
    state.withLock {
      $0.nameCount += names.count + 1
      if $0.nameCount > Self.capacity { ($0.names, $0.nameCount) = ([:], names.count + 1) }
      $0.names[folder] = names
    }
    return names
  }
}
