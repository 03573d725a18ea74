import SourceText
import UnicodeText

/// Reads a note in any supported format.
package enum NoteReader {
  /// Extensions of note files, lower case.
  package static let extensions: Set<String> = ["md", "markdown", "mdx", "txt"]

  /// Reads `file` by its extension: plain text for `.txt`, Markdown for the rest.
  /// - Throws: `FileProblem` when the file is too large to be read.
  package static func read(_ file: SourceFile, _ analyzer: TextAnalyzer) throws(FileProblem) -> Note {
    if fileExtension(file.path) == "txt" { return try PlainTextReader(analyzer: analyzer).read(file) }
    return try MarkdownReader(analyzer: analyzer).read(file)
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
