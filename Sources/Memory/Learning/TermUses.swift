import Alignment
import Lexicon
import Notes
import UnicodeText

/// What one translation does with the ordinary words of its source: in how many blocks it leaves each of them, and each
/// run of up to three, as it is.
struct TermUses: Sendable {
  private(set) var uses: [UInt64: Use] = [:]

  struct Use: Sendable {
    /// How many words it has.
    let length: Int
    /// Blocks of the source that have it, and those whose translations have it too.
    var all = 0
    var kept = 0
    /// Folded, the shortest of its forms, where it was kept.
    var text: String?

    /// The same whichever is seen first.
    static func shorter(_ known: String?, _ other: String) -> String {
      guard let known else { return other }
      return (known.utf8.count, known) < (other.utf8.count, other) ? known : other
    }
  }

  init(_ units: [TranslationUnit], of note: Note, beside source: Note, from language: LanguageTag) {
    let table = WordTable.of(language)
    for unit in units where unit.confidence >= 0.5 && !unit.sources.isEmpty && !unit.targets.isEmpty {
      let sources = source.segments[unit.sources]
      let target = Phrases(note.segments[unit.targets])
      guard target.isTranslation(of: Phrases(sources)) else { continue }
      var seen: Set<UInt64> = []
      for segment in sources {
        for place in Places(segment, table).all where seen.insert(place.key).inserted {
          var use = uses[place.key] ?? Use(length: place.words.count)
          use.all += 1
          if target.keys.contains(place.key) {
            let text = segment.words[place.words].map { Folding.folded(segment.string($0)) }.joined(separator: " ")
            use.kept += 1
            use.text = Use.shorter(use.text, text)
          }
          uses[place.key] = use
        }
      }
    }
  }

  /// Runs of ordinary words of one segment of the source.
  private struct Places {
    private(set) var all: [(key: UInt64, words: Range<Int>)] = []

    init(_ segment: Segment, _ table: WordTable?) {
      let words = segment.words
      let isEdge = words.map { $0.hasLetter && (table?.zipf($0.key) ?? 0) < Self.functionFrequency }
      let isPlain = words.indices.map { isEdge[$0] && Self.isPlain(words[$0]) }
      for first in words.indices where isEdge[first] {
        var before: UInt64?
        for last in first..<min(first + Phrase.longest, words.count) {
          guard last == first || words[last].hasLetter && Phrase.isJoined(last - 1, in: segment) else { break }
          if isEdge[last] && isPlain[first...last].contains(true) {
            all.append((Phrase.key(before, Phrase.lastKey(last, in: segment)), first..<last + 1))
          }
          before = Phrase.key(before, words[last].key)
        }
      }
    }

    /// The words that hold sentences together are the most frequent: they are no terms, nor do terms begin or end with
    /// them.
    private static let functionFrequency: Float = 6

    /// No name, no acronym, no identifier: capitals alone let it stay anyway.
    private static func isPlain(_ word: Word) -> Bool {
      word.range.count >= 3 && word.traits.isDisjoint(with: [.capitalized, .allCaps, .innerCapital, .digit])
    }
  }

  /// All runs of one side of a unit, by their keys.
  private struct Phrases {
    private(set) var keys: Set<UInt64> = []
    private let segments: ArraySlice<Segment>

    init(_ segments: ArraySlice<Segment>) {
      self.segments = segments
      for segment in segments {
        for first in segment.words.indices {
          var before: UInt64?
          for last in first..<min(first + Phrase.longest, segment.words.count) {
            guard last == first || Phrase.isJoined(last - 1, in: segment) else { break }
            keys.insert(Phrase.key(before, Phrase.lastKey(last, in: segment)))
            before = Phrase.key(before, segment.words[last].key)
            if let before { keys.insert(before) }
          }
        }
      }
    }

    /// Whether it was translated at all: what was copied as a whole, or has a clause that was, says nothing about single
    /// words.
    func isTranslation(of source: Phrases) -> Bool {
      var (words, copied) = (0, 0)
      for segment in segments {
        var run = 0
        for (i, word) in segment.words.enumerated() where word.hasLetter {
          words += 1
          let isShared = source.keys.contains(word.key)
          if isShared { copied += 1 }
          let continues =
            i > 0 && isShared && Phrase.isJoined(i - 1, in: segment)
            && source.keys.contains(Phrase.key(segment.words[i - 1].key, word.key))
          run = continues ? run + 1 : 1
          if run > Self.longestCopy { return false }
        }
      }
      return copied * 10 < words * 9
    }

    /// In words; more in a row are a clause and no term.
    private static let longestCopy = 4
  }
}
