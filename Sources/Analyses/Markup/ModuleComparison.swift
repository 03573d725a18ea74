import Notes
import SourceText

/// A statement of MDX that imports or exports names.
package struct ModuleStatement {
  /// All of it.
  package let range: ByteRange
  /// The names that it imports, or the one that it exports.
  package let names: [ByteRange]
  /// What it imports from, without quotes; nil for an export.
  package let module: ByteRange?

  /// The statements of a note, in order. Linear.
  package static func all(in note: Note) -> [ModuleStatement] {
    guard NoteReader.isMDX(note.file) else { return [] }
    return note.inlines.filter { $0.kind == .placeholder }.flatMap { inline in
      ranges(inline.range, in: note).compactMap { ModuleStatement($0, in: note) }
    }
  }

  /// The statements in lines without a blank one between them: each begins a line.
  private static func ranges(_ lines: ByteRange, in note: Note) -> [ByteRange] {
    let bytes = note.bytes(lines)
    guard bytes.starts(with: "import ".utf8) || bytes.starts(with: "export ".utf8) else { return [] }
    let starts = bytes.indices.filter { i in
      (i == bytes.startIndex || bytes[i - 1] == 0x0A)
        && (bytes[i] == UInt8(ascii: "i") || bytes[i] == UInt8(ascii: "e"))
        && (bytes[i...].starts(with: "import ".utf8) || bytes[i...].starts(with: "export ".utf8))
    }
    return zip(starts, starts.dropFirst() + [bytes.endIndex]).map { ByteRange($0, $1) }
  }

  /// All names in the statements of a note.
  static func names(in note: Note) -> Set<ArraySlice<UInt8>> {
    Set(all(in: note).flatMap(\.names).map(note.bytes))
  }

  private init?(_ range: ByteRange, in note: Note) {
    let bytes = note.bytes(range)
    let isImport = bytes.starts(with: "import ".utf8)
    guard isImport || bytes.starts(with: "export ".utf8) else { return nil }
    self.range = range
    let clause = bytes.dropFirst(7)
    let quote = clause.firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let end = isImport ? quote ?? clause.endIndex : clause.endIndex
    let words = Self.words(clause[..<end]).filter {
      !Self.keywords.contains(String(decoding: bytes[$0], as: UTF8.self))
    }
    names = (isImport ? words : Array(words.prefix(1))).map { ByteRange($0.lowerBound, $0.upperBound) }
    module =
      isImport
      ? quote.flatMap { open in
        clause[(open + 1)...].firstIndex(of: clause[open]).map { ByteRange(open + 1, $0) }
      } : nil
  }

  /// Runs of bytes that names consist of.
  private static func words(_ text: ArraySlice<UInt8>) -> [Range<Int>] {
    text.split { !CodePieces.isNameByte($0) && $0 != UInt8(ascii: "$") }.map { $0.startIndex..<$0.endIndex }
  }

  private static let keywords: Set<String> = [
    "as", "from", "type", "default", "const", "let", "var", "function", "async", "class",
  ]
}

/// Names that a translation imports or exports otherwise than its source.
package struct ModuleComparison {
  package private(set) var changes: [(source: ByteRange, target: ByteRange)] = []
  /// Statements of the source that the translation lacks although it uses their names in elements.
  package private(set) var lost: [(statement: ModuleStatement, use: MarkupTag)] = []

  /// Linear in both notes.
  package init(_ paired: PairedInlines) {
    let here = ModuleStatement.all(in: paired.source)
    guard !here.isEmpty else { return }
    let there = ModuleStatement.all(in: paired.note)
    var waiting = Dictionary(grouping: there.indices.reversed()) { Self.key(there[$0], paired.note) }
    var missing: [ModuleStatement] = []
    for statement in here {
      guard let index = waiting[Self.key(statement, paired.source)]?.popLast() else {
        missing.append(statement)
        continue
      }
      compare(statement, there[index], paired)
    }
    let provided = ModuleStatement.names(in: paired.note)
    let uses = Dictionary(
      MarkupTags(paired.note).tags.filter { $0.kind != .closing }.map { tag in
        (paired.note.bytes(tag.name).prefix { $0 != UInt8(ascii: ".") }, tag)
      }, uniquingKeysWith: { first, _ in first })
    for statement in missing {
      let use = statement.names.lazy.map(paired.source.bytes).filter { !provided.contains($0) }.compactMap { uses[$0] }
      if let tag = use.first { lost.append((statement, tag)) }
    }
  }

  /// The last component of the path, which is what folders of a translation leave alone; exports come in order.
  private static func key(_ statement: ModuleStatement, _ note: Note) -> ArraySlice<UInt8> {
    guard let module = statement.module else { return [] }
    return note.bytes(module).split(separator: UInt8(ascii: "/")).last ?? []
  }

  private mutating func compare(_ source: ModuleStatement, _ target: ModuleStatement, _ paired: PairedInlines) {
    let (here, there) = (Set(source.names.map(paired.source.bytes)), Set(target.names.map(paired.note.bytes)))
    let lost = source.names.filter { !there.contains(paired.source.bytes($0)) }
    let added = target.names.filter { !here.contains(paired.note.bytes($0)) }
    changes += zip(lost, added).map { ($0, $1) }
  }
}
