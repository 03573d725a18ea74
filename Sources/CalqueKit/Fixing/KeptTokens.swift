import Linting
import Notes
import SourceText

/// Finds fixes that would make a note contradict itself: the text that they replace also occurs elsewhere in the note,
/// and stays there. If a translation of an older source mentions version 1.37 throughout, changing one link to 1.40 is
/// not a repair.
struct KeptTokens {
  /// Tokens with a digit or an underscore that the note has after all proved fixes, but its source does not.
  private let kept: Set<String>
  private let bytes: [UInt8]

  /// Linear in the note and its source; nothing for a note without proved fixes.
  init(_ note: Note, _ source: Note?, _ proved: Set<Fix>) {
    bytes = note.file.bytes
    guard !proved.isEmpty else {
      kept = []
      return
    }
    var edits = EditSet()
    for fix in proved { edits.insert(fix.edits) }
    let known = Set(source.map { Self.tokens(of: $0.file.bytes[...]) } ?? [])
    kept = Set(Self.tokens(of: edits.applied(to: bytes)[...])).subtracting(known)
  }

  /// Whether a token that `fix` replaces is kept elsewhere in the note.
  func isContradicted(by fix: Fix) -> Bool {
    fix.edits.contains { edit in
      guard !edit.range.isEmpty, !edit.text.isEmpty else { return false }
      // The edit may change only a part of a token.
      let (before, after) = whole(edit)
      let new = Set(Self.tokens(of: after[...]))
      return Self.tokens(of: before[...]).contains { !new.contains($0) && kept.contains($0) }
    }
  }

  /// The text that the edit changes, extended to whole tokens at its ends, and the same text afterwards.
  private func whole(_ edit: Edit) -> (before: [UInt8], after: [UInt8]) {
    var (start, end) = (edit.range.start.value, edit.range.end.value)
    while start > 0, Self.isInside(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, Self.isInside(bytes[end]) { end += 1 }
    let head = bytes[start..<edit.range.start.value]
    let tail = bytes[edit.range.end.value..<end]
    return (Array(bytes[start..<end]), head + Array(edit.text.utf8) + tail)
  }

  /// Versions, parameters and names as in programs, without the punctuation around them.
  private static func tokens(of bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { !isInside($0) }.compactMap { part in
      let token = part.drop { isMark($0) }.reversed().drop { isMark($0) }.reversed()
      guard token.count >= 3, token.contains(where: { isDigit($0) || $0 == UInt8(ascii: "_") }) else { return nil }
      return String(decoding: token, as: UTF8.self)
    }
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || isDigit(byte) || isMark(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
