import Notes
import SourceText
import UnicodeText

/// The Latin words in the code of a note, both code spans and blocks: what occurs there is a name of something.
struct CodeWords {
  private let keys: Set<UInt64>

  init(_ note: Note) {
    var keys: Set<UInt64> = []
    for range in Self.ranges(note) { Self.add(note.file.bytes[range.start.value..<range.end.value], to: &keys) }
    self.keys = keys
  }

  func contains(_ key: UInt64) -> Bool { keys.contains(key) }

  private static func ranges(_ note: Note) -> [ByteRange] {
    let blocks = note.blocks.compactMap { block -> ByteRange? in
      if case .code = block.kind { block.range } else { nil }
    }
    let spans = note.segments.flatMap { segment in
      segment.text.runs.compactMap { $0.content == .masked(.code) ? $0.bytes : nil }
    }
    return blocks + spans
  }

  private static func add(_ bytes: ArraySlice<UInt8>, to keys: inout Set<UInt64>) {
    for word in bytes.split(whereSeparator: { !(($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A) }) where word.count > 2 {
      keys.insert(Folding.key(word.map(UInt16.init)))
    }
  }
}
