import CFiles
import Libc
import SourceText

/// A name in an open folder, where a file is to be written.
struct WritePlace {
  let folder: OpenFolder
  private let name: String
  /// As the user knows the file.
  private let path: String
  private let isInTree: Bool
  private let isNamedByUser: Bool

  /// A file that is there.
  struct OldFile {
    let descriptor: Descriptor
    let status: stat
  }

  /// Opens the folders on the way.
  init(
    _ path: String, namedBy authority: PathAuthority, makesFolder: Bool = false
  ) throws(WriteRefusal) {
    let location = try WriteLocation(path, namedBy: authority)
    self.path = path
    (name, isInTree, isNamedByUser) = (location.name, location.isInTree, authority == .user)
    var folder = try WriteRefusal.converting { () throws(SystemError) in
      try OpenFolder(path: location.start, for: .reaching)
    }
    for (index, name) in location.folders.enumerated() {
      let above = folder
      let isMade = makesFolder && index == location.folders.count - 1
      let shown = ([location.start] + location.folders[...index]).joined(separator: "/")
      folder = try Self.open(name, in: above, shown, isMade: isMade, isNamedByUser)
      if authority != .hookCommand && folder.isGitFolder { throw .gitFolder }
    }
    self.folder = folder
  }

  private static func open(
    _ name: String, in folder: OpenFolder, _ shown: String, isMade: Bool, _ isNamedByUser: Bool
  ) throws(WriteRefusal) -> OpenFolder {
    do throws(SystemError) { return try folder.folder(name) } catch {
      if isMade, error.code == ENOENT { return try make(name, in: folder) }
      switch (try? folder.status(of: name))?.kind {
      case .link: throw WriteRefusal("its folder “\(name)” is a link\(destination(of: shown, isNamedByUser))")
      case .file, .other: throw WriteRefusal("its folder “\(name)” is a file, move it away")
      case .folder, nil: throw WriteRefusal(error)
      }
    }
  }

  private static func make(_ name: String, in folder: OpenFolder) throws(WriteRefusal) -> OpenFolder {
    do throws(SystemError) {
      // The superuser could create it anyway; see `checkPermissions`.
      guard try folder.isWritable(".") else { throw SystemError(EACCES) }
      try folder.makeFolder(name, mode: 0o777)
      return try folder.folder(name)
    } catch {
      let reason = error.code == EACCES ? "the folder above it is read-only, make it writable" : error.message
      throw WriteRefusal("its folder “\(name)” cannot be made: \(reason)")
    }
  }

  /// " to /other/file, name that".
  private static func destination(of path: String, _ isNamedByUser: Bool) -> String {
    guard let destination = try? Paths.resolved(path) else { return " that leads nowhere, remove it" }
    return " to \(destination), " + (isNamedByUser ? "name that" : "remove the link")
  }

  // MARK: Existing files

  /// The existing pipe or device.
  func openStream() throws(WriteRefusal) -> Descriptor? {
    let kind = try status?.kind
    // Outside any tree, a link is the user's own; but a file has a name of its own.
    let leadsToStream = kind == .link && !isInTree && (try? FileStatus(path: path))?.kind == .other
    guard kind == .other || leadsToStream else { return nil }
    guard isNamedByUser else { throw Self.isNoFile }
    let stream = try WriteRefusal.converting { () throws(SystemError) in
      try folder.openStream(name, followingLinks: !isInTree)
    }
    guard (try? FileStatus(descriptor: stream.number))?.kind == .other else {
      stream.close()
      throw Self.changed
    }
    return stream
  }

  private var status: FileStatus? {
    get throws(WriteRefusal) {
      try WriteRefusal.converting { () throws(SystemError) in try folder.status(of: name) }
    }
  }

  /// The file that is to be replaced; nil when there is none.
  func oldFile(_ replaceable: Replaceable) throws(WriteRefusal) -> OldFile? {
    switch try status?.kind {
    case nil:
      if case .exactly = replaceable { throw WriteRefusal(SystemError(ENOENT)) }
      return nil
    case .link: throw WriteRefusal("it is a link\(Self.destination(of: path, isNamedByUser))")
    case .folder: throw WriteRefusal(SystemError(EISDIR))
    case .other: throw Self.isNoFile
    case .file: break
    }
    let file = try WriteRefusal.converting { () throws(SystemError) in
      let descriptor = try folder.open(name, O_RDONLY)
      var status = stat()
      guard fstat(descriptor.number, &status) == 0 else { throw SystemError.last }
      return OldFile(descriptor: descriptor, status: status)
    }
    do throws(WriteRefusal) { try check(file, replaceable) } catch {
      file.descriptor.close()
      throw error
    }
    return file
  }

