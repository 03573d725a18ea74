import UnicodeText

/// Breaks running text into lines.
enum TextWrap {
  /// Lines of at most `width` terminal columns where the words allow it. Line ends in `text` begin a new paragraph's
  /// line.
  static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapped($0, width: width) }
  }

  private static func wrapped(_ line: Substring, width: Int) -> [String] {
    var lines = [""]
    var used = 0
    // By bytes: a space and the vowel sign after it are one `Character`.
    for word in line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      let columns = DisplayWidth.of(String(word))
      if used > 0 && used + 1 + columns > width {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1] += (used > 0 ? " " : "") + word
      used += (used > 0 ? 1 : 0) + columns
    }
    return lines
  }
}
