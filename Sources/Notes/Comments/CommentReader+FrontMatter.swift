import SourceText
import YAMLText

/// Comments of YAML and TOML: `# calque-ignore-next-line misspelling`.
extension CommentReader {
  /// Those in the front matter, in order. Linear in it, times the number of comments for Calque.
  func frontMatterComments() -> [(range: Range<Int>, content: Range<Int>)] {
    guard let front = note.frontMatter?.range,
      bytes.firstOffset(of: "calque-", from: front.start.value, limit: front.end.value) != nil
    else { return [] }
    let root = try? YAMLDocument(bytes, in: front).root
    var found: [(range: Range<Int>, content: Range<Int>)] = []
    for number in note.file.lines.line(of: front.start)..<note.file.lines.line(of: front.end) {
      let line = SourceLine(number, of: note.file)
      guard let comment = frontMatterComment(in: line), root?.hasScalar(at: comment.range.lowerBound) != true else {
        continue
      }
      found.append(comment)
    }
    return found
  }

  /// The text after a `#` that begins the line or follows a space.
  private func frontMatterComment(in line: SourceLine) -> (range: Range<Int>, content: Range<Int>)? {
    guard let word = bytes.firstOffset(of: "calque-", from: line.start, limit: line.end) else { return nil }
    var mark = word
    while mark > line.start, bytes[mark - 1].isBlank { mark -= 1 }
    mark -= 1
    guard mark >= line.start, bytes[mark] == UInt8(ascii: "#"), mark == line.start || bytes[mark - 1].isBlank else {
      return nil
    }
    return (mark..<line.end, word..<line.end)
  }
}

extension YAMLNode {
  /// Whether a scalar spans `offset`.
  fileprivate func hasScalar(at offset: Int) -> Bool {
    guard range.contains(ByteOffset(offset)) else { return false }
    switch kind {
    case .scalar: return true
    case .alias: return false
    case .sequence(let items): return items.contains { $0.hasScalar(at: offset) }
    case .mapping(let entries):
      return entries.contains { $0.key.hasScalar(at: offset) || $0.value.hasScalar(at: offset) }
    }
  }
}
