import SourceText

/// Reads a configuration with everything that it extends. Functions that access the disk are passed in.
package struct ConfigurationLoader: Sendable {
  private let read: @Sendable (String) -> Result<[UInt8], FileProblem>
  /// Equal for all paths to the same file.
  private let identity: @Sendable (String) -> String
  private let folder: @Sendable (String) -> String
  /// Why a file may not be read, in words that follow its path; nil when it may.
  private let refusal: @Sendable (_ path: String, _ isFolder: Bool) -> String?

  package init(
    read: @escaping @Sendable (String) -> Result<[UInt8], FileProblem>,
    identity: @escaping @Sendable (String) -> String, folder: @escaping @Sendable (String) -> String,
    refusal: @escaping @Sendable (String, Bool) -> String? = { _, _ in nil }
  ) {
    self.read = read
    self.identity = identity
    self.folder = folder
    self.refusal = refusal
  }

  /// - Parameter isOurs: whether the file is certainly a configuration, so that messages may quote it.
  package func stack(at path: String, isOurs: Bool = true) -> ConfigurationStack {
    if let refusal = refusal(path, false) {
      let problem = FileProblem(path: path, message: "a link \(refusal)")
      return ConfigurationStack([ConfigurationFile(path: path, problem: problem)])
    }
    var files: [ConfigurationFile] = []
    var seen: Set<String> = []
    load(path, isOurs: isOurs, into: &files, &seen, under: [])
    return ConfigurationStack(files)
  }

  /// Appends what `path` extends, and then itself. A file that is reached twice counts at its first place.
  private func load(
    _ path: String, isOurs: Bool, into files: inout [ConfigurationFile], _ seen: inout Set<String>,
    under open: Set<String>
  ) {
    let identity = identity(path)
    seen.insert(identity)
    var file: ConfigurationFile
    switch read(path) {
    case .success(let bytes): file = ConfigurationFile(path: path, folder: folder(path), bytes: bytes, isOurs: isOurs)
    case .failure(let problem): file = ConfigurationFile(path: path, problem: problem)
    }
    let open = open.union([identity])
    var mistakes = refused(file)
    for extended in file.extends where refusal(extended.value, false) == nil {
      let other = self.identity(extended.value)
      if open.contains(other) {
        mistakes.append(mistake(extended, "“\(extended.value)” is circular, it extends this file"))
      } else if seen.contains(other) {
        continue
      } else if open.count == Self.depthLimit {
        mistakes.append(mistake(extended, "at most \(Self.depthLimit) configurations can extend each other"))
      } else if case .failure(let problem) = read(extended.value) {
        mistakes.append(mistake(extended, "“\(extended.value)” cannot be read: \(problem.message)"))
      } else {
        load(extended.value, isOurs: false, into: &files, &seen, under: open)
      }
    }
    file.mistakes += mistakes.prefix(ConfigurationFile.mistakeLimit)
    file.mistakes.sort { ($0.line ?? .max, $0.column ?? 0) < ($1.line ?? .max, $1.column ?? 0) }
    file.mistakes += ConfigurationFile.omitted(mistakes.count - ConfigurationFile.mistakeLimit, path: path)
    files.append(file)
  }

  /// A mistake for each path in it that may not be read.
  private func refused(_ file: ConfigurationFile) -> [FileProblem] {
    let files = file.namedFiles.map { ($0, false) }
    let folders = file.namedFolders.map { ($0, true) }
    return (files + folders).compactMap { path, isFolder in
      refusal(path.value, isFolder).map { mistake(path, "“\(path.value)” \($0)") }
    }
  }

  /// How long a chain of files that extend each other may be.
  private static let depthLimit = 32

  private func mistake(_ extended: Sourced<String>, _ message: String) -> FileProblem {
    guard case .file(let path, let place) = extended.origin else {
      return FileProblem(path: extended.value, message: message)
    }
    return FileProblem(path: path, line: place.line, column: place.column, message: message)
  }
}
