import SourceText
import UnicodeText

/// Reads a note in any supported format.
package enum NoteReader {
  /// Extensions of note files, lower case.
  package static let extensions: Set<String> = ["md", "markdown", "mdx", "txt"]

  /// Reads `file` by its extension: plain text for `.txt`, Markdown for the rest.
  /// - Throws: `FileProblem` when the file is too large to be read, or ICU does not find its words.
  package static func read(_ file: SourceFile, _ analyzer: TextAnalyzer) throws(FileProblem) -> Note {
    try read(file, asPlainText: fileExtension(file.path) == "txt", analyzer)
  }

  /// The same for a file whose name does not tell its format.
  package static func read(
    _ file: SourceFile, asPlainText isPlain: Bool, _ analyzer: TextAnalyzer
  ) throws(FileProblem) -> Note {
    let note =
      isPlain ? try PlainTextReader(analyzer: analyzer).read(file) : try MarkdownReader(analyzer: analyzer).read(file)
    try analyzer.checkFailure(reading: file.path)
    return note
  }

  /// Whether the text of `file` is MDX: by its name, or because it begins with modules.
  package static func isMDX(_ file: SourceFile) -> Bool {
    fileExtension(file.path) == "mdx" || ModuleImport.opens(file.bytes)
  }

  /// The extension of `path`, in lower case, without the dot; empty when there is none.
  package static func fileExtension(_ path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring().utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(decoding: name[name.index(after: dot)...].map(\.lowercased), as: UTF8.self)
  }
}
