import SourceText
import YAMLText

/// Writes stamps into the front matter of a note and keeps every other byte:
///
///     calque:
///       stamp:
///         - getting-started 5e0c81f29ab3 b1d004e77c52
package struct StampWriter {
  private let note: Note
  private let stamp: [String]
  private let lineEnd: String

  /// The note with `stamp` replacing its current stamps.
  /// - Parameter stamp: each without YAML syntax and with a space inside, so that no reader takes it for a number.
  /// - Throws: when its front matter cannot take them without loss.
  package static func bytes(of note: Note, stamped stamp: [String]) throws(FileProblem) -> [UInt8] {
    let writer = StampWriter(note, stamp)
    let bytes = try writer.written()
    guard try writer.isSound(bytes) else { throw writer.problem("is written in a way that takes no stamps") }
    return bytes
  }

  private init(_ note: Note, _ stamp: [String]) {
    self.note = note
    self.stamp = stamp
    let first = note.file.bytes.firstIndex(of: 0x0A)
    lineEnd = first.map { $0 > 0 && note.file.bytes[$0 - 1] == 0x0D } ?? false ? "\r\n" : "\n"
  }

  private func written() throws(FileProblem) -> [UInt8] {
    if NoteReader.fileExtension(note.file.path) == "txt" { throw problem("has no place in plain text") }
    guard let frontMatter = note.frontMatter else {
      let start = note.file.byteOrderMarkLength
      let isApart = note.file.bytes[start...].first.map { $0 == 0x0A || $0 == 0x0D } ?? true
      let text = "---\(lineEnd)" + whole + "---\(lineEnd)" + (isApart ? "" : lineEnd)
      return replaced(ByteRange(start, start), text)
    }
    let opening = note.file.bytes[note.file.byteOrderMarkLength...].first
    guard opening == UInt8(ascii: "-") else { throw problem("is TOML and not YAML") }
    if let unreadable = frontMatter.problem { throw problem("is not valid YAML (\(unreadable.message))") }
    let root = (try? YAMLDocument(note.file.bytes, in: frontMatter.range))?.root
    guard let entry = root?.entries?.last(where: { $0.key.scalar?.text == "calque" }) else {
      return replaced(ByteRange(frontMatter.range.end, frontMatter.range.end), whole)
    }
    return try written(into: entry)
  }

  /// In addition to the existing settings for Calque.
  private func written(into entry: YAMLEntry) throws(FileProblem) -> [UInt8] {
    guard let inner = entry.value.entries, let first = inner.first else {
      guard entry.value.scalar?.text.isEmpty ?? entry.value.entries?.isEmpty ?? false else {
        throw problem("has another value under “calque”")
      }
      return replaced(range(of: entry), String(whole.dropLast(lineEnd.count)))
    }
    let known = inner.last { $0.key.scalar?.text == "stamp" }
    if note.file.bytes[entry.value.range.start.value] == UInt8(ascii: "{") {
      let text = "stamp: [\(stamp.joined(separator: ", "))]"
      if let known { return replaced(range(of: known), text) }
      return replaced(ByteRange(first.key.range.start, first.key.range.start), text + ", ")
    }
    let line = note.file.lines.start(ofLine: note.file.lines.line(of: first.key.range.start))
    let indent = note.file.text(ByteRange(line, first.key.range.start))
    let text = list(indent: indent)
    if let known { return replaced(range(of: known), text) }
    return replaced(ByteRange(first.key.range.start, first.key.range.start), text + lineEnd + indent)
  }

  /// The whole entry for Calque, if there is none yet.
  private var whole: String { "calque:\(lineEnd)  " + list(indent: "  ") + lineEnd }

  private func list(indent: String) -> String {
    (["stamp:"] + stamp.map { "\(indent)  - \($0)" }).joined(separator: lineEnd)
  }

  private func range(of entry: YAMLEntry) -> ByteRange {
    ByteRange(entry.key.range.start, max(entry.key.range.end, entry.value.range.end))
  }

  private func replaced(_ range: ByteRange, _ text: String) -> [UInt8] {
    let bytes = note.file.bytes
    return bytes[..<range.start.value] + Array(text.utf8) + bytes[range.end.value...]
  }

  /// Whether the stamps read back unchanged, and everything else is as before.
  private func isSound(_ bytes: [UInt8]) throws(FileProblem) -> Bool {
    let file = try SourceFile(path: note.file.path, bytes: bytes)
    guard let frontMatter = FrontMatterReader(file)?.frontMatter, frontMatter.problem == nil else { return false }
    let written = Note(file: file, frontMatter: frontMatter, blocks: [], segments: [])
    let rest = { (note: Note) in
      (note.frontMatter?.entries ?? []).filter { $0.path.first != "calque" }.map { [$0.text ?? ""] + $0.path }
    }
    return written.calqueEntry?.stamp?.map(\.text) == stamp && rest(written) == rest(note)
      && written.calqueEntry?.ignored.map(\.text) ?? [] == note.calqueEntry?.ignored.map(\.text) ?? []
  }

  private func problem(_ reason: String) -> FileProblem {
    FileProblem(
      path: note.file.path, message: "cannot be stamped: the front matter \(reason), set `stamps: file` for it")
  }
}
