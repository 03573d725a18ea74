import Libc
import Workspace

extension Signals {
  /// When the program is told to end, it removes its temporary files. Otherwise it ends as it would by default.
  static func removeTemporaryFilesAtEnd() {
    for number in [SIGTERM, SIGHUP, SIGQUIT] {
      var before = sigaction()
      guard sigaction(number, nil, &before) == 0, !isIgnored(before) else { continue }
      signal(number) { number in
        TemporaryFile.removeAll()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }
}
