import Alignment
import Lexicon
import Notes
import UnicodeText

/// How one translation treats the ordinary words of its source: for each unit, which of them, and which runs of up to
/// four, it leaves unchanged.
struct TermUses: Sendable {
  private(set) var units: [Unit] = []

  struct Unit: Sendable {
    /// The same for equal units: five versions of one page count only once. Nil for labels, which repeat.
    let fingerprint: UInt64?
    let uses: [Use]
  }

  struct Use: Sendable {
    let key: UInt64
    /// Folded, in title case as written; nil when the translation does not contain it.
    let kept: String?
  }

  init(_ units: [TranslationUnit], of note: Note, source: Note, from language: LanguageTag) {
    let table = WordTable.of(language)
    for unit in units where unit.confidence >= 0.5 && !unit.sources.isEmpty && !unit.targets.isEmpty {
      let (sources, targets) = (source.segments[unit.sources], note.segments[unit.targets])
      let target = Phrases(targets)
      let isTranslation = target.isTranslation(of: Phrases(sources))
      var seen: Set<UInt64> = []
      let uses = sources.flatMap { segment in
        TermPlaces(segment, table, isTranslation: isTranslation).all.filter { seen.insert($0.key).inserted }
          .map { Use(key: $0.key, kept: target.keys.contains($0.wordsKey) ? $0.text(in: segment) : nil) }
      }
      let isLabel = sources.allSatisfy { $0.words.count <= Phrase.longest }
      let fingerprint = Phrase.key(Phrase.fingerprint(sources), Phrase.fingerprint(targets))
      if !uses.isEmpty { self.units.append(Unit(fingerprint: isLabel ? nil : fingerprint, uses: uses)) }
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
