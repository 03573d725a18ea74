import SourceText

extension Note {
  /// What a comment in a line of its own above `line` starts with, so that it is in the same quotes and lists and
  /// changes nothing else. Above an item it is in the item before: otherwise it would end the list.
  /// - Parameter isFollowing: whether another item of the list comes before.
  package func commentPrefix(above line: Int, isFollowing: Bool) -> String {
    let source = SourceLine(line, of: file)
    let lead = lead(of: source)
    guard isFollowing, let end = ListMarker.end(file.bytes, at: source.content, limit: source.end) else { return lead }
    return lead + String(repeating: " ", count: end - source.content)
  }

  /// What a comment in a line of its own below `line` starts with: below an item it is in the item.
  package func commentPrefix(below line: Int) -> String {
    let source = SourceLine(line, of: file)
    let end = ListMarker.end(file.bytes, at: source.content, limit: source.end) ?? source.content
    return lead(of: source) + String(repeating: " ", count: end - source.content)
  }

  /// What a blank line next to `line` holds: the marks of quotes.
  package func blankPrefix(beside line: Int) -> String {
    let source = SourceLine(line, of: file)
    let lead = file.bytes[source.start..<source.content]
    guard let last = lead.lastIndex(of: UInt8(ascii: ">")) else { return "" }
    return String(decoding: lead[...last], as: UTF8.self)
  }

  /// The marks of quotes and the blanks before the text of a line; without those that make code of it.
  private func lead(of line: SourceLine) -> String {
    let lead = String(decoding: file.bytes[line.start..<line.content], as: UTF8.self)
    guard let index = blockIndex(at: ByteOffset(line.content)), case .code = blocks[index].kind, lead.hasSuffix("    ")
    else { return lead }
    return String(lead.dropLast(4))
  }
}
