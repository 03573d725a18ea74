import Libc
import Workspace

/// The exit status of the program.
enum ExitStatus: Int32, Error {
  case clean = 0
  /// A finding at or above the severity that fails the run.
  case findings = 1
  /// Wrong usage, or input that could not be read.
  case trouble = 2
  /// Ended by Ctrl-C, with the number that shells use.
  case interrupted = 130
  /// Nobody reads our output any more, with the number that shells use.
  case brokenPipe = 141

  /// Ends the program, whatever other threads are writing.
  func end() -> Never {
    TemporaryFile.removeAll()
    exit(rawValue)
  }
}
