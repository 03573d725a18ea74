internal import CCrash
import Reporting

/// The notes that are being processed, for the message when a signal ends the program.
package enum CurrentNote {
  /// From now on a fatal signal (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP) prints the names of the notes that
  /// were being processed to standard error before it takes effect.
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
