import Alignment
import Analyses
import Linting
import Notes
import SourceText

/// A row has more or fewer cells than in the source.
package struct TableShapeChanged: NoteRule {
  package static let info = RuleInfo(
    name: "table-shape-changed", family: .structure, severity: .warning, since: "0.1.0",
    summary: "a table row with more or fewer cells than in the source",
    why: "A lost cell moves all cells after it under the wrong heads.",
    details: """
      Cells are counted as in Markdown, by the pipes that no backslash escapes. If the head itself has a different \
      number of columns than in the source, that is reported at the head, and only those rows are reported that differ \
      from it.
      """,
    examples: [
      .bad(
        lang: "de", source: "| Tea | Minutes | Degrees |\n|---|---|---|\n| green | 2 | 75 |\n| black | 4 | 95 |",
        "| Tee | Minuten | Grad |\n|---|---|---|\n| ⟦grün | 75 |⟧\n| schwarz | 4 | 95 |"),
      .bad(
        lang: "ja", source: "| Tea | Minutes |\n|---|---|\n| green | 2 |", "| ⟦お茶 |⟧\n|---|\n| 緑茶 |"),
      .good(
        lang: "fr", source: "| Tea | Note |\n|---|---|\n| green | a or b |", "Thé | Note\n---|---\nvert | a \\| b",
        because: "pipes at the ends may be left out, and an escaped one is text"),
    ],
    inapplicable: [
      .emojiBefore: "an emoji before a table is a block of its own", .tableCell: "a cell holds no table",
      .listItem: "the marks of an item stand in the line of the head", .heading: "a heading holds no table",
    ])

  package init() {}

  package var reportsDifferences: Bool { true }

  package func check(in context: LintContext) -> [Diagnostic] {
    guard let source = context.sourceNote, !context.readsAsSource else { return [] }
    var found: [Diagnostic] = []
    var usual = 0
    for pair in context.blockPairs {
      guard let (i, j) = pair.single, pair.confidence >= 0.7, case .tableRow(let isHead) = source.blocks[i].kind,
        case .tableRow = context.note.blocks[j].kind
      else { continue }
      let (here, there) = (TableCells.count(i, in: source), TableCells.count(j, in: context.note))
      let difference = there - here
      if difference != 0, isHead || difference != usual {
        found.append(
          Diagnostic(
            Self.info, at: TableCells.shown(j, in: context.note), .hasCells(there, instead: here, isHead: isHead),
            about: BlockPlace(note: source).shown(i)))
      }
      if isHead { usual = difference }
    }
    return found
  }
}

/// The cells of a row, read from its line: cells without text are not segments.
private enum TableCells {
  /// How many cells a row has.
  static func count(_ block: Int, in note: Note) -> Int {
    var line = note.file.bytes[range(block, in: note)]
    // The part before the first text of the row: a pipe, and the pipes of empty cells.
    while let first = line.first, first == 0x20 || first == 0x09 || first == UInt8(ascii: ">") { line.removeFirst() }
    if line.first == UInt8(ascii: "|") { line.removeFirst() }
    var (cells, isEscaped, isOpen) = (0, false, false)
    for byte in line {
      if byte == UInt8(ascii: "|") && !isEscaped {
        cells += 1
        isOpen = false
      } else if byte > 0x20 {
        isOpen = true
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return cells + (isOpen ? 1 : 0)
  }

  /// From the first text of a row to the end of its line.
  static func shown(_ block: Int, in note: Note) -> ByteRange {
    let whole = range(block, in: note)
    let start = note.blocks[block].range.start.value
    let end = note.file.bytes[start..<whole.upperBound].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? whole.upperBound
    return ByteRange(start, end)
  }

  private static func range(_ block: Int, in note: Note) -> Range<Int> {
    let lines = note.file.lines
    let line = lines.range(ofLine: lines.line(of: note.blocks[block].range.start), in: note.file.bytes)
    return max(line.start.value, note.file.byteOrderMarkLength)..<line.end.value
  }
}

extension Message {
  fileprivate static func hasCells(_ count: Int, instead of: Int, isHead: Bool) -> Message {
    let cells = count == 1 ? "1 cell" : "\(count) cells"
    return Message("\(isHead ? "head" : "row") of \(cells) where the source has \(of), write the cells of the source")
  }
}
