import SourceText
import Synchronization

/// Reads files that a run finds without the user having named them: configurations and the files that they name,
/// glossaries, memories, stamps, baselines, ignore files, sources. Each is read at its real location, and only inside
/// the bounds of the tree that it was found in.
package final class FoundFiles: Sendable {
  /// Resolved folders outside of every tree that may still be read.
  package let allowed: [String]
  package let resolver = PathResolver()
  private let state = Mutex(State())

  private struct State {
    var bounds: [String: ReadingBounds] = [:]
    /// By folder; nil for one in no repository.
    var repositories: [String: ReadingBounds?] = [:]
    /// The same by the locations of folders, those on the way to the top of a repository included.
    var repositoriesByLocation: [String: ReadingBounds?] = [:]
    /// Problems with named folders, by their paths.
    var strays: [String: String?] = [:]
  }

  /// - Parameter folders: folders that the command allows in addition to the tree, with everything below them.
  package init(allowing folders: [String] = []) { allowed = folders.map { [resolver] in resolver.location(of: $0) } }

  // MARK: Bounds

  /// The bounds for files found in `folder`: the repository that it is in, or otherwise the folder itself.
  package func bounds(around folder: String) -> ReadingBounds {
    if let known = state.withLock({ $0.bounds[folder] }) { return known }
    let top = (try? WorkTree(around: folder))?.top ?? resolver.location(ofFolder: folder)
    let bounds = ReadingBounds(top: top, allowed: allowed)
    state.withLock { $0.bounds[folder] = bounds }
    return bounds
  }

  /// The bounds of the repository that `folder` is in; nil for one in none.
  package func repository(around folder: String) -> ReadingBounds? {
    if let known = state.withLock({ $0.repositories[folder] }) { return known }
    let bounds = repository(at: resolver.location(ofFolder: folder))
    state.withLock { $0.repositories[folder] = .some(bounds) }
    return bounds
  }

  private func repository(at location: String) -> ReadingBounds? {
    if let known = state.withLock({ $0.repositoriesByLocation[location] }) { return known }
    let own = GitRepository(top: location).map { ReadingBounds(top: $0.top, allowed: allowed) }
    let bounds = own ?? (location == "/" ? nil : repository(at: Paths.folder(location)))
    state.withLock { $0.repositoriesByLocation[location] = .some(bounds) }
    return bounds
  }

  /// Why `path` may not be read, in words that follow it; nil when it may.
  /// - Parameters:
  ///   - bounds: nil for a path that may lead anywhere.
  ///   - isFolder: whether a folder is expected.
  package func refusal(of path: String, within bounds: ReadingBounds?, isFolder: Bool = false) -> String? {
    guard let bounds else { return nil }
    let location = resolver.location(of: path)
    return bounds.contains(location) ? nil : bounds.refusal(of: location, isFolder: isFolder)
  }

  /// Why a path that the command names may not be read: a link on its way is in a repository and leads out of it, so
  /// that the file was chosen by whoever wrote the repository. Any other link is the user's own.
  package func refusal(ofNamed path: String) -> String? {
    let folder = Paths.folder(path)
    let above =
      folder == path || folder == "." ? nil : state.withLock { $0.strays[folder] } ?? refusal(ofFolder: folder)
    return above ?? refusal(ofLink: path)
  }

  private func refusal(ofFolder path: String) -> String? {
    let refusal = refusal(ofNamed: path)
    state.withLock { $0.strays[path] = .some(refusal) }
    return refusal
  }

  private func refusal(ofLink path: String) -> String? {
    let (folder, name) = (Paths.folder(path), Paths.name(path))
    guard !name.isEmpty, name != ".", name != ".." else { return nil }
    let location = resolver.location(ofFolder: folder)
    guard PathResolver.target(ofLink: Paths.join(location, name)) != nil, let bounds = repository(around: folder) else {
      return nil
    }
    return refusal(of: path, within: bounds, isFolder: !NoteFinder.isNote(name) && !name.hasSuffix(".txt"))
  }

  // MARK: Reading

  /// The real location of the entry at `path`; nil if there is none.
  /// - Throws: when it may not be read, or when it is impossible to tell whether there is an entry.
  package func location(
    of path: String, within bounds: ReadingBounds?, isFolder: Bool = false
  ) throws(FileProblem) -> String? {
    if let refusal = refusal(of: path, within: bounds, isFolder: isFolder) {
      throw FileProblem(path: path, message: "a link \(refusal)")
    }
    let location = bounds == nil ? path : resolver.location(of: path)
    do throws(SystemError) {
      _ = try FileStatus(path: location, followingLinks: bounds == nil)
      return location
    } catch {
      if error.isMissing { return nil }
      throw FileProblem(path: path, message: error.message)
    }
  }

  /// Whether there is an entry at `path`. Another entry where a folder is expected is a mistake.
  package func holds(_ path: String, within bounds: ReadingBounds?, in tree: FileTree) throws(FileProblem) -> Bool {
    if try location(of: path, within: bounds) != nil { return true }
    let folder = Paths.folder(path)
    if Paths.name(folder).hasPrefix("."), let status = try? FileStatus(path: folder, followingLinks: false),
      status.kind == .file
    {
      throw Self.noFolder(folder)
    }
    return tree.isStaged(bounds == nil ? path : resolver.location(of: path))
  }

  /// The bytes of the file at `path`, which problems name, read at its real location.
  /// - Parameter bounds: nil for a path that the user names, which may be a pipe.
  package func bytes(
    of path: String, within bounds: ReadingBounds?, in tree: FileTree = .disk
  ) throws(FileProblem) -> [UInt8] {
    guard let bounds else { return try tree.bytes(ofNamed: path) }
    if let refusal = refusal(of: path, within: bounds) {
      throw FileProblem(path: path, message: "a link \(refusal)")
    }
    do throws(FileProblem) {
      return try tree.bytes(of: resolver.location(of: path), links: .refused)
    } catch {
      throw FileProblem(path: path, message: error.message)
    }
  }

  private static func noFolder(_ path: String) -> FileProblem {
    FileProblem(path: path, message: "no folder, though one of this name is looked into; rename it")
  }

  /// The names in an expected folder, sorted, without the hidden ones; none if there is no such folder.
  /// - Throws: when it exists and cannot be read, or is not a folder.
  package func names(in path: String, within bounds: ReadingBounds?) throws(FileProblem) -> [String] {
    guard let location = try location(of: path, within: bounds, isFolder: true) else { return [] }
    if (try? FileStatus(path: location))?.kind == .file { throw Self.noFolder(path) }
    do throws(SystemError) { return try FileNames.inFolder(location, followingLinks: bounds == nil) } catch {
      throw FileProblem(path: path, message: "the folder cannot be read: \(error.message)")
    }
  }
}
