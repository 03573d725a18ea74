import Notes
import UnicodeText

/// Words that a note also writes as code on their own: `list`, `float`. In its text they are names of these things.
struct CodeNames {
  private let keys: Set<UInt64>

  init(_ note: Note) {
    keys = Set(
      note.segments.flatMap { segment in
        segment.text.runs.compactMap {
          $0.content == .masked(.code) ? Self.name(note.file.bytes[$0.bytes.start.value..<$0.bytes.end.value]) : nil
        }
      })
  }

  func contains(_ key: UInt64) -> Bool { keys.contains(key) }

  /// The key of a code span that consists only of letters.
  private static func name(_ span: ArraySlice<UInt8>) -> UInt64? {
    let letters = span.drop { $0 == 0x60 || $0 == 0x20 }.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    guard letters.count > 1, span[letters.endIndex...].allSatisfy({ $0 == 0x60 || $0 == 0x20 }) else { return nil }
    return Folding.key(letters.map(UInt16.init))
  }
}
