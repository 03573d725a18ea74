import Notes
import SourceText

/// Reads the suppressions in the comments and the front matter of a note.
struct SuppressionReader {
  private(set) var suppressions: [Suppression] = []
  private(set) var unknown: [UnknownDirective] = []

  init(_ note: Note) {
    if let entry = note.calqueEntry { read(entry) }
    for comment in note.comments { read(comment, note.file.bytes) }
    // Comments in the front matter may come before its entry.
    suppressions.sort { $0.range.start < $1.range.start }
  }

  private mutating func read(_ entry: CalqueEntry) {
    if !entry.ignored.isEmpty {
      let names = entry.ignored.map { Suppression.Name(text: $0.text, range: $0.range) }
      suppressions.append(
        Suppression(kind: .frontMatter, range: entry.range, names: names.contains { $0.text == "all" } ? [] : names))
    }
    unknown += entry.unknown.map { UnknownDirective(text: $0.text, range: $0.range, kind: .key) }
  }

  /// `calque-verb name, name -- reason`.
  private mutating func read(_ comment: NoteComment, _ bytes: [UInt8]) {
    var words = Self.words(bytes, comment.content)
    let verb = words.removeFirst()
    let names = Array(words.prefix { $0.text != "--" && $0.text != "—" && $0.text != "–" })
    let kind: Suppression.Kind
    switch verb.text {
    case "calque-ignore-next-line": kind = .line(comment.nextLine)
    case "calque-ignore-line" where !comment.isAlone: kind = .line(comment.line)
    case "calque-ignore-line":
      unknown.append(UnknownDirective(text: verb.text, range: verb.range, kind: .emptyLine))
      return
    case "calque-disable": kind = .disable
    case "calque-enable": kind = .enable
    case "calque-ignore-file": kind = .file
    default:
      unknown.append(UnknownDirective(text: verb.text, range: verb.range, kind: .verb(isAlone: comment.isAlone)))
      return
    }
    suppressions.append(
      Suppression(kind: kind, range: comment.range, names: names.contains { $0.text == "all" } ? [] : names))
  }

  /// The words between spaces and commas.
  private static func words(_ bytes: [UInt8], _ range: ByteRange) -> [Suppression.Name] {
    bytes[range.start.value..<range.end.value].split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
      .map { Suppression.Name(text: String(decoding: $0, as: UTF8.self), range: ByteRange($0.startIndex, $0.endIndex)) }
  }
}
