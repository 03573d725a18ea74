import SourceText

extension Note {
  /// What a comment in a line of its own above `line` starts with, so that it stands in the same quotes and lists and
  /// changes nothing else. Above an item it stands in the item before: otherwise it would end the list.
  /// - Parameter isFollowing: whether another item of the list stands before.
  package func commentPrefix(above line: Int, isFollowing: Bool) -> String {
    let source = SourceLine(line, of: file)
    let lead = String(decoding: file.bytes[source.start..<source.content], as: UTF8.self)
    guard isFollowing, let end = ListMarker.end(file.bytes, at: source.content, limit: source.end) else { return lead }
    return lead + String(repeating: " ", count: end - source.content)
  }

  /// What a blank line beside `line` holds: the marks of quotes.
  package func blankPrefix(beside line: Int) -> String {
    let source = SourceLine(line, of: file)
    let lead = file.bytes[source.start..<source.content]
    guard let last = lead.lastIndex(of: UInt8(ascii: ">")) else { return "" }
    return String(decoding: lead[...last], as: UTF8.self)
  }
}
