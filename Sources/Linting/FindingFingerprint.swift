import SourceText

/// Identifies a finding by its rule, its path and the words of its block, never by its line. It stays the same when
/// text is added above, or when a paragraph is rewrapped or moved into a quote. Two findings of a rule in one block
/// share it; callers that need to distinguish them count. A rule counts by the name under which it was introduced.
package struct FindingFingerprint: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let value: UInt64

  /// - Parameter path: the path of the file if it differs from the one that the user gave; a baseline names files
  ///   relative to its own folder.
  package init(_ diagnostic: Diagnostic, in file: SourceFile, path: String? = nil) {
    let line = file.lines.range(ofLine: file.lines.line(of: diagnostic.range.start), in: file.bytes)
    let block = diagnostic.block ?? line
    var hash = FNV1a()
    hash.add(contentsOf: FormerRuleNames.first(of: diagnostic.rule).utf8)
    hash.add(UInt8(0))
    hash.add(contentsOf: Self.tidied(path ?? file.path))
    hash.add(UInt8(0))
    hash.add(contentsOf: Self.words(file.bytes[block.start.value..<block.end.value]))
    value = hash.value
  }

  /// Reads what `description` wrote.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  package static func < (a: FindingFingerprint, b: FindingFingerprint) -> Bool { a.value < b.value }

  /// The path without redundant parts: `./a//b.md` is `a/b.md`.
  private static func tidied(_ path: String) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    let parts = path.utf8.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
    return (path.utf8.first == slash ? [slash] : []) + parts.joined(separator: [slash])
  }

  /// The bytes with every run of white space as one space, without the quote markers at the start of a line.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var isLineStart = false
    for byte in bytes {
      switch byte {
      case 0x0A, 0x0D: isLineStart = true
      case 0x09, 0x20: break
      case UInt8(ascii: ">") where isLineStart: continue
      default:
        isLineStart = false
        words.append(byte)
        continue
      }
      if let last = words.last, last != 0x20 { words.append(0x20) }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }
}
