@testable import Alignment
@testable import Analyses
@testable import Linting
@testable import Notes
@testable import SourceText

/// How blocks were paired, one pair per line, to be counted and checked by hand.
enum AlignmentEvidence: Evidence {
  static let head: String? = "language\tpage\tsource\tlines\ttarget\tlines\tconfidence\ttext\ttext"
  static let dependsOnDictionaries = false
  static let dependsOnSource = false

  static func rows(_ context: LintContext, of document: Document) -> [String] {
    guard let source = context.sourceNote else { return [] }
    return context.blockPairs.map { pair in
      let (a, b) = (shown(pair.sources, in: source), shown(pair.targets, in: context.note))
      return [
        document.language, document.path, a.kinds, a.lines, b.kinds, b.lines, "\(pair.confidence)", a.text, b.text,
      ].joined(separator: "\t")
    }
  }

  private static func shown(_ blocks: Range<Int>, in note: Note) -> (kinds: String, lines: String, text: String) {
    let parts = note.blocks[blocks]
    return (
      parts.map { "\($0.kind)".replacing("\t", with: " ") }.joined(separator: "+"),
      parts.map { String(note.file.lines.line(of: $0.range.start)) }.joined(separator: "+"),
      parts.map { note.file.text($0.range).replacing(/\s+/, with: " ").prefix(120) }.joined(separator: " + ")
    )
  }
}
