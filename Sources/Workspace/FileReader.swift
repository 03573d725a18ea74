import CFiles
import Libc
import SourceText

/// Reads whole files, once, into memory of our own: a file that is cut short while we read it must not end the program,
/// as it would with a mapping.
package enum FileReader {
  /// Larger files are not read.
  package static let largestSize = Int(Int32.max)
  /// Of a note, in bytes: twenty times the longest novel. A larger file is data, and a note in memory takes many times
  /// its size.
  package static let largestNote = 32 << 20
  /// How much of a file is read before it is checked to be text.
  private static let firstBlock = 65_536

  /// Which links on a path are followed.
  package enum Links: Sendable {
    /// All of them: the path is the user's own.
    case followed
    /// Those on the way; the file itself must not be a link.
    case onTheWay
    /// None. The path is absolute and was found to have no links, and none may have been put there since.
    case refused
  }

  /// The bytes of the file at `path`.
  ///
  /// Folders, pipes and devices are refused: they have no end, or no end that is certain to come.
  package static func bytes(of path: String, links: Links = .followed) throws(FileProblem) -> [UInt8] {
    try bytes(of: path, links, Limit(largestSize))
  }

  /// The bytes of the note at `path`, which was found before. A file that is too large for a note, or binary at its
  /// start, is refused after its first block.
  package static func noteBytes(of path: String, links: Links = .followed) throws(FileProblem) -> [UInt8] {
    try bytes(of: path, links, .note)
  }

  /// The bytes of a file that the user names on the command line, which may be a pipe: shells pass the output of a
  /// command as `/dev/fd/63`. It is read once, up to its end.
  package static func bytes(ofNamed path: String) throws(FileProblem) -> [UInt8] {
    guard (try? FileStatus(path: path))?.kind == .other else { return try bytes(of: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(path, SystemError.last) }
    defer { close(descriptor) }
    return try rest(of: descriptor, path: path, expected: 0, .stream)
  }

  /// A descriptor, or -1 with `errno`.
  private static func opened(_ path: String, _ links: Links) -> Int32 {
    // A pipe without a writer would block an ordinary `open` for ever.
    switch links {
    case .followed: open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    case .onTheWay: open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    case .refused: cfiles_open_without_links(path, O_NONBLOCK)
    }
  }

  private static func bytes(
    of path: String, _ links: Links, _ limit: Limit
  ) throws(FileProblem) -> [UInt8] {
    let descriptor = opened(path, links)
    guard descriptor >= 0 else {
      let error = SystemError.last
      guard limit.isNote && error.isMissing else { throw problem(path, error) }
      throw FileProblem(path: path, message: "the file was there and is gone, run again")
    }
    defer { close(descriptor) }
    do {
      let status = try FileStatus(descriptor: descriptor)
      switch status.kind {
      case .file: break
      case .folder: throw SystemError(EISDIR)
      case .link, .other:
        throw FileProblem(path: path, message: "not a regular file but a pipe or a device, name a file")
      }
      return try readAll(descriptor, path: path, expected: status.size, limit)
    } catch let error as SystemError {
      throw problem(path, error)
    } catch let error as FileProblem {
      throw error
    } catch {
      throw FileProblem(path: path, message: "cannot be read")
    }
  }

  /// All of standard input, a note; `path` is its name in problems.
  package static func standardInput(as path: String) throws(FileProblem) -> [UInt8] {
    try rest(of: STDIN_FILENO, path: path, expected: 0, .note)
  }

  /// The rest of an open file.
  /// - Parameters:
  ///   - path: its name in problems.
  ///   - expected: the expected number of bytes.
  static func bytes(from file: Descriptor, path: String, expected: Int) throws(FileProblem) -> [UInt8] {
    try rest(of: file.number, path: path, expected: expected, Limit(largestSize))
  }

  private static func rest(
    of descriptor: Int32, path: String, expected: Int, _ limit: Limit
  ) throws(FileProblem) -> [UInt8] {
    do {
      return try readAll(descriptor, path: path, expected: expected, limit)
    } catch let error as FileProblem {
      throw error
    } catch {
      throw problem(path, error as? SystemError ?? SystemError(EIO))
    }
  }

  /// Reads to the end, whatever size was announced: it may be wrong (`/proc`) or change.
  private static func readAll(_ descriptor: Int32, path: String, expected: Int, _ limit: Limit) throws -> [UInt8] {
    // One byte more than announced, so that the end is seen without a second block.
    let announced = expected > 0 && expected < limit.size ? expected + 1 : firstBlock
    var bytes = [UInt8](repeating: 0, count: min(announced, firstBlock))
    var count = 0
    var isChecked = false
    while true {
      if count == bytes.count {
        try limit.check(expected: expected, path, bytes, isChecked: &isChecked)
        bytes.append(contentsOf: repeatElement(0, count: max(count, announced - count)))
      }
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw SystemError.last
      }
      if got == 0 { break }
      count += got
      guard count <= limit.size else { throw limit.problem(path) }
    }
    // The bytes may be kept for long: they take no more room than needed.
    if bytes.count - count > 64 { return Array(bytes[..<count]) }
    bytes.removeSubrange(count...)
    return bytes
  }

  /// The limits above which a file is not read to the end.
  private struct Limit {
    let size: Int
    let isNote: Bool

    static let note = Limit(largestNote, isNote: true)
    /// For streams, which may have no end.
    static let stream = Limit(64 << 20)

    init(_ size: Int, isNote: Bool = false) {
      self.size = size
      self.isNote = isNote
    }

    /// Checks the first block once, before there is a second.
    func check(expected: Int, _ path: String, _ bytes: [UInt8], isChecked: inout Bool) throws(FileProblem) {
      guard !isChecked else { return }
      isChecked = true
      if isNote, let problem = TextValidity.binary(path: path, bytes) { throw problem }
      if expected > size { throw problem(path) }
    }

    func problem(_ path: String) -> FileProblem {
      let size =
        isNote
        ? "\(self.size >> 20) MiB, the largest size of a note"
        : self.size < largestSize ? "\(self.size >> 20) MiB, the most that is read from a pipe" : "2 GiB"
      return FileProblem(path: path, message: "larger than \(size), split it\(isNote ? " or exclude it" : "")")
    }
  }

  private static func problem(_ path: String, _ error: SystemError) -> FileProblem {
    FileProblem(path: path, message: error.message)
  }
}
