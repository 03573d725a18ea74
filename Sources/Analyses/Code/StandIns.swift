/// Words in code that readers replace with their own values, and that translators translate: `apt install package`.
package enum StandIns {
  /// Whether two spans differ only in such words. Names of options, keys and members do not count, nor does the
  /// program.
  package static func differOnly(_ source: [UInt8], _ target: [UInt8]) -> Bool {
    let (source, target) = (withoutBrackets(source), withoutBrackets(target))
    if source == target { return true }
    let (a, b) = (tokens(source), tokens(target))
    guard a.count == b.count, a.count > 1 else { return false }
    return zip(a, b).allSatisfy { x, y in
      source[x].elementsEqual(target[y]) || (isStandIn(x, in: source) && isWord(target[y]))
    }
  }

  /// Runs of letters, digits and underscores, and every other byte on its own.
  private static func tokens(_ text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (index, byte) in text.enumerated() {
      if let last = found.last, isWordByte(byte), isWordByte(text[last.lowerBound]) {
        found[found.count - 1] = last.lowerBound..<(index + 1)
      } else {
        found.append(index..<(index + 1))
      }
    }
    return found
  }

  private static func isStandIn(_ token: Range<Int>, in text: [UInt8]) -> Bool {
    guard token.lowerBound > 0, " /<[({=".utf8.contains(text[token.lowerBound - 1]) else { return false }
    return isStandIn(String(decoding: text[token], as: UTF8.self))
  }

  /// Whether a name is a stand-in for a reader's own value, wherever it is.
  static func isStandIn(_ name: String) -> Bool {
    var word = name.lowercased()
    if word.hasPrefix("your_") || word.hasPrefix("my_") { return true }
    for prefix in ["your_", "my_", "your", "my", "some_"] where word.hasPrefix(prefix) && word.count > prefix.count {
      word.removeFirst(prefix.count)
      break
    }
    return words.contains(word)
  }

  /// Whether a name in a string is an example of the reader's own: `my.boat.name`, `https://your-host/boats`.
  static func isOfReader(_ text: ArraySlice<UInt8>) -> Bool {
    text.split { !(($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 >= 0x80) }.contains { piece in
      let word = String(decoding: piece, as: UTF8.self).lowercased()
      return word == "my" || word == "your"
    }
  }

  /// Spans with what the reader writes in brackets, in words: `[Module].[Lesson] [Title].md`. An index and a list are
  /// code, and so is a span that is nothing else.
  static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "[")),
      text.first != UInt8(ascii: "[") || text.last != UInt8(ascii: "]")
    else { return text }
    var kept: [UInt8] = []
    var i = 0
    while i < text.count {
      kept.append(text[i])
      let isApart =
        i == 0 || !isWordByte(text[i - 1]) && text[i - 1] != UInt8(ascii: "]") && text[i - 1] != UInt8(ascii: ")")
      if text[i] == UInt8(ascii: "["), isApart,
        let close = text[i...].prefix(longest + 2).firstIndex(of: UInt8(ascii: "]")),
        isDescription(text[(i + 1)..<close])
      {
        i = close
      } else {
        i += 1
      }
    }
    return kept
  }

  /// The longest description, in bytes.
  private static let longest = 80

  private static func isDescription(_ words: ArraySlice<UInt8>) -> Bool {
    !words.isEmpty && words.count <= longest
      && words.allSatisfy { isWordByte($0) || $0 == 0x20 || $0 == 0x27 || $0 == 0x2D || $0 == UInt8(ascii: "/") }
      && words.contains { !($0 >= 0x30 && $0 <= 0x39) }
  }

  private static func isWord(_ text: ArraySlice<UInt8>) -> Bool { text.first.map(isWordByte) ?? false }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte >= 0x80
  }

  /// Stand-ins that manuals use after a command or in a path.
  private static let words: Set<String> = Set(
    """
    package packages file files filename path user username group password passphrase host hostname machine server \
    directory folder dir project program application app database domain address url port branch repository image \
    container value version number term word text string message extension pattern expression device disk \
    partition module service example something
    """.split(separator: " ").map(String.init))
}
