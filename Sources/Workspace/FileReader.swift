import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads whole files, once, into memory of our own: a file that is cut short while we look at it must not end the
/// program, as it would with a mapping.
package enum FileReader {
  /// The Markdown parser counts in 32 bits.
  package static let largestSize = Int(Int32.max)

  /// The bytes of the file at `path`.
  ///
  /// Folders, pipes and devices are refused: they have no end, or none that comes by itself.
  /// - Parameters:
  ///   - isKnown: whether we saw the file before; then it is no mistake of the user's if it is missing.
  ///   - followingLinks: whether `path` itself may be a link.
  package static func bytes(
    of path: String, isKnown: Bool = false, followingLinks: Bool = true
  ) throws(FileProblem) -> [UInt8] {
    // A pipe without a writer would hold an ordinary `open` for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else {
      let error = SystemError.last
      guard isKnown && error.isMissing else { throw problem(path, error) }
      throw FileProblem(path: path, message: "the file was there and is gone, run again")
    }
    defer { close(descriptor) }
    do {
      let status = try FileStatus(descriptor: descriptor)
      switch status.kind {
      case .file: break
      case .folder: throw SystemError(EISDIR)
      case .link, .other: throw FileProblem(path: path, message: "no ordinary file but a pipe or a device, name a file")
      }
      return try readAll(descriptor, path: path, expected: status.size)
    } catch let error as SystemError {
      throw problem(path, error)
    } catch let error as FileProblem {
      throw error
    } catch {
      throw FileProblem(path: path, message: "cannot be read")
    }
  }

  /// All of standard input; `path` is what it is called in problems.
  package static func standardInput(as path: String) throws(FileProblem) -> [UInt8] {
    do {
      return try readAll(STDIN_FILENO, path: path, expected: 0)
    } catch let error as FileProblem {
      throw error
    } catch {
      throw problem(path, error as? SystemError ?? SystemError(EIO))
    }
  }

  /// Reads to the end, whatever size was announced: it may be wrong (`/proc`) or change.
  private static func readAll(_ descriptor: Int32, path: String, expected: Int) throws -> [UInt8] {
    guard expected <= largestSize else { throw tooLarge(path) }
    // One byte more than announced, so that the end is seen without a second block.
    var bytes = [UInt8](repeating: 0, count: max(expected + 1, 16_384))
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw SystemError.last
      }
      if got == 0 { break }
      count += got
      guard count <= largestSize else { throw tooLarge(path) }
    }
    bytes.removeSubrange(count...)
    return bytes
  }

  private static func problem(_ path: String, _ error: SystemError) -> FileProblem {
    FileProblem(path: path, message: error.message)
  }

  private static func tooLarge(_ path: String) -> FileProblem {
    FileProblem(path: path, message: "larger than 2 GiB, split it")
  }
}
