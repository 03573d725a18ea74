import SourceText

/// A note that a command is to process.
package struct FoundNote: Hashable, Sendable {
  /// As the user gave it, or below what the user gave.
  package let path: String
  /// Whether the user named the file itself, not a folder above it.
  package fileprivate(set) var isNamed: Bool

  package init(path: String, isNamed: Bool) {
    self.path = path
    self.isNamed = isNamed
  }
}

/// Finds the notes that a command is to process.
///
/// A named file is taken whatever its name and even if it is ignored. A folder is walked: its Markdown files (`.md`,
/// `.markdown`, `.mdx`) are taken; hidden files and folders, entries ignored by `.gitignore` or `.git/info/exclude`,
/// folders of other people's or generated files (see `VendoredFolders`), and entries that the filter leaves out are
/// not. Plain text (`.txt`) is taken only when it is named: most of it is not prose. Links found on a walk are followed
/// where they stay inside the named folder, or lead to an allowed one; others are left out. A named path may lead
/// anywhere through the user's own links, but not through a link of a repository that leads out of it.
package struct NoteFinder {
  private var found: [FoundNote] = []
  private var problems: [FileProblem] = []
  private var leftOut: [LeftOut] = []
  private var otherFiles = 0
  /// The index of each entry in `found`.
  private var entries: [Entry: Int] = [:]
  private var folders: Set<FileStatus.Identity> = []
  /// Links found on a walk, which are followed after all other entries are known, so that a file goes by its own name.
  private var links: [Link] = []
  /// Folders that are still to be walked. A list and no recursion: folders may be nested thousands deep.
  private var pending: [PendingFolder] = []
  private let filter: WalkFilter
  /// Whether a file that is found on a walk is wanted, by its name.
  private let takes: (String) -> Bool

  private init(_ filter: WalkFilter, _ takes: @escaping (String) -> Bool) {
    self.filter = filter
    self.takes = takes
  }

  /// The found notes, sorted by the bytes of their paths, and what could not be read.
  package struct Result: Sendable {
    package let notes: [FoundNote]
    package let problems: [FileProblem]
    /// Notes and folders that were found but not taken.
    package let leftOut: [LeftOut]
    /// The number of found files that are not notes.
    package let otherFiles: Int
  }

  /// A name in a folder: equal for all ways to write a path to it.
  private struct Entry: Hashable {
    let folder: FileStatus.Identity
    let name: String
  }

  private struct PendingFolder {
    let path: String
    let identity: FileStatus.Identity
    let rules: IgnoreRules
    /// The resolved folder that links must not lead out of.
    let root: String
    var isRoot = false
  }

  private struct Link {
    let path: String
    let name: String
    let rules: IgnoreRules
    /// The resolved folder that it must not lead out of.
    let root: String
  }

  /// The notes at `paths`, in an order that does not depend on theirs.
  /// - Parameter takes: which names are wanted, if not those of notes.
  package static func find(
    _ paths: [String], by filter: WalkFilter = .none, taking takes: @escaping (String) -> Bool = isNote
  ) -> Result {
    var finder = NoteFinder(filter, takes)
    for path in paths {
      finder.take(path)
      finder.walkPending()
    }
    while !finder.links.isEmpty {
      let links = finder.links
      finder.links = []
      for link in links {
        finder.follow(link)
        finder.walkPending()
      }
    }
    return Result(
      notes: finder.found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      problems: Set(finder.problems).sorted {
        let (path, other) = ($0.path.utf8, $1.path.utf8)
        return path.elementsEqual(other)
          ? $0.message.utf8.lexicographicallyPrecedes($1.message.utf8) : path.lexicographicallyPrecedes(other)
      },
      leftOut: finder.leftOut.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      otherFiles: finder.otherFiles)
  }

  /// Takes a path that the user named.
  private mutating func take(_ path: String) {
    do throws(SystemError) {
      if let refusal = filter.files.refusal(ofNamed: path) {
        problems.append(FileProblem(path: path, message: "a link \(refusal)"))
        return
      }
      let status = try FileStatus(path: path)
      if filter.leavesOut(path, isFolder: status.kind == .folder) {
        return leaveOut(path, isFolder: status.kind == .folder, .forced)
      }
      if status.kind == .folder {
        let root = try Paths.resolved(path)
        let rules = IgnoreRules(startingIn: path, ownFiles: filter.ownFiles)
        problems += rules.problems
        pending.append(
          PendingFolder(path: path, identity: status.identity, rules: rules, root: root, isRoot: true))
      } else {
        // An entry that is not an ordinary file is refused with a reason when it is read.
        let folder = try FileStatus(path: Paths.folder(path))
        add(path, Entry(folder: folder.identity, name: Paths.name(path)), isNamed: true)
      }
    } catch {
      problems.append(FileProblem(path: path, message: error.message))
    }
  }

  private mutating func walkPending() {
    while let next = pending.popLast() { walk(next) }
  }

  private mutating func walk(_ next: PendingFolder) {
    guard folders.insert(next.identity).inserted else { return }
    let path = next.path
    let folder: Folder
    do throws(SystemError) { folder = try Folder(path: path) } catch {
      problems.append(FileProblem(path: path, message: "the folder cannot be read: \(error.message)"))
      return
    }
    for entry in folder.unreadable where entry.kind == .folder || takes(entry.name) {
      problems.append(FileProblem(path: Paths.join(path, entry.name), message: "the name is not UTF-8, rename it"))
    }
    if !next.isRoot && VendoredFolders.isGenerated(path, folder) { return leaveOut(path, isFolder: true, .generated) }
    for entry in folder.entries where !entry.name.hasPrefix(".") {
      visit(entry, in: path, next.identity, next.rules, root: next.root)
    }
  }

  private mutating func visit(
    _ entry: Folder.Entry, in folder: String, _ identity: FileStatus.Identity, _ rules: IgnoreRules, root: String
  ) {
    let path = Paths.join(folder, entry.name)
    guard let kind = entry.kind ?? (try? FileStatus(path: path, followingLinks: false))?.kind else { return }
    guard kind == .folder || takes(entry.name) || kind == .link else {
      otherFiles += kind == .file ? 1 : 0
      return
    }
    if filter.excludes(entry.name, folder, kind == .folder) {
      return leaveOut(path, isFolder: kind == .folder, .excluded)
    }
    switch kind {
    case .file:
      if rules.isIgnored(entry.name, isFolder: false) { return leaveOut(path, isFolder: false, .ignored) }
      add(path, Entry(folder: identity, name: entry.name))
    case .folder:
      enter(path, entry.name, rules, root: root)
    case .link:
      links.append(Link(path: path, name: entry.name, rules: rules, root: root))
    case .other: return
    }
  }

  private mutating func enter(_ path: String, _ name: String, _ rules: IgnoreRules, root: String) {
    if rules.isIgnored(name, isFolder: true) { return leaveOut(path, isFolder: true, .ignored) }
    if VendoredFolders.isNamed(name) { return leaveOut(path, isFolder: true, .vendored) }
    do throws(SystemError) {
      let identity = try FileStatus(path: path).identity
      let isRepository = (try? FileStatus(path: Paths.join(path, ".git"))) != nil
      guard !folders.contains(identity) else { return }
      let inner = rules.entering(name, at: path, isRepository: isRepository)
      problems += inner.problems
      pending.append(PendingFolder(path: path, identity: identity, rules: inner, root: root))
    } catch {
      problems.append(FileProblem(path: path, message: error.message))
    }
  }

  /// Takes the target of a link, unless it is outside the named folder or already known.
  private mutating func follow(_ link: Link) {
    do throws(SystemError) {
      let bounds = ReadingBounds(top: link.root, allowed: filter.files.allowed)
      // Checked before the disk is asked whether there is an entry.
      guard bounds.contains(filter.files.resolver.location(of: link.path)) else {
        return leaveOut(link.path, isFolder: !takes(link.name), .outside)
      }
      let target = try Paths.resolved(link.path)
      guard bounds.contains(target) else { return leaveOut(link.path, isFolder: !takes(link.name), .outside) }
      let status = try FileStatus(path: target)
      if status.kind == .folder { return enter(link.path, link.name, link.rules, root: link.root) }
      guard status.kind == .file, takes(link.name), !link.rules.isIgnored(link.name, isFolder: false) else {
        return
      }
      let folder = try FileStatus(path: Paths.folder(target))
      add(link.path, Entry(folder: folder.identity, name: Paths.name(target)))
    } catch {
      guard takes(link.name) else { return }
      problems.append(FileProblem(path: link.path, message: "the link cannot be followed: \(error.message)"))
    }
  }

  private mutating func leaveOut(_ path: String, isFolder: Bool, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(path: path, isFolder: isFolder, reason: reason))
  }

  private mutating func add(_ path: String, _ entry: Entry, isNamed: Bool = false) {
    if let known = entries[entry] {
      if isNamed { found[known].isNamed = true }
      return
    }
    entries[entry] = found.count
    found.append(FoundNote(path: path, isNamed: isNamed))
  }

  package static func isNote(_ name: String) -> Bool {
    extensions.contains { $0 == Paths.lowercasedExtension(name) }
  }

  /// Extensions of files that a walk takes, in lower case.
  package static let extensions = ["md", "markdown", "mdx"]
}
