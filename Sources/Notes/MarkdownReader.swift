import SourceText
import UnicodeText

/// Reads Markdown: masks what md4c does not know, lets md4c parse the rest, and makes segments of its events.
package struct MarkdownReader {
  private let bench: TextBench

  package init(bench: TextBench) { self.bench = bench }

  /// - Throws: `FileProblem` when the file is too large to be read.
  package func read(_ file: SourceFile) throws(FileProblem) -> Note {
    let isMDX = file.path.hasSuffix(".mdx")
    let masked = MaskedText(file.bytes, copy: file.bytes + [UInt8](repeating: 0, count: 16), spans: [], marks: [])
    guard let events = MarkdownEvents(masked.copy, start: file.byteOrderMarkLength, count: masked.count, isMDX: isMDX)
    else { throw FileProblem(path: file.path, message: "the file is too large to be read, split it") }
    var builder = NoteBuilder(masked, events)
    return builder.build().note(file, nil, bench)
  }
}
