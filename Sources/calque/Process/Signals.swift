import CalqueKit
import Libc
import Workspace

/// How the program handles signals.
enum Signals {
  /// When Calque crashes, it names the note that it was checking before it ends. Ctrl-C ends the program at once with
  /// status 130, unless the caller ignores it (`nohup`, background jobs).
  /// A closed output is noticed where we write, so that report files are still completed.
  static func prepare() {
    CurrentNote.announceInCrashes()
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow further is reported like a full disk, and the run goes on.
    signal(SIGXFSZ, SIG_IGN)
    removeTemporaryFilesAtEnd()
    var before = sigaction()
    guard sigaction(SIGINT, nil, &before) == 0, !isIgnored(before) else { return }
    signal(SIGINT) { _ in
      TemporaryFile.removeAll()
      _exit(ExitStatus.interrupted.rawValue)
    }
  }

  static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
