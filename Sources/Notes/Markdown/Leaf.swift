import SourceText

/// A leaf block while its events come in.
struct Leaf {
  enum Shape: Equatable {
    case heading(level: Int)
    case paragraph
    case row, code, html
  }

  let shape: Shape
  /// The rewritten line that it came from.
  private let mark: LineMark?
  var writer: ProseWriter
  var info = ""
  /// Bytes of content, markup of images and code included.
  private(set) var extent: Range<Int>?
  private var cells: [ProsePiece] = []
  private var column = 0
  private var isHeadRow = false

  init(_ shape: Shape, _ mark: LineMark?, _ masked: MaskedText) {
    self.shape = shape
    self.mark = mark
    writer = ProseWriter(masked)
  }

  mutating func beginCell(isHead: Bool) { isHeadRow = isHead }

  mutating func endCell() {
    grow()
    cells += writer.takePieces(.cell(isHead: isHeadRow, column: column))
    column += 1
  }

  /// What it is, and its segments.
  mutating func finished(in containers: inout ContainerStack) -> (Block.Kind, [ProsePiece]) {
    grow()
    if mark?.kind == .masked, case .heading = shape {
      extent = mark?.range
      return (.masked, writer.takePieces(.paragraph))
    }
    switch shape {
    case .row: return (.tableRow(isHead: isHeadRow), cells)
    case .heading(let level):
      guard mark?.kind == .admonition || mark?.kind == .admonitionTitle else {
        return (.heading(level: level), writer.takePieces(.heading(level: level)))
      }
      extent = mark?.range
      return (.admonition, writer.takePieces(.admonitionTitle))
    case .paragraph, .code, .html:
      // md4c takes `<h2>` for a tag inside a paragraph.
      if let level = writer.headingLevel {
        return (.heading(level: level), writer.takePieces(.heading(level: level)))
      }
      let (block, segment) = containers.paragraphKind()
      if block == .paragraph && mark?.kind == .term { return (.definition, writer.takePieces(.definitionTerm)) }
      return (block, writer.takePieces(segment))
    }
  }

  private mutating func grow() {
    guard let written = writer.extent else { return }
    let old = extent ?? written
    extent = min(old.lowerBound, written.lowerBound)..<max(old.upperBound, written.upperBound)
  }
}
