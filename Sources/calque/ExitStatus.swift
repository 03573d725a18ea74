import Libc
import Workspace

/// What the program's end tells its caller.
enum ExitStatus: Int32, Error {
  case clean = 0
  /// Something at or above the severity that fails.
  case findings = 1
  /// Wrong usage, or input that could not be read.
  case trouble = 2
  /// Ended by Ctrl-C, as shells write it.
  case interrupted = 130
  /// Nobody reads our output any more, as shells write it.
  case brokenPipe = 141

  /// Ends the program, whatever other threads are writing.
  func end() -> Never {
    TemporaryFile.removeAll()
    exit(rawValue)
  }
}
