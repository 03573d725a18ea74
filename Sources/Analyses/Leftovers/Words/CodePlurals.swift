import Notes
import UnicodeText

/// The -s of an English plural after code, which a language of another script does not have: `` `Pod`s ``.
enum CodePlurals {
  /// Those of a segment whose source has them too.
  static func leftovers(_ index: Int, _ context: NoteContext, against unit: UnitWords) -> [Leftover] {
    let segment = context.note.segments[index]
    let plurals = segment.words.indices.filter { isPlural($0, in: segment) }
    guard !plurals.isEmpty, unit.isReliable, let source = context.sourceNote,
      source.segments[unit.sources].contains(where: { source in
        source.words.indices.contains { isPlural($0, in: source) }
      })
    else { return [] }
    return plurals.map { Leftover(index, segment, $0..<$0 + 1, extent: .fragment, ordinaryWords: 1) }
  }

  /// Whether word `i` is an s, perhaps with an apostrophe, that code touches.
  private static func isPlural(_ i: Int, in segment: Segment) -> Bool {
    let word = segment.words[i]
    guard word.range.count == 1, word.range.start > 0, segment.text.utf16[Int(word.range.start)] == 0x73 else {
      return false
    }
    var at = Int(word.range.start) - 1
    if at > 0, segment.text.utf16[at] == 0x27 || segment.text.utf16[at] == 0x2019 { at -= 1 }
    return segment.text.utf16[at] == Mask.code.rawValue
  }
}
