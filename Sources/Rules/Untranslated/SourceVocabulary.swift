import Notes
import SourceText
import UnicodeText

/// The Latin words of a source note, for finding the one that a misspelt word stands for.
struct SourceVocabulary {
  let keys: Set<UInt64>
  private let entries: [Entry]

  struct Entry {
    let text: String
    let folded: [UInt8]
    let range: ByteRange
  }

  init(_ note: Note) {
    var keys: Set<UInt64> = []
    var entries: [Entry] = []
    for segment in note.segments {
      for word in segment.words where word.script == .latin && keys.insert(word.key).inserted && word.range.count >= 4 {
        keys.insert(Folding.key(Self.withoutPossessive(segment.string(word))))
        let text = segment.string(word)
        entries.append(Entry(text: text, folded: Array(Folding.folded(text).utf8), range: segment.byteRange(word)))
      }
    }
    self.keys = keys
    self.entries = entries
  }

  private static func withoutPossessive(_ word: String) -> String {
    word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
  }

  /// The word closest to `folded`: at most three edits, at most a quarter of its letters, and the only one so close.
  func nearest(_ folded: String) -> Entry? {
    let bytes = Array(folded.utf8)
    let limit = min(3, bytes.count / 4)
    var best: (entry: Entry, distance: Int)?
    var isUnique = true
    for entry in entries where abs(entry.folded.count - bytes.count) <= limit && entry.folded.first == bytes.first {
      let distance = EditDistance.between(bytes, entry.folded)
      guard distance <= limit, distance <= best?.distance ?? limit else { continue }
      isUnique = distance != best?.distance
      best = (entry, distance)
    }
    return isUnique ? best?.entry : nil
  }
}
