import Linting
import Notes
import SourceText

/// Where comments belong that silence findings, and what they say: above the line, around the paragraph or the table, or
/// at the top for the whole note.
struct IgnoreComments {
  private let note: Note
  private let isMDX: Bool
  private let lineEnd: String

  /// What a comment speaks of.
  private enum Scope: Hashable {
    case line(Int)
    case region(first: Int, last: Int, isTable: Bool)
    case file
  }

  init(_ note: Note) {
    self.note = note
    isMDX = NoteReader.fileExtension(note.file.path) == "mdx"
    let first = note.file.lines.range(ofLine: 1, in: note.file.bytes)
    let isCRLF = note.file.bytes[first.end.value...].starts(with: [0x0D, 0x0A])
    lineEnd = isCRLF ? "\r\n" : "\n"
  }

  /// The text with a comment for each of `diagnostics`, as close to it as one can stand.
  func text(silencing diagnostics: [Diagnostic]) -> [UInt8] { text(diagnostics.map { (scope(of: $0), $0.rule) }) }

  /// The text with one comment at the top.
  func text(silencingEverywhere rules: [String]) -> [UInt8] { text(rules.map { (.file, $0) }) }

  private func text(_ wanted: [(scope: Scope, rule: String)]) -> [UInt8] {
    var rules: [Scope: Set<String>] = [:]
    for (scope, rule) in wanted { rules[scope, default: []].insert(rule) }
    // What is silent in the whole paragraph needs no comment above its first line.
    for case .region(let first, let last, let isTable) in rules.keys {
      let silent = rules[.region(first: first, last: last, isTable: isTable)] ?? []
      rules[.line(first)]?.subtract(silent)
    }
    rules = rules.filter { !$0.value.isEmpty }
    var insertions: [Int: [(order: Int, text: String)]] = [:]
    for (scope, names) in rules {
      for insertion in self.insertions(scope, names.sorted().joined(separator: ", ")) {
        insertions[insertion.offset, default: []].append((insertion.order, insertion.text))
      }
    }
    var edits = EditSet()
    for (offset, texts) in insertions {
      let text = texts.sorted { ($0.order, $0.text) < ($1.order, $1.text) }.map(\.text).joined()
      edits.insert([Edit(range: ByteRange(offset, offset), text: text)])
    }
    return edits.applied(to: note.file.bytes)
  }

  private func scope(of diagnostic: Diagnostic) -> Scope {
    let lines = note.file.lines
    guard let index = note.blockIndex(at: diagnostic.range.start) else { return .file }
    let block = note.blocks[index]
    let first = lines.line(of: block.range.start)
    let isFirst = lines.line(of: diagnostic.range.start) == first
    switch block.kind {
    case .tableRow: return table(around: index)
    case .paragraph, .listItem:
      let last = lines.line(of: block.range.end)
      return isFirst ? .line(first) : .region(first: first, last: last, isTable: false)
    case .heading, .admonition, .html, .thematicBreak, .footnote: return isFirst ? .line(first) : .file
    case .code, .definition, .frontMatter, .masked: return .file
    }
  }

  /// All rows of a table: a comment between them would end it.
  private func table(around index: Int) -> Scope {
    func isRow(_ index: Int) -> Bool {
      guard note.blocks.indices.contains(index), case .tableRow = note.blocks[index].kind else { return false }
      return true
    }
    var (first, last) = (index, index)
    while isRow(first - 1), isNextRow(first - 1) { first -= 1 }
    while isRow(last + 1), isNextRow(last) { last += 1 }
    return .region(
      first: note.file.lines.line(of: note.blocks[first].range.start),
      last: note.file.lines.line(of: note.blocks[last].range.end), isTable: true)
  }

  /// Whether the next block stands in one of the next two lines: the row below, or the one behind the delimiter row.
  private func isNextRow(_ index: Int) -> Bool {
    let lines = note.file.lines
    return lines.line(of: note.blocks[index + 1].range.start) - lines.line(of: note.blocks[index].range.end) <= 2
  }

  private func insertions(_ scope: Scope, _ names: String) -> [(offset: Int, order: Int, text: String)] {
    switch scope {
    case .line(let line): return [(start(ofLine: line), 2, above(line, "calque-ignore-next-line \(names)"))]
    case .region(let first, let last, let isTable):
      let blank = isTable ? note.blankPrefix(beside: last) + lineEnd : ""
      let end = start(ofLine: last + 1)
      // At the end of a file without a line end the comment begins with one.
      let isOpen = end == note.file.bytes.count && note.file.bytes.last != 0x0A
      let enable = above(last, "calque-enable \(names)")
      return [
        (start(ofLine: first), 1, above(first, "calque-disable \(names)")),
        (end, 0, (isOpen ? lineEnd : "") + blank + enable),
      ]
    case .file:
      let top = note.frontMatter.map { start(ofLine: note.file.lines.line(of: $0.range.end) + 1) }
      let gap = note.frontMatter == nil ? "" : lineEnd
      return [
        (top ?? note.file.byteOrderMarkLength, 0, gap + comment("calque-ignore-file \(names)") + lineEnd + lineEnd)
      ]
    }
  }

  private func above(_ line: Int, _ words: String) -> String {
    let index = note.blockIndex(at: note.file.lines.range(ofLine: line, in: note.file.bytes).end)
    let isFollowing = index.map(isFollowingItem) ?? false
    return note.commentPrefix(above: line, isFollowing: isFollowing) + comment(words) + lineEnd
  }

  /// Whether an item of the same list stands before this one.
  private func isFollowingItem(_ index: Int) -> Bool {
    let block = note.blocks[index]
    guard let before = note.blocks[..<index].last(where: { $0.depth <= block.depth }) else { return false }
    return before.depth == block.depth && (before.kind == block.kind || before.kind == .paragraph)
  }

  private func comment(_ words: String) -> String { isMDX ? "{/* \(words) */}" : "<!-- \(words) -->" }

  private func start(ofLine line: Int) -> Int {
    let lines = note.file.lines
    guard line <= lines.count else { return note.file.bytes.count }
    return line == 1 ? note.file.byteOrderMarkLength : lines.start(ofLine: line).value
  }
}
