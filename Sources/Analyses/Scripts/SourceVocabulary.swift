import Notes
import SourceText
import UnicodeText

/// The Latin words of a source note, to find the one that a misspelt word was meant to be.
package final class SourceVocabulary {
  package let keys: Set<UInt64>
  /// By their first letter and their length, in the order of the source.
  private let entries: [Shape: [Entry]]
  private var known: [String: Entry?] = [:]

  private struct Shape: Hashable {
    let first: UInt8?
    let count: Int
  }

  package struct Entry {
    package let text: String
    package let folded: [UInt8]
    package let range: ByteRange
    fileprivate let place: Int
  }

  init(_ note: Note) {
    var keys: Set<UInt64> = []
    var entries: [Shape: [Entry]] = [:]
    var count = 0
    for segment in note.segments {
      for word in segment.words where word.script == .latin && keys.insert(word.key).inserted && word.range.count >= 4 {
        keys.insert(Folding.key(Self.withoutPossessive(segment.string(word))))
        let text = segment.string(word)
        guard !word.isOverlong, count < Self.mostEntries else { continue }
        let folded = Array(Folding.folded(text).utf8)
        entries[Shape(first: folded.first, count: folded.count), default: []].append(
          Entry(text: text, folded: folded, range: segment.byteRange(word), place: count))
        count += 1
      }
    }
    self.keys = keys
    self.entries = entries
  }

  private static func withoutPossessive(_ word: String) -> String {
    word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
  }

  /// The word closest to `folded`: at most three edits away, at most a quarter of its letters, and the only one so
  /// close. Only a limited number of words is compared.
  package func nearest(_ folded: String) -> Entry? {
    if let known = known[folded] { return known }
    guard known.count < Self.mostCompared, folded.utf16.count <= Word.longest else { return nil }
    let found = nearest(Array(folded.utf8))
    known[folded] = .some(found)
    return found
  }

  private func nearest(_ bytes: [UInt8]) -> Entry? {
    let limit = min(3, bytes.count / 4)
    var best: (entry: Entry, distance: Int)?
    var isUnique = true
    let near = (bytes.count - limit...bytes.count + limit)
      .flatMap { entries[Shape(first: bytes.first, count: $0)] ?? [] }
      .sorted { $0.place < $1.place }
    for entry in near {
      guard let distance = EditDistance.between(bytes, entry.folded, atMost: best?.distance ?? limit) else { continue }
      isUnique = distance != best?.distance
      best = (entry, distance)
    }
    return isUnique ? best?.entry : nil
  }

  /// Different words of the source that are compared, and words of the translation that they are compared with: more
  /// than the unknown names of a book.
  private static let mostEntries = 20_000
  private static let mostCompared = 500
}
