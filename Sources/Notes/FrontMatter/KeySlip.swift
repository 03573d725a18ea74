import SourceText

/// A line of the front matter that was meant as a key with its value, but has a full-width colon or no blank after it:
/// `title：Mill`, `title:Mill`.
struct KeySlip {
  let name: Range<Int>
  let colon: Range<Int>
  let isWide: Bool

  /// In bytes; a longer text before a colon is prose.
  private static let longestName = 40

  /// Nil for other lines.
  init?(_ line: SourceLine, _ bytes: [UInt8]) {
    guard line.indent == 0, line.quotes == 0, line.start == line.content else { return nil }
    var at = line.content
    while at < line.end, bytes[at] != UInt8(ascii: ":"), !bytes.has("：", at: at) {
      guard bytes[at].isNameByte || bytes[at] >= 0x80 || bytes[at].isBlank || "\"'.".utf8.contains(bytes[at]) else {
        return nil
      }
      at += 1
    }
    guard at < line.end, (1...Self.longestName).contains(at - line.content) else { return nil }
    name = line.content..<at
    isWide = bytes[at] != UInt8(ascii: ":")
    colon = at..<(at + (isWide ? 3 : 1))
    guard isWide || (colon.upperBound < line.end && !bytes[colon.upperBound].isBlank) else { return nil }
  }

  /// The first slip of the front matter, as a reason why it cannot be read.
  static func problem(in scan: FrontMatterScan, of file: SourceFile) -> FrontMatterProblem? {
    var first: KeySlip?
    var edits: [Edit] = []
    for number in 2..<max(2, scan.lastLine) {
      let line = SourceLine(number, of: file)
      guard let slip = KeySlip(line, file.bytes) else { continue }
      first = first ?? slip
      let blank = slip.colon.upperBound < line.end && file.bytes[slip.colon.upperBound].isBlank ? "" : " "
      edits.append(Edit(range: ByteRange(slip.colon), text: ":" + blank))
    }
    guard let first else { return nil }
    let name = String(decoding: file.bytes[first.name], as: UTF8.self)
    return FrontMatterProblem(
      offset: ByteOffset(first.name.lowerBound),
      message: first.isWide
        ? "“\(name)：” has a full-width colon, not “: ”" : "“\(name):” is not followed by a space",
      edits: edits)
  }
}
