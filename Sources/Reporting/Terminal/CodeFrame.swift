import Linting
import SourceText

/// A line of a file with the words of a finding marked in it, after a gutter with its number:
///
///      --> notes/feud-de.md:24:18
///       |
///    24 | Er klagte, alleging breach of contract, vor Gericht.
///       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
///
/// Terminals disagree about letters that run from right to left: some reorder a line (VTE, Konsole, Terminal.app), most
/// leave it in stored order. They also disagree about the width of some emoji. A caret row can be right on one kind of
/// terminal only, and on the other kind it points at the wrong words. So a line about which they disagree gets no caret
/// row; the words themselves are marked, with an underline in colour and between ⟦ and ⟧ without colour.
struct CodeFrame {
  let file: SourceFile
  /// The range that is marked.
  let range: ByteRange
  let place: Place
  let kind: Kind

  enum Kind: Equatable {
    /// The finding itself.
    case primary(Severity)
    /// The words of the source file that it is about.
    case related
  }

  /// The frame's lines, each with its line end, its gutter `digits` wide.
  func lines(digits: Int, width: Int, _ palette: Palette) -> String {
    let margin = String(repeating: " ", count: digits)
    let arrow = kind == .related ? ":::" : "-->"
    let bar = palette.paint("\(margin) |", .gutter)
    let number = String(repeating: " ", count: max(0, digits - String(place.line).count)) + String(place.line)
    var text = "\(palette.paint(margin + arrow, .gutter)) \(location(palette))\n\(bar)\n"
    text += palette.paint("\(number) |", .gutter)

    let excerpt = LineExcerpt(file, range, width: max(20, width - digits - 3))
    let hasCarets = excerpt.hasCertainColumns
    let isMarked = kind != .related || excerpt.isWorthMarking
    let shown = marked(excerpt, isMarked: isMarked, hasCarets: hasCarets, palette)
    text += shown.isEmpty ? "\n" : " \(RightToLeft.isolated(shown))\n"
    if isMarked && hasCarets { text += "\(bar) \(carets(excerpt, palette))\n" }
    return text
  }

  private func location(_ palette: Palette) -> String {
    let path = VisibleText.painted(file.path, .plain, palette)
    return "\(RightToLeft.isolated(path)):\(place.line):\(place.column)"
  }

  /// The excerpt's text with the found words in colour, or in brackets where a caret row would mislead.
  private func marked(_ excerpt: LineExcerpt, isMarked: Bool, hasCarets: Bool, _ palette: Palette) -> String {
    let before = excerpt.cells.prefix { $0.place == .before }
    let words = excerpt.cells.dropFirst(before.count).prefix { $0.place == .marked }
    let after = excerpt.cells.dropFirst(before.count + words.count)
    // An underline cannot show a place between two letters.
    let hasBrackets = isMarked && !hasCarets && (!palette.isColored || words.isEmpty)
    let role = isMarked ? markRole(hasCarets: hasCarets) : .plain
    var text = excerpt.isCutBefore ? "…" : ""
    text += palette.paint(before, .plain) + (hasBrackets ? "⟦" : "") + palette.paint(words, role)
    if excerpt.isMarkCut { text += palette.paint("…", role) }
    text += (hasBrackets ? "⟧" : "") + palette.paint(after, .plain)
    return text + (excerpt.isCutAfter && !excerpt.isMarkCut ? "…" : "")
  }

  /// At least one caret, also below an empty range and below a mark without columns.
  private func carets(_ excerpt: LineExcerpt, _ palette: Palette) -> String {
    var indent = excerpt.isCutBefore ? 1 : 0
    var count = excerpt.isMarkCut ? 1 : 0
    for cell in excerpt.cells {
      if cell.place == .before { indent += cell.width }
      if cell.place == .marked { count += cell.width }
    }
    let caret = kind == .related ? "-" : "^"
    return String(repeating: " ", count: indent)
      + palette.paint(String(repeating: caret, count: max(1, count)), markRole(hasCarets: true))
  }

  private func markRole(hasCarets: Bool) -> Palette.Role {
    switch kind {
    case .primary(let severity): hasCarets ? .severity(severity) : .underlined(severity)
    case .related: hasCarets ? .related : .relatedUnderlined
    }
  }
}

extension LineExcerpt {
  /// Whether a mark tells a reader more than "all of this".
  fileprivate var isWorthMarking: Bool {
    !isMarkCut && cells.contains { $0.place != .marked && $0.content == .visible }
  }
}
