import Notes
import UnicodeText

/// What a translator carries over unchanged, as hashes: numbers, code, URLs, placeholders, anchors, the lines of code
/// blocks, and Latin words. What a pair of blocks shares of it tells that they belong together. Words are odd hashes:
/// a word that only one of them has speaks against a pair no more than a translated word does.
struct BlockTokens {
  private let note: Note

  init(_ note: Note) { self.note = note }

  /// The tokens of one block, each once, at most `limit`.
  func tokens(of block: Int, limit: Int = 64) -> Set<UInt64> {
    var tokens: Set<UInt64> = []
    let block = note.blocks[block]
    for index in block.segments {
      let segment = note.segments[index]
      for word in segment.words where Self.isCarried(word) && tokens.count < limit {
        tokens.insert(word.isNumber ? word.key & ~1 : word.key | 1)
        if word.range.count > 4 { tokens.insert(cognate(word, segment)) }
      }
      insertEmoji(of: segment, into: &tokens, limit: limit)
      for run in segment.text.runs where tokens.count < limit {
        if case .masked(let mask) = run.content { insert(run, mask, into: &tokens) }
      }
    }
    let bytes = note.file.bytes[block.range.start.value..<block.range.end.value]
    if block.segments.isEmpty {
      insertLines(of: bytes, into: &tokens, limit: limit)
    } else {
      insertDestinations(in: bytes, into: &tokens, limit: limit)
    }
    return tokens
  }

  /// Latin words stay where they are names or terms; which of them do is seen by what both notes have.
  private static func isCarried(_ word: Word) -> Bool {
    word.isNumber || (word.script == .latin && (word.range.count > 2 || word.traits.contains(.allCaps)))
  }

  /// The first four letters: `client` and `Clienten` are cognates (Simard, Foster and Isabelle 1992).
  private func cognate(_ word: Word, _ segment: Segment) -> UInt64 {
    let start = word.range.start
    return (Folding.key(segment.text.utf16, UTF16Range(start, start + 4)) ^ 0x9E37_79B9_7F4A_7C15) | 1
  }

  /// Emoji, as characters outside the Basic Multilingual Plane.
  private func insertEmoji(of segment: Segment, into tokens: inout Set<UInt64>, limit: Int) {
    let text = segment.text.utf16
    for index in text.indices.dropLast() where text[index] & 0xFC00 == 0xD800 && tokens.count < limit {
      tokens.insert((UInt64(text[index]) << 17 | UInt64(text[index + 1]) << 1) &* 0x9E37_79B9_7F4A_7C15 & ~1)
    }
  }

  private func insert(_ run: TextRun, _ mask: Mask, into tokens: inout Set<UInt64>) {
    let bytes = note.file.bytes[run.bytes.start.value..<run.bytes.end.value]
    switch mask {
    case .code, .math, .placeholder, .attribute, .footnote, .shortcode: tokens.insert(Self.hash(bytes))
    case .url: insertDestination(bytes, into: &tokens)
    case .html, .image: break
    }
  }

  /// Where links and images lead: what follows `](`.
  private func insertDestinations(in bytes: ArraySlice<UInt8>, into tokens: inout Set<UInt64>, limit: Int) {
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex, tokens.count < limit {
      defer { i += 1 }
      guard bytes[i] == UInt8(ascii: "]"), bytes[i + 1] == UInt8(ascii: "(") else { continue }
      let rest = bytes[(i + 2)...]
      let end = rest.firstIndex { $0 == UInt8(ascii: ")") || $0 <= UInt8(ascii: " ") } ?? rest.endIndex
      insertDestination(rest[..<end], into: &tokens)
    }
  }

  /// The whole address, and its last part: languages stand in the middle of paths.
  private func insertDestination(_ bytes: ArraySlice<UInt8>, into tokens: inout Set<UInt64>) {
    guard !bytes.isEmpty else { return }
    tokens.insert(Self.hash(bytes))
    if let slash = bytes.dropLast().lastIndex(of: UInt8(ascii: "/")) {
      tokens.insert(Self.hash(bytes[(slash + 1)...]))
    }
  }

  private func insertLines(of bytes: ArraySlice<UInt8>, into tokens: inout Set<UInt64>, limit: Int) {
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where tokens.count < limit {
      let start = line.firstIndex { $0 > UInt8(ascii: " ") } ?? line.endIndex
      if line.endIndex - start > 2 { tokens.insert(Self.hash(line[start...])) }
    }
  }

  /// FNV-1a, made even.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash & ~1
  }
}
