import Notes
import SourceText

/// The comments that suppress rules at places of a note, in the syntax that each place requires.
struct IgnoreComments {
  private let note: Note
  private let isMDX: Bool
  private let lineEnd: String
  private var insertions: [Int: [Insertion]] = [:]
  private var replacements: [Edit] = []

  /// One of the texts that are inserted at one offset.
  private struct Insertion {
    let rank: Rank
    /// Orders those of the same rank.
    let weight: Int
    let text: String
  }

  /// A comment at the end of a line comes first, then one that ends a region, begins one, or is about the next line.
  private enum Rank: Int { case inside, enable, disable, above }

  /// - Parameter rules: by place.
  init(_ note: Note, suppressing rules: [IgnorePlace: Set<String>]) {
    self.note = note
    isMDX = NoteReader.isMDX(note.file)
    let first = note.file.bytes.firstIndex(of: 0x0A) ?? 0
    lineEnd = first > 0 && note.file.bytes[first - 1] == 0x0D ? "\r\n" : "\n"
    for (place, rules) in rules where !rules.isEmpty { add(place, rules.sorted()) }
  }

  /// The edits that write them.
  var edits: EditSet {
    var edits = EditSet()
    for (offset, texts) in insertions {
      let text = texts.sorted { ($0.rank.rawValue, $0.weight, $0.text) < ($1.rank.rawValue, $1.weight, $1.text) }
        .map(\.text).joined()
      edits.insert([Edit(range: ByteRange(offset, offset), text: text)])
    }
    for edit in replacements { edits.insert([edit]) }
    return edits
  }

  private mutating func add(_ place: IgnorePlace, _ rules: [String]) {
    let names = rules.joined(separator: ", ")
    switch place {
    case .above(let line):
      insert(at: start(ofLine: line), .above, whole(prefix(above: line), "calque-ignore-next-line \(names)", line))
    case .inside(let line): insert(at: end(ofLine: line), .inside, " " + comment("calque-ignore-line \(names)"))
    case .around(let first, let last):
      insert(
        at: start(ofLine: first), .disable, weight: -last,
        whole(prefix(above: first), "calque-disable \(names)", first))
      insert(at: start(ofLine: last + 1), .enable, weight: -first, enable(after: last, names))
    case .note: addForNote(rules)
    }
  }

  private mutating func insert(at offset: Int, _ rank: Rank, weight: Int = 0, _ text: String) {
    insertions[offset, default: []].append(Insertion(rank: rank, weight: weight, text: text))
  }

  // MARK: Lines

  private func isInFrontMatter(_ line: Int) -> Bool {
    guard let front = note.frontMatter?.range else { return false }
    return line <= note.file.lines.line(of: ByteOffset(max(front.start.value, front.end.value - 1)))
  }

  /// A comment on its own line, in the syntax of that line.
  private func whole(_ prefix: String, _ words: String, _ line: Int) -> String {
    prefix + (isInFrontMatter(line) ? "# \(words)" : comment(words)) + lineEnd
  }

  private func enable(after line: Int, _ names: String) -> String {
    if isInFrontMatter(line) { return "# calque-enable \(names)\(lineEnd)" }
    // At the end of a file without a final line end, the comment begins with one.
    let isOpen = start(ofLine: line + 1) == note.file.bytes.count && note.file.bytes.last != 0x0A
    // A table is only ended by a blank line.
    let blank = isTable(line) ? note.blankPrefix(nextTo: line) + lineEnd : ""
    return (isOpen ? lineEnd : "") + blank + whole(note.commentPrefix(below: line), "calque-enable \(names)", line)
  }

  private func prefix(above line: Int) -> String {
    if isInFrontMatter(line) { return indent(ofLine: line) }
    let index = note.blockIndex(at: note.file.lines.range(ofLine: line, in: note.file.bytes).end)
    return note.commentPrefix(above: line, isFollowing: index.map(isFollowingItem) ?? false)
  }

  private func indent(ofLine line: Int) -> String {
    String(decoding: note.file.bytes[start(ofLine: line)...].prefix { $0 == 0x20 }, as: UTF8.self)
  }

  /// Whether an item of the same list comes before this one.
  private func isFollowingItem(_ index: Int) -> Bool {
    let block = note.blocks[index]
    guard let before = note.blocks[..<index].last(where: { $0.depth <= block.depth }) else { return false }
    return before.depth == block.depth && (before.kind == block.kind || before.kind == .paragraph)
  }

  private func isTable(_ line: Int) -> Bool {
    let end = note.file.lines.range(ofLine: line, in: note.file.bytes).end
    guard let index = note.blocks.lastIndex(where: { $0.range.start < end }) else { return false }
    guard case .tableRow = note.blocks[index].kind else { return false }
    return note.file.lines.line(of: note.blocks[index].range.start) + 1 >= line
  }

  /// The place of a comment at the end of a line: before the pipe that ends a row, and before the mark of a hard line
  /// break.
  private func end(ofLine line: Int) -> Int {
    let bytes = note.file.bytes
    let range = note.file.lines.range(ofLine: line, in: bytes)
    let start = start(ofLine: line)
    func trimmed(_ offset: Int) -> Int {
      var end = offset
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 || bytes[end - 1] == 0x0D { end -= 1 }
      return end
    }
    let end = trimmed(range.end.value)
    guard end > start + 1, bytes[end - 2] != UInt8(ascii: "\\") else { return end }
    return bytes[end - 1] == UInt8(ascii: "|") || bytes[end - 1] == UInt8(ascii: "\\") ? trimmed(end - 1) : end
  }

  private func comment(_ words: String) -> String { isMDX ? "{/* \(words) */}" : "<!-- \(words) -->" }

  private func start(ofLine line: Int) -> Int {
    let lines = note.file.lines
    guard line <= lines.count else { return note.file.bytes.count }
    return line <= 1 ? note.file.byteOrderMarkLength : lines.start(ofLine: line).value
  }

  // MARK: The whole note

  private mutating func addForNote(_ rules: [String]) {
    let names = rules.joined(separator: ", ")
    guard let front = note.frontMatter else {
      let text = comment("calque-ignore-file \(names)") + lineEnd + lineEnd
      return insert(at: note.file.byteOrderMarkLength, .inside, text)
    }
    if let list = note.calqueEntry?.list, note.file.bytes[list.start.value] == UInt8(ascii: "["), list.count > 2 {
      replacements.append(Edit(range: ByteRange(list.end.value - 1, list.end.value - 1), text: ", " + names))
    } else if note.calqueEntry == nil, !front.entries.isEmpty {
      insert(at: front.range.end.value, .enable, "calque:\(lineEnd)  ignore: [\(names)]\(lineEnd)")
    } else {
      let line = note.file.lines.line(of: front.range.end) + 1
      insert(at: start(ofLine: line), .inside, lineEnd + comment("calque-ignore-file \(names)") + lineEnd + lineEnd)
    }
  }
}
