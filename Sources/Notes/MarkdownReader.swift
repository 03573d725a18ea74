import SourceText
import UnicodeText

/// Reads Markdown: masks what md4c does not know, lets md4c parse the rest, and makes segments of its events.
package struct MarkdownReader {
  private let bench: TextBench

  package init(bench: TextBench) { self.bench = bench }

  /// - Throws: `FileProblem` when the file is too large to be read.
  package func read(_ file: SourceFile) throws(FileProblem) -> Note {
    try SizeLimits.check(file)
    let front = FrontMatterScan(file)
    let first = (front?.lastLine ?? 0) + 1
    let isMDX = NoteReader.fileExtension(file.path) == "mdx" || ModuleImport.opens(file.bytes)
    var masker = Masker(file, isMDX: isMDX)
    let scalars = front.map { $0.isYAML ? FrontMatterScalars(file, $0).found : [] } ?? []
    if let front { masker.maskFrontMatter(front, scalars) }
    masker.run(from: first)
    let masked = masker.masked
    guard
      let events = MarkdownEvents(masked.copy, start: file.byteOrderMarkLength, count: masked.count + 1, isMDX: isMDX)
    else { throw FileProblem(path: file.path, message: "the file is too large to be read, split it") }
    var builder = NoteBuilder(masked, events)
    var draft = builder.build()
    addFrontMatter(scalars, masked, to: &draft)
    addReferenceTitles(masker.titles, masked, to: &draft)
    return draft.note(file, front.map { frontMatter($0, scalars, file) }, bench)
  }

  private func addFrontMatter(_ scalars: [FrontMatterScalar], _ masked: MaskedText, to draft: inout NoteDraft) {
    for scalar in scalars where scalar.isProse {
      var writer = ProseWriter(masked)
      scalar.write(masked.original, to: &writer)
      draft.add(
        .frontMatter(key: scalar.key), range: scalar.range, pieces: writer.takePieces(.frontMatter(key: scalar.key)))
    }
  }

  private func addReferenceTitles(
    _ titles: [(line: Range<Int>, title: Range<Int>)], _ masked: MaskedText, to draft: inout NoteDraft
  ) {
    for (line, title) in titles {
      var writer = ProseWriter(masked)
      writer.extra(.linkTitle, title, escapes: true)
      draft.add(.masked, range: line, pieces: writer.takePieces(.linkTitle))
    }
  }

  private func frontMatter(_ scan: FrontMatterScan, _ scalars: [FrontMatterScalar], _ file: SourceFile) -> FrontMatter {
    let range = ByteRange(scan.range.lowerBound, scan.range.upperBound)
    let values = scalars.map { ($0.key, String(decoding: file.bytes[$0.range], as: UTF8.self)) }
    return FrontMatter(range: range, values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }
}
