import Notes
import SourceText

/// Escapes the text of a fix for its place: an attribute, a cell, a destination and code each have characters that
/// would end them. A fix that cannot be written there is only shown.
struct FixQuoting {
  private let note: Note

  init(_ note: Note) { self.note = note }

  /// `fix` with its text escaped for its places.
  func applied(to fix: Fix) -> Fix {
    guard fix.applicability != .displayOnly else { return fix }
    var edits: [Edit] = []
    for edit in fix.edits {
      guard let quoted = quoted(edit) else { return fix.demoted }
      edits.append(quoted)
    }
    guard edits != fix.edits else { return fix }
    return Fix(title: fix.title, applicability: fix.applicability, edits: edits, changesMarkup: fix.changesMarkup)
  }

  /// Nil when the text cannot be written there.
  private func quoted(_ edit: Edit) -> Edit? {
    guard !edit.text.isEmpty, let index = note.blockIndex(at: edit.range.start) ?? block(before: edit.range.start)
    else { return edit }
    if case .code = note.blocks[index].kind { return isInsideFence(edit, note.blocks[index]) ? edit : nil }
    let inlines = note.inlines(of: index).filter { $0.range.contains(edit.range) }
    var text = edit.text
    if inlines.contains(where: { $0.kind == .codeSpan && $0.content.contains(edit.range) }) {
      // More backticks around it would be needed.
      if text.utf8.contains(UInt8(ascii: "`")) { return nil }
    } else if let attribute = note.attribute(around: edit.range) {
      guard let value = Self.value(text, attribute, edit.range) else { return nil }
      text = value
    } else if let link = inlines.first(where: { $0.target?.contains(edit.range) == true }), let whole = link.target {
      guard let destination = destination(text, isWhole: whole == edit.range, at: whole) else { return nil }
      text = destination
    }
    if case .tableRow = note.blocks[index].kind, !isHTML(note.blocks[index]) { text = Self.cell(text) }
    return Edit(range: edit.range, text: text)
  }

  /// The destination of a link may come after the text that ends a block.
  private func block(before offset: ByteOffset) -> Int? {
    note.blocks.lastIndex { $0.range.start <= offset }.flatMap { index in
      note.inlines(of: index).contains { $0.range.contains(offset) } ? index : nil
    }
  }

  private func isHTML(_ block: Block) -> Bool {
    note.file.text(note.file.lines.range(ofLine: note.file.lines.line(of: block.range.start), in: note.file.bytes))
      .contains("<t")
  }

  // MARK: Places

  private static func value(_ text: String, _ place: AttributePlace, _ range: ByteRange) -> String? {
    if text.contains(where: \.isNewline) || (place.isDestination && text.contains("<")) { return nil }
    let escaped = text.replacing("<", with: "&lt;")
    switch place.quote {
    case UInt8(ascii: "\"")?: return escaped.replacing("\"", with: "&quot;")
    case .some: return escaped.replacing("'", with: "&#39;")
    case nil:
      guard text.contains(where: { " \t\"'=<>`{}".contains($0) }) else { return text }
      return place.value == range ? "\"" + escaped.replacing("\"", with: "&quot;") + "\"" : nil
    }
  }

  /// - Parameters:
  ///   - isWhole: whether it is all of the destination.
  ///   - place: where that is.
  private func destination(_ text: String, isWhole: Bool, at place: ByteRange) -> String? {
    if text.contains(where: { $0.isNewline || $0 == "<" || $0 == ">" }) { return nil }
    let before = place.start.value > 0 ? note.file.bytes[place.start.value - 1] : 0
    if before == UInt8(ascii: "<") { return text }
    guard text.contains(where: { $0 == " " || $0 == "\t" }) || !Self.isBalanced(text) else { return text }
    return isWhole && before == UInt8(ascii: "(") ? "<\(text)>" : nil
  }

  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// Adds a backslash before each pipe that has none.
  private static func cell(_ text: String) -> String {
    var cell = ""
    for character in text {
      if character == "|", cell.last != "\\" { cell.append("\\") }
      cell.append(character)
    }
    return cell
  }

  /// Whether no line of the text would end the fence, or leave a code block that has no fence.
  private func isInsideFence(_ edit: Edit, _ block: Block) -> Bool {
    guard block.range.contains(edit.range), let fence = fence(around: block) else { return true }
    let start = note.file.lines.start(ofLine: note.file.lines.line(of: edit.range.start))
    let end = note.file.lines.range(ofLine: note.file.lines.line(of: edit.range.end), in: note.file.bytes).end
    let text =
      note.file.text(ByteRange(start, edit.range.start)) + edit.text + note.file.text(ByteRange(edit.range.end, end))
    return !text.split(whereSeparator: \.isNewline).contains { line in
      let marks = line.drop { $0 == " " || $0 == ">" }.prefix { $0 == fence.mark }
      return marks.count >= fence.count
        && line.drop(while: { $0 == " " || $0 == ">" }).dropFirst(marks.count).allSatisfy { $0 == " " }
    }
  }

  private func fence(around block: Block) -> (mark: Character, count: Int)? {
    let line = note.file.lines.line(of: block.range.start) - 1
    guard line >= 1 else { return nil }
    let text = note.file.text(note.file.lines.range(ofLine: line, in: note.file.bytes))
    guard let start = text.firstIndex(where: { $0 == "`" || $0 == "~" }) else { return nil }
    let marks = text[start...].prefix { $0 == text[start] }
    return marks.count >= 3 ? (text[start], marks.count) : nil
  }
}