  private func check(_ file: OldFile, _ replaceable: Replaceable) throws(WriteRefusal) {
    guard file.status.st_nlink == 1 else {
      throw WriteRefusal("it has another hard link, which would keep the old text, copy it to a file of its own")
    }
    switch replaceable {
    case .exactly(let expected):
      guard try bytes(of: file) == expected else { throw Self.changed }
    case .kind(let kind):
      guard file.status.st_size > 0, !kind.recognizes(FileKind.sample(try bytes(of: file))) else { return }
      throw WriteRefusal("what is there is not \(kind.name), name another file or move it away")
    case .nothing:
      guard file.status.st_size > 0 else { return }
      throw WriteRefusal("there is a file already, name another one or move it away")
    }
  }

  private static let isNoFile = WriteRefusal("it is not a regular file but a pipe or a device, name a file")
  private static let changed = WriteRefusal("it was changed while it was checked, run again")

  private func bytes(of file: OldFile) throws(WriteRefusal) -> [UInt8] {
    guard lseek(file.descriptor.number, 0, SEEK_SET) == 0 else { throw WriteRefusal(.last) }
    do throws(FileProblem) {
      return try FileReader.bytes(from: file.descriptor, path: path, expected: Int(file.status.st_size))
    } catch {
      throw WriteRefusal(error.message)
    }
  }

  func checkPermissions(ofFile isThere: Bool) throws(WriteRefusal) {
    func isWritable(_ name: String) throws(WriteRefusal) -> Bool {
      try WriteRefusal.converting { () throws(SystemError) in try folder.isWritable(name) }
    }
    if isThere, try !isWritable(name) { throw WriteRefusal("the file is read-only, make it writable") }
    if try !isWritable(".") { throw WriteRefusal("its folder is read-only, make it writable") }
  }

  // MARK: The new file

  /// Writes the new file and moves it to the place of the old one.
  func put(
    _ bytes: [UInt8], over old: OldFile?, _ replaceable: Replaceable, mode: mode_t?
  ) throws(WriteRefusal) {
    // In the same folder, because a file cannot be moved in one step to another file system.
    let file = try WriteRefusal.converting { () throws(SystemError) in
      try TemporaryFile.make(in: folder, mode: old == nil ? 0o666 : 0o600)
    }
    do throws(WriteRefusal) {
      try fill(file.descriptor, with: bytes, like: old, mode: mode)
      // As late as possible: anything written between this and the next step would be lost.
      if let old { try checkAgain(old, replaceable) }
      try move(file, isReplacing: old != nil)
    } catch {
      file.discard()
      throw error
    }
    folder.sync()
  }

  /// Writes everything to the disk before the old file is given up.
  private func fill(
    _ file: Descriptor, with bytes: [UInt8], like old: OldFile?, mode: mode_t?
  ) throws(WriteRefusal) {
    try WriteRefusal.converting { () throws(SystemError) in try file.put(bytes) }
    if let old { try giveAway(file, like: old) }
    if let mode = mode ?? old.map({ $0.status.st_mode & 0o7777 }), fchmod(file.number, mode) != 0 {
      throw WriteRefusal(.last)
    }
    guard fsync(file.number) == 0 else { throw WriteRefusal(.last) }
  }

  private func move(_ file: TemporaryFile, isReplacing: Bool) throws(WriteRefusal) {
    do throws(SystemError) { try file.move(to: name, isReplacing: isReplacing) } catch {
      throw error.code == EEXIST ? Self.changed : WriteRefusal(error)
    }
  }

  private func giveAway(_ file: Descriptor, like old: OldFile) throws(WriteRefusal) {
    var own = stat()
    guard fstat(file.number, &own) == 0 else { throw WriteRefusal(.last) }
    if own.st_uid != old.status.st_uid || own.st_gid != old.status.st_gid,
      fchown(file.number, old.status.st_uid, old.status.st_gid) != 0
    {
      throw WriteRefusal("it belongs to somebody else and would become yours, ask its owner")
    }
    var name = [CChar](repeating: 0, count: 256)
    let code = cfiles_copy_attributes(old.descriptor.number, file.number, &name, name.count)
    guard code != 0 else { return }
    let attribute = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    throw WriteRefusal("its attribute “\(attribute)” cannot be kept: \(SystemError(code).message)")
  }

  private func checkAgain(_ old: OldFile, _ replaceable: Replaceable) throws(WriteRefusal) {
    guard let now = try status, now.kind == .file else { throw Self.changed }
    let before = FileStatus(old.status)
    guard now.identity == before.identity else { throw Self.changed }
    if case .exactly(let expected) = replaceable {
      guard try bytes(of: old) == expected else { throw Self.changed }
    } else {
      guard now == before else { throw Self.changed }
    }
  }
}
