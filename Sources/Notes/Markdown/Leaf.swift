import SourceText

/// A leaf block while its events are processed.
struct Leaf {
  enum Shape: Equatable {
    case heading(level: Int)
    case paragraph
    case row, code, html
  }

  let shape: Shape
  /// The rewritten line that it comes from.
  private let mark: LineMark?
  var writer: ProseWriter
  var info = ""
  /// The place of the info string of code.
  var infoRange: Range<Int>?
  /// Bytes of content, markup of images and code included.
  private(set) var extent: Range<Int>?
  private var cells: [ProsePiece] = []
  private var column = 0
  private var isHeadRow = false
  /// For a table that md4c takes for paragraphs: the completed rows.
  private(set) var rows: [(range: Range<Int>, cells: [ProsePiece], inlines: [Inline])] = []
  private var isBehindPipe = false

  init(_ shape: Shape, _ mark: LineMark?, _ masked: MaskedText) {
    self.shape = shape
    self.mark = mark
    writer = ProseWriter(masked)
    isHeadRow = mark?.kind == .tableHead
  }

  /// Whether it is a line that was rewritten as a heading of `#`.
  var isRewritten: Bool {
    switch mark?.kind {
    case .masked, .admonition, .admonitionTitle, .alert: true
    default: false
    }
  }

  /// The bytes of a line without anything to translate.
  var maskedLine: Range<Int>? { mark.flatMap { $0.kind == .masked ? $0.range : nil } }

  /// The block, and its segments.
  mutating func finished(in containers: inout ContainerStack) -> (Block.Kind, [ProsePiece]) {
    grow()
    switch (shape, mark?.kind) {
    case (.row, _): return (.tableRow(isHead: isHeadRow), cells)
    case (.heading, .masked):
      extent = mark?.range
      return (.masked, writer.takePieces(.paragraph))
    case (.heading, .admonition), (.heading, .admonitionTitle), (.heading, .alert):
      extent = mark?.range
      return (.admonition, writer.takePieces(.admonitionTitle))
    case (.heading(let level), _): return (.heading(level: level), writer.takePieces(.heading(level: level)))
    default: return paragraph(in: &containers)
    }
  }

  private mutating func paragraph(in containers: inout ContainerStack) -> (Block.Kind, [ProsePiece]) {
    // md4c takes `<h2>` for a tag inside a paragraph.
    if let level = writer.headingLevel {
      return (.heading(level: level), writer.takePieces(.heading(level: level)))
    }
    let (block, segment) = containers.paragraphKind()
    if block == .paragraph, mark?.kind == .term { return (.definition, writer.takePieces(.definitionTerm)) }
    return (block, writer.takePieces(segment))
  }

  private mutating func grow() {
    guard let written = writer.extent else { return }
    let old = extent ?? written
    extent = min(old.lowerBound, written.lowerBound)..<max(old.upperBound, written.upperBound)
  }
}

// MARK: - Tables

extension Leaf {
  /// Whether it is a part of a table that md4c takes for a paragraph.
  var isTable: Bool { mark?.kind == .tableHead || mark?.kind == .tableBody }
  /// Whether its rows are the table head.
  var isHead: Bool { isHeadRow }

  mutating func beginCell(isHead: Bool) { isHeadRow = isHead }

  mutating func endCell() {
    grow()
    cells += writer.takePieces(.cell(isHead: isHeadRow, column: column))
    column += 1
  }

  /// A pipe in a row: ends a cell, unless it starts the row.
  mutating func passPipe() {
    if isBehindPipe || writer.extent != nil { endCell() }
    isBehindPipe = true
  }

  /// The end of a line of a table that md4c takes for a paragraph.
  mutating func endRow() {
    if writer.extent != nil { endCell() }
    if let extent { rows.append((extent, cells, writer.takeInlines())) }
    extent = nil
    cells = []
    column = 0
    isBehindPipe = false
  }
}
