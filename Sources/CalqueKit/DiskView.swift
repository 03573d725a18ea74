import Alignment
import Synchronization
import Workspace

/// Answers the queries of pairing about the disk, each only once: nine translations need the same folders. A source is
/// visible only where a note's tree allows it to be read.
final class DiskView: Sendable {
  private let tree: FileTree
  private let found: FoundFiles
  private let workingFolder = WorkingFolder.path
  private let state = Mutex(State())

  init(_ tree: FileTree = .disk, _ found: FoundFiles = FoundFiles()) {
    self.tree = tree
    self.found = found
  }

  /// How many answers of each kind are cached: those for some fifty thousand notes. Beyond that the cache is emptied.
  private static let capacity = 1 << 19

  private struct State {
    /// What links lead to, by their paths.
    var links: [String: Fact] = [:]
    /// By the locations of folders.
    var listings: [String: FolderListing] = [:]
    /// In all of them.
    var nameCount = 0
  }

  /// What is at a path, for any note.
  private struct Fact {
    /// The path with links followed.
    let location: String
    /// Whether the last name is a link.
    let isLink: Bool
    let isFile: Bool
  }

  /// The view of the disk that pairing needs for the note at `path`.
  func view(for path: String, _ reach: SourceReach) -> FileView {
    let folder = Paths.folder(path)
    return FileView(
      workingFolder: workingFolder, top: found.repository(around: folder)?.top,
      fileExists: { [self] in place(of: $0, forNoteIn: folder, reach).isSeen },
      names: { [self] in mayList($0, forNoteIn: folder) ? names(in: $0) : [] },
      bytes: { [self] path in
        guard case .file(let location) = place(of: path, forNoteIn: folder, reach) else { return nil }
        return try? tree.noteBytes(of: location, links: .refused)
      })
  }

  /// Where a file that belongs to a note is.
  enum Place: Hashable, Sendable {
    /// There is nothing, or nothing that this note may read.
    case nowhere
    /// The actual path, absolute and without links.
    case file(String)
    /// A link leads out of the tree; with the message about it.
    case outside(String)
    /// In a repository next to this one, whose top folder this is: not to be read unless that is allowed.
    case neighbour(String)

    /// Whether there is something for the note here, even if only a mistake.
    var isSeen: Bool {
      switch self {
      case .file, .outside: true
      case .nowhere, .neighbour: false
      }
    }
  }

  /// Where `path` leads, which was derived from the path of a note in `folder`.
  func place(of path: String, forNoteIn folder: String, _ reach: SourceReach) -> Place {
    let location = found.resolver.location(ofFolder: Paths.folder(path))
    let bounds = found.repository(around: folder)
    if let bounds, bounds.contains(location) { return place(fact(path, in: location), bounds) }
    let fact = fact(path, in: location)
    if bounds == nil && !fact.isFile && !fact.isLink { return .nowhere }
    // By its text alone: the common folder of both, which only a link can leave.
    let shared = found.resolver.location(ofFolder: sharedFolder(of: path, folder))
    if let bounds, !bounds.contains(shared), reach == .tree {
      return fact.isFile && !fact.isLink ? neighbour(of: bounds, at: location) : .nowhere
    }
    let own = ReadingBounds(
      top: bounds?.contains(shared) == true ? bounds?.top ?? shared : shared, allowed: found.allowed)
    // Whether something exists outside must not be revealed.
    return own.contains(location) ? place(fact, own) : .outside(own.refusal(of: location, isFolder: true))
  }

  /// Neighbouring repositories, one per language, may know of each other; anything else outside must not be revealed.
  private func neighbour(of bounds: ReadingBounds, at location: String) -> Place {
    guard let other = found.repository(around: location)?.top,
      Paths.folder(other) == Paths.folder(bounds.top)
    else { return .nowhere }
    return .neighbour(other)
  }

  /// Why a path outside `bounds` is not read; nil for one inside.
  func refusal(of path: String, within bounds: ReadingBounds) -> String? {
    let location = found.resolver.location(ofFolder: Paths.folder(path))
    return bounds.contains(location) ? nil : bounds.refusal(of: location, isFolder: true)
  }

  private func place(_ fact: Fact, _ bounds: ReadingBounds) -> Place {
    if bounds.contains(fact.location) { return fact.isFile ? .file(fact.location) : .nowhere }
    return fact.isLink ? .outside(bounds.refusal(of: fact.location, isFolder: false)) : .nowhere
  }

  /// What is in the folder at the location `folder` under the last name of `path`.
  private func fact(_ path: String, in folder: String) -> Fact {
    let name = Paths.name(path)
    let plain = Paths.join(folder, name)
    let kind = listing(of: folder).kind(of: name)
    guard kind == .link else {
      return Fact(location: plain, isLink: false, isFile: kind == .file || tree.isStaged(plain))
    }
    if let known = state.withLock({ $0.links[plain] }) { return known }
    let location = found.resolver.location(of: plain)
    let fact = Fact(location: location, isLink: true, isFile: tree.holds(location))
    state.withLock {
      if $0.links.count >= Self.capacity { $0.links = [:] }
      $0.links[plain] = fact
    }
    return fact
  }

  /// The common folder of a path and another folder, judging by their texts.
  private func sharedFolder(of path: String, _ folder: String) -> String {
    let (path, folder) = (absolute(Paths.folder(path)), absolute(folder))
    return "/" + zip(path, folder).prefix { $0 == $1 }.map { String($0.0) }.joined(separator: "/")
  }

  private func absolute(_ path: String) -> [Substring] {
    let whole = Paths.absolute(path, from: workingFolder ?? "/")
    return whole.split(separator: "/").reduce(into: []) { parts, part in
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
  }

  /// Whether the names in a folder may be listed for a note: the folder is inside the note's tree, or contains the
  /// note.
  private func mayList(_ path: String, forNoteIn folder: String) -> Bool {
    guard let bounds = found.repository(around: folder) else { return true }
    let location = found.resolver.location(ofFolder: path)
    return bounds.contains(location) || Paths.isInside(found.resolver.location(ofFolder: folder), location)
  }

  private func names(in folder: String) -> [String] { listing(of: found.resolver.location(ofFolder: folder)).names }

  private func listing(of location: String) -> FolderListing {
    if let known = state.withLock({ $0.listings[location] }) { return known }
    let listing = FolderListing(path: location)
    state.withLock {
      $0.nameCount += listing.count + 1
      if $0.nameCount > Self.capacity { ($0.listings, $0.nameCount) = ([:], listing.count + 1) }
      $0.listings[location] = listing
    }
    return listing
  }
}

/// Where the source of a note may be.
enum SourceReach: Hashable, Sendable {
  /// In the note's repository. For a note outside any repository, anywhere that its path leads without a link.
  case tree
  /// Where a pattern of the user leads, but not where a link leads out of the tree.
  case anywhere
}
