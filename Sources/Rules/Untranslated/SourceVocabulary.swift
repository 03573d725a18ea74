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
        let text = segment.string(word)
        entries.append(Entry(text: text, folded: Array(Folding.folded(text).utf8), range: segment.byteRange(word)))
      }
    }
    self.keys = keys
    self.entries = entries
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

/// How many insertions, deletions, replacements and swaps of neighbours lie between two words (Damerau 1964, optimal
/// string alignment).
enum EditDistance {
  static func between(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    for i in 1...a.count {
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }
}
