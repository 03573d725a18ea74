import Libc

/// The location of a program.
package enum ProgramFile {
  /// The absolute path of the program that a shell would start as `name`; nil when there is none. Links are kept: a
  /// package manager's link outlives the version that it leads to.
  ///
  /// Unlike a shell, it searches absolute folders only: a PATH that is unset, or has an empty or relative entry, would
  /// lead to a stranger's repository that contains a file called `git`.
  package static func path(of name: String) -> String? {
    if name.contains("/") {
      let path = name.hasPrefix("/") ? name : WorkingFolder.path.map { Paths.join($0, name) }
      return path.flatMap { isExecutable($0) ? $0 : nil }
    }
    return folders.map { Paths.join($0, name) }.first(where: isExecutable)
  }

  /// The folders in which programs are searched for.
  static var folders: [String] {
    (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
  }

  /// The running program itself; nil where the system does not tell.
  package static var running: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    #else
      return try? Paths.resolved("/proc/self/exe")
    #endif
  }

  /// Whether there is a file at `path` that we may execute.
  package static func isExecutable(_ path: String) -> Bool {
    (try? FileStatus(path: path))?.kind == .file && access(path, X_OK) == 0
  }
}
