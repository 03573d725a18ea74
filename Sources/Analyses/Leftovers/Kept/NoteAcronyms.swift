import Notes
import UnicodeText

/// The acronyms that a note writes in its text.
struct NoteAcronyms {
  private let keys: Set<UInt64>

  init(_ note: Note) {
    keys = Set(note.segments.flatMap { $0.words.filter { $0.traits.contains(.allCaps) }.map(\.key) })
  }

  /// Whether capitalised words spell one of them out: `<abbr title="JSON Web Tokens">JWT</abbr>`.
  func isSpelledOut(by words: ArraySlice<Word>, in text: SegmentText) -> Bool {
    guard words.count > 2, words.allSatisfy(\.isCapitalized) else { return false }
    return keys.contains(Folding.key(words.map { text.utf16[Int($0.range.start)] }))
  }
}
