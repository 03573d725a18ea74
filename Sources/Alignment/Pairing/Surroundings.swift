/// The view of the disk for modules without file access: the few queries that pairing needs, answered by the caller.
///
/// ```swift
/// let files: Set = ["docs/en/a.md", "docs/de/a.md"]
/// let surroundings = Surroundings(fileExists: files.contains, names: { _ in [] })
/// ```
package struct Surroundings: Sendable {
  /// Absolute path of the folder that relative paths start from; nil when it is not known. With it `x.md` in
  /// `…/docs/ar` is understood as `docs/ar/x.md`.
  package let workingFolder: String?
  /// Absolute path of the top folder of the repository; nil outside a repository.
  package let top: String?
  /// Whether a path, relative to the working folder or absolute, names a file.
  package let fileExists: @Sendable (String) -> Bool
  /// The names of the entries in a folder, in any order; `.` is the working folder. Empty when there is no such folder.
  package let names: @Sendable (_ folder: String) -> [String]
  /// The content of the note at a path; nil when there is none, or none that may be read.
  package let bytes: @Sendable (_ path: String) -> [UInt8]?

  package init(
    workingFolder: String? = nil, top: String? = nil, fileExists: @escaping @Sendable (String) -> Bool,
    names: @escaping @Sendable (String) -> [String], bytes: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.workingFolder = workingFolder
    self.top = top
    self.fileExists = fileExists
    self.names = names
    self.bytes = bytes
  }

  /// Only the path is known: for a text from standard input, and with `--isolated`.
  package static let none = Surroundings(fileExists: { _ in false }, names: { _ in [] })
}
