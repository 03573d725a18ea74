import SourceText

/// Finds the front matter of a note: the lines between two `---` (YAML) or two `+++` (TOML) at its very top.
struct FrontMatterScan {
  /// Between the delimiting lines.
  let range: Range<Int>
  /// 1-based number of the line that ends it.
  let lastLine: Int
  let isYAML: Bool

  /// Nil when the note has none. A note that starts with a thematic break is recognised by its text: the first line of
  /// YAML other than comments is a key, in whatever script a translator wrote it.
  init?(_ file: SourceFile) {
    let first = SourceLine(1, of: file)
    let delimiter = String(decoding: file.bytes[first.start..<first.end], as: UTF8.self)
    guard delimiter == "---" || delimiter == "+++", file.lines.count > 1 else { return nil }
    isYAML = delimiter == "---"
    var hasKey = false
    var isDoubtful = false
    for number in 2...file.lines.count {
      let line = SourceLine(number, of: file)
      let text = file.bytes[line.start..<line.end]
      if text.elementsEqual(delimiter.utf8) || (isYAML && text.elementsEqual("...".utf8)) {
        range = file.lines.start(ofLine: 2).value..<line.start
        lastLine = number
        return
      }
      // A key with a full-width colon could be prose after a thematic break: all other lines must look like it.
      if isDoubtful {
        guard number <= Self.longestDoubtful, Self.isLikeYAML(line, file.bytes) else { return nil }
      }
      guard !hasKey, !line.isBlank, text.first != UInt8(ascii: "#") else { continue }
      if !Self.isKey(text, isYAML: isYAML) {
        guard isYAML, KeySlip(line, file.bytes) != nil else { return nil }
        isDoubtful = true
      }
      hasKey = true
    }
    return nil
  }

  /// In lines.
  private static let longestDoubtful = 60

  private static func isLikeYAML(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    guard !line.isBlank, line.quotes == 0 else { return false }
    if line.indent > 0 || bytes[line.content] == UInt8(ascii: "#") || bytes.has("- ", at: line.content) { return true }
    return isKey(bytes[line.start..<line.end], isYAML: true) || KeySlip(line, bytes) != nil
  }

  /// Whether `line` starts with a key, or is the header of a TOML table.
  private static func isKey(_ line: ArraySlice<UInt8>, isYAML: Bool) -> Bool {
    if !isYAML && line.first == UInt8(ascii: "[") { return true }
    let separator = UInt8(ascii: isYAML ? ":" : "=")
    guard let end = line.firstIndex(of: separator), end > line.startIndex else { return false }
    return line[..<end].allSatisfy {
      $0.isNameByte || $0 >= 0x80 || $0 == UInt8(ascii: ".") || $0.isBlank || $0 == 0x22 || $0 == 0x27
    }
  }
}
