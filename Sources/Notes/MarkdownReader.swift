import SourceText
import UnicodeText

/// Reads Markdown: masks syntax that md4c does not know, lets md4c parse the rest, and builds segments from its events.
package struct MarkdownReader {
  private let analyzer: TextAnalyzer

  package init(analyzer: TextAnalyzer) { self.analyzer = analyzer }

  /// - Throws: `FileProblem` when the file is too large to be read.
  package func read(_ file: SourceFile) throws(FileProblem) -> Note {
    try SizeLimits.check(file)
    let isMDX = NoteReader.isMDX(file)
    let front = FrontMatterReader(file)
    var masker = Masker(file, isMDX: isMDX)
    if let front { masker.maskFrontMatter(front) }
    masker.run(from: (front?.scan.lastLine ?? 0) + 1)
    let masked = masker.masked
    guard
      let events = MarkdownEvents(masked.copy, start: file.byteOrderMarkLength, count: masked.count + 1, isMDX: isMDX)
    else { throw FileProblem(path: file.path, message: "the file is too large to be read, split it") }
    var builder = NoteBuilder(masked, events)
    var draft = builder.build()
    if let front { addFrontMatter(front.prose, masked, to: &draft) }
    addReferenceTitles(masker.definitions, masked, to: &draft)
    return try draft.note(file, front?.frontMatter, analyzer)
  }

  private func addFrontMatter(_ prose: [FrontMatterProse], _ masked: MaskedText, to draft: inout NoteDraft) {
    for value in prose {
      var writer = ProseWriter(masked)
      value.write(to: &writer)
      let pieces = writer.takePieces(.frontMatter(key: value.key))
      draft.add(.frontMatter(key: value.key), range: value.range, pieces: pieces, inlines: writer.takeInlines())
    }
  }

  private func addReferenceTitles(
    _ definitions: [LinkDefinition], _ masked: MaskedText, to draft: inout NoteDraft
  ) {
    draft.definitions = definitions
    for definition in definitions {
      guard let title = definition.title else { continue }
      var writer = ProseWriter(masked)
      writer.extra(.linkTitle, title.start.value..<title.end.value, escapes: true)
      draft.add(
        .masked, range: definition.range.start.value..<definition.range.end.value,
        pieces: writer.takePieces(.linkTitle), inlines: writer.takeInlines())
    }
  }
}
