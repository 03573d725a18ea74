/// What the rooms without disk know of the disk: the few questions that pairing asks, answered by whoever reads files.
///
/// ```swift
/// let files: Set = ["docs/en/a.md", "docs/de/a.md"]
/// let surroundings = Surroundings(fileExists: files.contains, names: { _ in [] })
/// ```
package struct Surroundings: Sendable {
  /// Absolute path of the folder that relative paths start from; nil when it is not known. With it `x.md` in
  /// `…/docs/ar` is understood as `docs/ar/x.md`.
  package let workingFolder: String?
  /// Whether a path, relative to the working folder or absolute, names a file.
  package let fileExists: @Sendable (String) -> Bool
  /// The names of what stands in a folder, in any order; `.` is the working folder. Empty when there is no such folder.
  package let names: @Sendable (_ folder: String) -> [String]

  package init(
    workingFolder: String? = nil, fileExists: @escaping @Sendable (String) -> Bool,
    names: @escaping @Sendable (String) -> [String]
  ) {
    self.workingFolder = workingFolder
    self.fileExists = fileExists
    self.names = names
  }

  /// Nothing but the path is known: a text from standard input, or `--isolated` checks.
  package static let none = Surroundings(fileExists: { _ in false }, names: { _ in [] })
}
