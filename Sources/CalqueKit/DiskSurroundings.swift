import Alignment
import Synchronization
import Workspace

/// Answers what pairing asks of the disk, each question once: nine translations ask about the same folders.
final class DiskSurroundings: Sendable {
  private let state = Mutex(State())

  private struct State {
    var files: [String: Bool] = [:]
    var names: [String: [String]] = [:]
  }

  /// The answers as pairing wants them.
  var surroundings: Surroundings {
    Surroundings(workingFolder: WorkingFolder.path, fileExists: fileExists, names: names)
  }

  private func fileExists(_ path: String) -> Bool {
    if let known = state.withLock({ $0.files[path] }) { return known }
    let exists = (try? FileStatus(path: path))?.kind == .file
    state.withLock { $0.files[path] = exists }
    return exists
  }

  private func names(in folder: String) -> [String] {
    if let known = state.withLock({ $0.names[folder] }) { return known }
    let names = (try? FileNames.inFolder(folder)) ?? []
    state.withLock { $0.names[folder] = names }
    return names
  }
}
