import Notes
import SourceText
import UnicodeText

/// Tokens that a translator keeps unchanged, as hashes: numbers, code, URLs, placeholders, anchors, the lines of code
/// blocks, and Latin words. Shared tokens are evidence that two blocks belong together. Words have odd hashes: a word
/// that only one block has is no more evidence against a pair than a translated word.
package struct BlockTokens {
  private let note: Note

  package init(_ note: Note) { self.note = note }

  /// The tokens of one block.
  package func tokens(of block: Int) -> Set<UInt64> {
    var tokens: Set<UInt64> = []
    let block = note.blocks[block]
    for index in block.segments {
      let segment = note.segments[index]
      insert(segment, UTF16Range(0, Int32(segment.text.utf16.count)), into: &tokens)
    }
    if block.segments.isEmpty {
      insertLines(of: note.file.bytes[block.range.start.value..<block.range.end.value], into: &tokens)
    }
    // The block's range ends with the text of its last link, before the destination.
    for inline in note.inlines[block.inlines] where inline.isLink {
      guard let target = inline.target else { continue }
      insertDestination(note.file.bytes[target.start.value..<target.end.value], into: &tokens)
    }
    return tokens
  }

  /// The tokens of a part of a segment, `limit` at most: a page without blank lines is one segment.
  func insert(_ segment: Segment, _ range: UTF16Range, into tokens: inout Set<UInt64>, limit: Int = 500) {
    for word in segment.words where Self.isCarried(word) && word.range.overlaps(range) && tokens.count < limit {
      tokens.insert(word.isNumber ? word.key & ~1 : word.key | 1)
      if word.range.count > 4 { tokens.insert(cognate(word, segment)) }
    }
    for run in segment.text.runs where run.start >= range.start && run.start < range.end {
      if case .masked(let mask) = run.content { insert(run, mask, into: &tokens) }
    }
    insertEmoji(segment.text.utf16[range.indices], into: &tokens)
  }

  /// Latin words stay where they are names or terms; comparing both notes shows which of them do.
  private static func isCarried(_ word: Word) -> Bool {
    word.isNumber || (word.script == .latin && (word.range.count > 2 || word.traits.contains(.allCaps)))
  }

  /// The first four letters: `client` and `Clienten` are cognates (Simard, Foster and Isabelle 1992).
  private func cognate(_ word: Word, _ segment: Segment) -> UInt64 {
    let start = word.range.start
    return (Folding.key(segment.text.utf16, UTF16Range(start, start + 4)) ^ 0x9E37_79B9_7F4A_7C15) | 1
  }

  /// Emoji, as characters outside the Basic Multilingual Plane.
  private func insertEmoji(_ text: ArraySlice<UInt16>, into tokens: inout Set<UInt64>) {
    for index in text.indices.dropLast() where text[index] & 0xFC00 == 0xD800 {
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

  /// The whole address, and its last part: languages are in the middle of paths.
  private func insertDestination(_ bytes: ArraySlice<UInt8>, into tokens: inout Set<UInt64>) {
    guard !bytes.isEmpty else { return }
    tokens.insert(Self.hash(bytes))
    if let slash = bytes.dropLast().lastIndex(of: UInt8(ascii: "/")) {
      tokens.insert(Self.hash(bytes[(slash + 1)...]))
    }
  }

  private func insertLines(of bytes: ArraySlice<UInt8>, into tokens: inout Set<UInt64>) {
    for line in bytes.split(maxSplits: 500, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let start = line.firstIndex { $0 > UInt8(ascii: " ") } ?? line.endIndex
      if line.endIndex - start > 2 { tokens.insert(Self.hash(line[start...])) }
    }
  }

  /// FNV-1a, made even.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV1a()
    hash.add(contentsOf: bytes)
    return hash.value & ~1
  }
}
