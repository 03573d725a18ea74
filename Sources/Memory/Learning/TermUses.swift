import Alignment
import Lexicon
import Notes
import UnicodeText

/// How one translation treats the ordinary words of its source: for each unit, which of them, and which runs of up to
/// three, it leaves unchanged.
struct TermUses: Sendable {
  private(set) var units: [Unit] = []

  struct Unit: Sendable {
    /// The same for equal units: five versions of one page count only once.
    let fingerprint: UInt64
    let uses: [Use]
  }

  struct Use: Sendable {
    let key: UInt64
    /// Folded; nil when the translation does not contain it.
    let kept: String?
  }

  init(_ units: [TranslationUnit], of note: Note, beside source: Note, from language: LanguageTag) {
    let table = WordTable.of(language)
    for unit in units where unit.confidence >= 0.5 && !unit.sources.isEmpty && !unit.targets.isEmpty {
      let (sources, targets) = (source.segments[unit.sources], note.segments[unit.targets])
      let target = Phrases(targets)
      guard target.isTranslation(of: Phrases(sources)) else { continue }
      var seen: Set<UInt64> = []
      let uses = sources.flatMap { segment in
        Places(segment, table).all.filter { seen.insert($0.key).inserted }.map { place in
          Use(key: place.key, kept: target.keys.contains(place.key) ? Self.text(place.words, in: segment) : nil)
        }
      }
      let fingerprint = Phrase.key(Phrase.fingerprint(sources), Phrase.fingerprint(targets))
      if !uses.isEmpty { self.units.append(Unit(fingerprint: fingerprint, uses: uses)) }
    }
  }

  private static func text(_ words: Range<Int>, in segment: Segment) -> String {
    segment.words[words].map { Folding.folded(segment.string($0)) }.joined(separator: " ")
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

    /// Function words are the most frequent: they are not terms, nor do terms begin or end with them.
    private static let functionFrequency: Float = 6

    /// Not a name, an acronym or an identifier: those are kept anyway because of their capitals.
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

    /// Whether it was translated at all: a unit that was copied, or contains a copied clause, is no evidence about
    /// single words.
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

    /// In words; a longer run is a clause, not a term.
    private static let longestCopy = 4
  }
}
