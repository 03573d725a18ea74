import SourceText

extension Note {
  /// The prefix of a comment on its own line above `line`, so that it is in the same quotes and lists and changes
  /// nothing else. Above an item it belongs to the previous item: otherwise it would end the list.
  /// - Parameter isFollowing: whether another item of the list comes before.
  package func commentPrefix(above line: Int, isFollowing: Bool) -> String {
    let source = SourceLine(line, of: file)
    let lead = lead(of: source)
    guard isFollowing, let end = ListMarker.end(file.bytes, at: source.content, limit: source.end) else { return lead }
    return lead + String(repeating: " ", count: end - source.content)
  }

  /// The prefix of a comment on its own line below `line`: below an item it is in the item.
  package func commentPrefix(below line: Int) -> String {
    let source = SourceLine(line, of: file)
    let end = ListMarker.end(file.bytes, at: source.content, limit: source.end) ?? source.content
    return lead(of: source) + String(repeating: " ", count: end - source.content)
  }

  /// The content of a blank line next to `line`: quote markers.
  package func blankPrefix(nextTo line: Int) -> String {
    let source = SourceLine(line, of: file)
    let lead = file.bytes[source.start..<source.content]
    guard let last = lead.lastIndex(of: UInt8(ascii: ">")) else { return "" }
    return String(decoding: lead[...last], as: UTF8.self)
  }

  /// The quote markers and spaces before the text of a line, without spaces that would make it code.
  private func lead(of line: SourceLine) -> String {
    let lead = String(decoding: file.bytes[line.start..<line.content], as: UTF8.self)
    guard let index = blockIndex(at: ByteOffset(line.content)), case .code = blocks[index].kind, lead.hasSuffix("    ")
    else { return lead }
    return String(lead.dropLast(4))
  }
}
