internal import CCrash
import Reporting

/// The notes that are being worked on, for what the program says when a signal ends it.
package enum CurrentNote {
  /// From now on a fatal signal (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP) is answered with the names of the
  /// notes that were being worked on, on standard error, before it takes its course.
  package static func announceInCrashes() { ccrash_install() }

  /// Does `work` on the note at `path`.
  package static func working<Result>(on path: String, _ work: () throws -> Result) rethrows -> Result {
    var name = VisibleText.plain(path)
    name.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        if let start = chars.baseAddress { ccrash_enter(start, chars.count) }
      }
    }
    defer { ccrash_leave() }
    return try work()
  }
}
