import SourceText
import UnicodeText

/// A user-perceived character (UAX #29), or the escape of one scalar of it, as the terminal shows it.
struct TerminalCell {
  /// Safe to send.
  let text: String
  /// Terminal columns.
  let width: Int
  /// Whether terminals disagree about its width.
  var isDisputed = false
  let content: Content
  let place: Place

  enum Content {
    case visible, space, tab, escape
  }

  /// Where it is relative to the finding.
  enum Place {
    case before, marked, after
  }

  /// The cells of `text`, which starts at `start` in its file. Linear.
  static func cells(of text: String, from start: ByteOffset, marked: ByteRange) -> [TerminalCell] {
    var builder = Builder(offset: start.value, marked: marked)
    var isHidden = VisibleText.hidden(Array(text.unicodeScalars))[...]
    for character in text {
      for scalar in character.unicodeScalars { builder.append(scalar, isHidden: isHidden.popFirst() ?? false) }
      builder.close()
    }
    return builder.cells
  }

  /// The columns of a cluster: the sum of its scalars, and whether all terminals agree. They disagree about emoji made
  /// of several scalars: those that know clusters (mode 2027) give them two columns, the others (VTE, xterm) the sum of
  /// their scalars. The wider one is used, so that a line fits in both.
  fileprivate static func width(of cluster: String.UnicodeScalarView) -> (columns: Int, isDisputed: Bool) {
    guard cluster.count > 1 else { return (cluster.first.map(DisplayWidth.of) ?? 0, false) }
    let sum = cluster.reduce(0) { $0 + DisplayWidth.of($1) }
    let isEmoji = cluster.contains { $0.value == 0x200D || $0.value == 0xFE0F || $0.properties.isEmojiModifier }
    guard isEmoji, cluster.first?.properties.isEmoji == true else { return (sum, false) }
    return (max(sum, 2), sum != 2)
  }
}

extension Palette {
  /// A cell and its role.
  struct PaintedCell {
    let cell: TerminalCell
    let role: Role

    /// Escapes have a colour of their own everywhere.
    fileprivate var shownRole: Role {
      guard cell.content == .escape else { return role }
      switch role {
      case .underlined, .relatedUnderlined: return .escapeUnderlined
      default: return .escape
      }
    }
  }

  /// `cells` in one role.
  func paint(_ cells: some Sequence<TerminalCell>, _ role: Role) -> String {
    paint(cells.map { PaintedCell(cell: $0, role: role) }[...])
  }

  /// Cells in their colours; neighbours of the same colour share their codes.
  func paint(_ cells: ArraySlice<PaintedCell>) -> String {
    var text = ""
    var rest = cells
    while let role = rest.first?.shownRole {
      let run = rest.prefix { $0.shownRole == role }
      text += paint(run.map(\.cell.text).joined(), role)
      rest = rest.dropFirst(run.count)
    }
    return text
  }
}

/// Collects scalars until their cluster ends or an escape interrupts it.
private struct Builder {
  var cells: [TerminalCell] = []
  var offset: Int
  let marked: ByteRange
  var open = String.UnicodeScalarView()
  var openStart = 0

  init(offset: Int, marked: ByteRange) {
    self.offset = offset
    self.marked = marked
  }

  mutating func append(_ scalar: Unicode.Scalar, isHidden: Bool) {
    let length = UTF8.width(scalar)
    if scalar == "\t" || isHidden {
      close()
      let text = scalar == "\t" ? "\t" : VisibleText.escape(scalar)
      add(text, scalar == "\t" ? 4 : text.utf8.count, scalar == "\t" ? .tab : .escape, offset..<offset + length)
    } else {
      if open.isEmpty { openStart = offset }
      open.append(scalar)
    }
    offset += length
  }

  mutating func close() {
    guard let first = open.first else { return }
    let (columns, isDisputed) = TerminalCell.width(of: open)
    add(String(open), columns, first.properties.isWhitespace ? .space : .visible, openStart..<offset)
    cells[cells.count - 1].isDisputed = isDisputed
    open = String.UnicodeScalarView()
  }

  private mutating func add(_ text: String, _ width: Int, _ content: TerminalCell.Content, _ bytes: Range<Int>) {
    let place: TerminalCell.Place =
      bytes.upperBound <= marked.start.value
      ? .before : bytes.lowerBound < marked.end.value ? .marked : .after
    cells.append(TerminalCell(text: text, width: width, content: content, place: place))
  }
}
