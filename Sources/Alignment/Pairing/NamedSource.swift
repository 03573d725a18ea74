/// The source that a page itself names: `source: ../en/x.md` in its front matter, or in a comment at its top, where
/// translation tools leave their notes.
struct NamedSource: Hashable {
  /// As the page spells it: "source", "source_file".
  let key: String
  /// As written, without quotes; the path of a file with a note's extension.
  let path: String

  /// Everything in the page that may name its source, in order.
  static func all(in page: [UInt8]) -> [NamedSource] {
    var lines = Lines(page)
    guard var line = lines.next(), let first = Head(openedBy: line) else { return [] }
    var head = first
    var found: [NamedSource] = []
    while let next = lines.next() {
      line = next
      if head.isClosed(by: line) {
        // A tool's comment may follow the front matter.
        guard head == .frontMatter, let comment = lines.next(where: { !$0.isEmpty }).flatMap(Head.init(openedBy:)),
          comment == .comment
        else { return found }
        head = .comment
      } else if let named = NamedSource(line: line) {
        found.append(named)
      }
    }
    // A head must be closed.
    return []
  }

  /// Reads `key: value`, `key = "value"` and `"key": "value",`.
  private init?(line: ArraySlice<UInt8>) {
    guard let mark = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }) else { return nil }
    let key = line[..<mark].trimmed
    // Most keys are others: a look at the first letter spares the rest.
    guard key.count <= 24, let first = key.first, Self.initials.contains(first | 0x20) else { return nil }
    self.key = String(decoding: key, as: UTF8.self)
    guard Self.keys.contains(self.key.lowercased().filter { $0 != "_" && $0 != "-" }) else { return nil }
    let value = String(decoding: line[(mark + 1)...].trimmed, as: UTF8.self)
    path = String(value.prefix { $0 != "#" && $0 != "?" })
    guard Self.isNote(path), !path.contains("://") else { return nil }
  }

  /// Whether a path ends as those of notes do.
  static func isNote(_ path: String) -> Bool {
    extensions.contains(NotePath.split(String(path.split(separator: "/").last ?? "")).ext.lowercased())
  }

  private static let extensions: Set<String> = [".md", ".markdown", ".mdx", ".txt"]
  private static let initials: Set<UInt8> = [UInt8(ascii: "s"), UInt8(ascii: "o"), UInt8(ascii: "t")]

  /// Lower case, without hyphens and underscores.
  private static let keys: Set<String> = {
    let documents = ["", "file", "path", "page", "note", "document", "doc"]
    return Set(documents.flatMap { ["source" + $0, "original" + $0] })
      .union(["translationof", "translatedfrom", "translationsource"])
  }()

  private enum Head {
    case frontMatter, comment

    init?(openedBy line: ArraySlice<UInt8>) {
      switch line {
      case _ where line.elementsEqual("---".utf8) || line.elementsEqual("+++".utf8): self = .frontMatter
      case _ where line.starts(with: "<!--".utf8) && !line.suffix(3).elementsEqual("-->".utf8): self = .comment
      default: return nil
      }
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
      switch self {
      case .frontMatter: line.elementsEqual("---".utf8) || line.elementsEqual("+++".utf8)
      case .comment: line.suffix(3).elementsEqual("-->".utf8)
      }
    }
  }

  /// The first lines of a page, without the blanks around them.
  private struct Lines: IteratorProtocol, Sequence {
    private var rest: ArraySlice<UInt8>

    /// Bytes from the top in which a source is searched.
    private static let reach = 1 << 14

    init(_ page: [UInt8]) {
      rest = page.prefix(Self.reach)
      if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    }

    mutating func next() -> ArraySlice<UInt8>? {
      guard !rest.isEmpty else { return nil }
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      defer { rest = end < rest.endIndex ? rest[(end + 1)...] : [] }
      return rest[..<end].trimmed(of: [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")])
    }

    /// The next line that meets a condition.
    mutating func next(where isWanted: (ArraySlice<UInt8>) -> Bool) -> ArraySlice<UInt8>? {
      while let line = next() { if isWanted(line) { return line } }
      return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks, quotes and a comma around it.
  fileprivate var trimmed: ArraySlice<UInt8> { trimmed(of: Array(" \t\"',".utf8)) }

  fileprivate func trimmed(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let start = firstIndex { !bytes.contains($0) } ?? endIndex
    let end = lastIndex { !bytes.contains($0) } ?? start
    return start == endIndex ? self[start...] : self[start...end]
  }
}
