import Libc
import SourceText
import Synchronization

/// Contents by git's names for them, from one `git cat-file --batch` that is started on first use.
final class GitObjects: Sendable {
  private let command: GitCommand
  private let folder: String
  private let process = Mutex(Batch())

  fileprivate struct Batch {
    var child: ChildProcess?
    /// Output that was not requested yet.
    var buffer: [UInt8] = []
    var hasFailed = false
  }

  init(_ command: GitCommand, in folder: String) {
    self.command = command
    self.folder = folder
  }

  deinit {
    process.withLock { batch in
      batch.child?.kill()
      batch.child?.wait()
    }
  }

  /// The content of a file.
  /// - Parameter name: in hexadecimal digits.
  func blob(_ name: String) throws(SystemError) -> [UInt8] {
    let content = process.withLock { batch in
      Result { () throws(SystemError) in
        if batch.child == nil { batch.child = try command.start(["cat-file", "--batch"], in: folder) }
        // After half an answer, the next one would be taken for the rest.
        guard !batch.hasFailed, let child = batch.child else { throw SystemError(EIO) }
        batch.hasFailed = true
        try child.input?.put(Array((name + "\n").utf8))
        let content = try batch.answer()
        batch.hasFailed = false
        return content
      }
    }
    guard let content = try content.get() else { throw SystemError(ENOENT) }
    return content
  }
}

extension GitObjects.Batch {
  /// One answer: `NAME TYPE SIZE`, a line end, the content, a line end. Nil when there is no such object.
  fileprivate mutating func answer() throws(SystemError) -> [UInt8]? {
    let line = try take { $0.firstIndex(of: 0x0A) }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.last != "missing" else { return nil }
    guard words.count == 3, let size = Int(words[2]), size >= 0, size <= FileReader.largestSize else {
      throw SystemError(EIO)
    }
    return try take { $0.count > size ? size : nil }
  }

  /// The bytes before the place that `end` finds, without the byte there, read as far as needed.
  private mutating func take(until end: ([UInt8]) -> Int?) throws(SystemError) -> [UInt8] {
    while true {
      if let end = end(buffer) {
        let taken = Array(buffer[..<end])
        buffer.removeSubrange(...end)
        return taken
      }
      guard let more = try child?.output.read(), !more.isEmpty else { throw SystemError(EIO) }
      buffer += more
    }
  }
}
