import Notes
import UnicodeText

/// What a note may know of the files around it: the few questions that pairing and rules ask, answered by whoever reads
/// files. So a result depends on the note and the tree that it is in, never on which notes a run checks.
///
/// ```swift
/// let paths: Set = ["docs/en/a.md", "docs/de/a.md"]
/// let files = FileView(fileExists: paths.contains, names: { _ in [] })
/// ```
package struct FileView: Sendable {
  /// Absolute path of the folder that relative paths start from; nil when it is not known. With it `x.md` in
  /// `…/docs/ar` is understood as `docs/ar/x.md`.
  package let workingFolder: String?
  /// Absolute path of the top folder of the repository; nil in none.
  package let top: String?
  /// Whether a path, relative to the working folder or absolute, names a file.
  package let fileExists: @Sendable (String) -> Bool
  /// The names of what is in a folder, in any order; `.` is the working folder. Empty when there is no such folder.
  package let names: @Sendable (_ folder: String) -> [String]
  /// What the note at a path holds; nil when there is none, or none that may be read.
  package let bytes: @Sendable (_ path: String) -> [UInt8]?
  /// The page at a path that a note links to; nil where there is none that the note may see.
  package private(set) var page: @Sendable (_ path: String, TextAnalyzer) -> Note?

  package init(
    workingFolder: String? = nil, top: String? = nil, fileExists: @escaping @Sendable (String) -> Bool,
    names: @escaping @Sendable (String) -> [String], bytes: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
    page: @escaping @Sendable (String, TextAnalyzer) -> Note? = { _, _ in nil }
  ) {
    self.workingFolder = workingFolder
    self.top = top
    self.fileExists = fileExists
    self.names = names
    self.bytes = bytes
    self.page = page
  }

  /// Nothing but the path is known: a text from standard input, or `--isolated` checks.
  package static let none = FileView(fileExists: { _ in false }, names: { _ in [] })

  /// The same with the pages that a note links to.
  package func with(page: @escaping @Sendable (String, TextAnalyzer) -> Note?) -> FileView {
    var view = self
    view.page = page
    return view
  }

  /// Whether a path names a file or a folder. A folder without names is none.
  package func exists(_ path: String) -> Bool { fileExists(path) || !names(path).isEmpty }
}
