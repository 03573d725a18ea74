import SourceText
import UnicodeText

/// Reads plain text: paragraphs are separated by blank lines, and only addresses and placeholders are masked.
package struct PlainTextReader {
  private let analyzer: TextAnalyzer

  package init(analyzer: TextAnalyzer) { self.analyzer = analyzer }

  /// - Throws: `FileProblem` when the file is too large to be read.
  package func read(_ file: SourceFile) throws(FileProblem) -> Note {
    try SizeLimits.check(file)
    let paragraphs = Self.paragraphs(of: file)
    let masked = MaskedText(file.bytes, copy: [], spans: paragraphs.flatMap { Self.spans(file.bytes, $0) })
    var draft = NoteDraft()
    for range in paragraphs where !draft.isTooLarge {
      var writer = ProseWriter(masked)
      RawText(entities: false).write(range, of: file.bytes, to: &writer)
      draft.add(.paragraph, range: range, pieces: writer.takePieces(.paragraph), inlines: writer.takeInlines())
    }
    return try draft.note(file, nil, analyzer)
  }

  private static func spans(_ bytes: [UInt8], _ range: Range<Int>) -> [MaskedSpan] {
    var scan = InlineMasks(bytes, range, isMarkdown: false)
    scan.run()
    return scan.found.map(\.span)
  }

  /// From the first to the last byte of each run of lines that are not blank.
  private static func paragraphs(of file: SourceFile) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Range<Int>?
    for line in 1...file.lines.count {
      let range = file.lines.range(ofLine: line, in: file.bytes)
      var start = max(range.start.value, line == 1 ? file.byteOrderMarkLength : 0)
      var end = range.end.value
      while end > start, file.bytes[end - 1].isBlank { end -= 1 }
      while start < end, file.bytes[start].isBlank { start += 1 }
      if start < end {
        open = (open?.lowerBound ?? start)..<end
      } else if let paragraph = open {
        found.append(paragraph)
        open = nil
      }
    }
    return found + (open.map { [$0] } ?? [])
  }
}
