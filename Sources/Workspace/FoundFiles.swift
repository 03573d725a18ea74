import SourceText
import Synchronization

/// Reads what a run finds without its user having named it: configurations and what they name, glossaries, memories,
/// stamps, baselines, ignore files, sources. Each is read where it really is, and only inside the bounds of the tree that
/// it was found in.
package final class FoundFiles: Sendable {
  /// Resolved folders outside of every tree that may be read all the same.
  package let allowed: [String]
  package let resolver = PathResolver()
  private let state = Mutex(State())

  private struct State {
    var bounds: [String: ReadingBounds] = [:]
    /// By folder; nil for one in no repository.
    var repositories: [String: ReadingBounds?] = [:]
    /// What is wrong with named folders, by their paths.
    var strays: [String: String?] = [:]
  }

  /// - Parameter folders: what the command allows beside the tree, with everything below.
  package init(allowing folders: [String] = []) { allowed = folders.map { [resolver] in resolver.location(of: $0) } }

  // MARK: Bounds

  /// The bounds of what is found in `folder`: the repository that it is in, or else the folder itself.
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
    let top = GitRepository(around: resolver.location(ofFolder: folder))?.top
    let bounds = top.map { ReadingBounds(top: $0, allowed: allowed) }
    state.withLock { $0.repositories[folder] = .some(bounds) }
    return bounds
  }

  /// Why `path` may not be read, in words that follow it; nil when it may.
  /// - Parameters:
  ///   - bounds: nil for a path that may lead anywhere.
  ///   - isFolder: whether a folder is looked for.
  package func refusal(of path: String, within bounds: ReadingBounds?, isFolder: Bool = false) -> String? {
    guard let bounds else { return nil }
    let location = resolver.location(of: path)
    return bounds.contains(location) ? nil : bounds.refusal(of: location, isFolder: isFolder)
  }

  /// Why a path that the command names may not be read: a link on its way stands in a repository and leads out of it, so
  /// that whoever wrote the repository chose the file. Any other link is the user's own.
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

  /// Where what stands at `path` really is; nil where nothing stands.
  /// - Throws: when it may not be read, or when nobody can tell whether something stands there.
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

  /// Whether something stands at `path`. What stands in the way, where a folder is looked for, is a mistake.
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

  /// The bytes of the file at `path`, which problems name, read where it really is.
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

  /// The names in a folder that is looked for, sorted, without the hidden ones; none where there is no such folder.
  /// - Throws: when it is there and cannot be read, or is no folder.
  package func names(in path: String, within bounds: ReadingBounds?) throws(FileProblem) -> [String] {
    guard let location = try location(of: path, within: bounds, isFolder: true) else { return [] }
    if (try? FileStatus(path: location))?.kind == .file { throw Self.noFolder(path) }
    do throws(SystemError) { return try FileNames.inFolder(location, followingLinks: bounds == nil) } catch {
      throw FileProblem(path: path, message: "the folder cannot be read: \(error.message)")
    }
  }
}
