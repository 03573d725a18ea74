import SourceText

/// A list of words that stay untranslated: one term per line, `#` comments, and `~` after a term that may also be
/// transliterated (`Docker ~`).
enum KeepList {
  static func read(_ file: SourceFile, rowLimit: Int) throws(FileProblem) -> GlossaryFile {
    var entries: [GlossaryEntry] = []
    var problems: [GlossaryFile.Problem] = []
    for line in 1...file.lines.count {
      guard let entry = entry(file, line) else { continue }
      guard entries.count < rowLimit else {
        throw FileProblem(path: file.path, line: line, message: GlossaryLoader.tooManyRows(rowLimit))
      }
      if entry.source.utf16.count <= GlossaryEntry.longestTerm {
        entries.append(entry)
      } else if problems.count < GlossaryRows.problemLimit {
        problems.append(.init(range: entry.sourceRange, message: GlossaryRows.isTooLong))
      }
    }
    return GlossaryFile(file: file, form: .keepList, entries: entries, problems: problems)
  }

  private static func entry(_ file: SourceFile, _ line: Int) -> GlossaryEntry? {
    let range = file.lines.range(ofLine: line, in: file.bytes)
    var start = range.start.value + (line == 1 ? file.byteOrderMarkLength : 0)
    var end = range.end.value
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    func trim() {
      while start < end && isBlank(file.bytes[start]) { start += 1 }
      while end > start && isBlank(file.bytes[end - 1]) { end -= 1 }
    }
    trim()
    guard start < end, file.bytes[start] != UInt8(ascii: "#") else { return nil }
    var mayBeTransliterated = false
    if file.bytes[end - 1] == UInt8(ascii: "~") && end - start > 1 {
      end -= 1
      mayBeTransliterated = true
      trim()
    }
    let place = ByteRange(start, end)
    var entry = GlossaryEntry(source: file.text(place), target: "", sourceRange: place, targetRange: place)
    entry.status = .keep
    entry.isCaseExact = true
    entry.mayBeTransliterated = mayBeTransliterated
    return entry
  }
}
