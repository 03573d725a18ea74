import Alignment
import Languages
import Lexicon
import Notes
import UnicodeText

/// Finds Latin words in a translation of another script that mean nothing: an accident of the engine that wrote it.
/// Made once per note; used by one worker.
package final class LatinAccidents {
  private let source: Note
  private let note: Note
  /// The words of the languages that are written in Latin letters, and those of the note's language.
  private let tables: [WordTable]
  /// How letters follow each other in the source's language.
  private let letters: CharacterModel
  private lazy var sourceBytes = Self.lowercased(source)
  private lazy var noteBytes = Self.lowercased(note)
  /// Words that were searched for in both files.
  private var known: [UInt64: Bool] = [:]

  /// Nil without a source in Latin letters, and where Latin letters are the language's own.
  init?(_ context: NoteContext) {
    guard let source = context.sourceNote, Language.of(context.sourceLanguage).isLatin,
      !Language.of(context.targetLanguage).isLatin, !Self.isMainlyLatin(context.note),
      let letters = CharacterModel.of(context.sourceLanguage)
    else { return nil }
    self.source = source
    note = context.note
    self.letters = letters
    let latin = Language.all.filter(\.isLatin).map(\.tag)
    tables = ([context.targetLanguage] + latin).compactMap { WordTable.of($0) }
  }

  /// Whether most words of the note are in Latin letters, in which some languages are written, too.
  private static func isMainlyLatin(_ note: Note) -> Bool {
    let counts = note.segments.reduce(into: (latin: 0, all: 0)) { counts, segment in
      for word in segment.words where word.hasLetter {
        counts.all += 1
        if word.script == .latin { counts.latin += 1 }
      }
    }
    return counts.latin * 2 > counts.all
  }

  /// Whether `word` of `segment` is no word of any language and no name that either file has elsewhere.
  package func contains(_ word: Word, in segment: Segment, _ unit: TranslationUnit) -> Bool {
    guard (5...Word.longest).contains(word.range.count), !word.traits.contains(.innerCapital),
      !tables.contains(where: { $0.zipf(word.key) > 0 }), !AdjacentText.isQuoted(word.range, in: segment.text),
      !AdjacentText.isInBrackets(word.range, in: segment.text)
    else { return false }
    let folded = Folding.folded(segment.string(word))
    guard isUnreadable(Array(folded.utf16)), !areInitials(Array(folded.utf16), of: unit) else { return false }
    if let known = known[word.key] { return known }
    guard known.count < Self.mostSearched else { return false }
    let search = NameSearch(Array(folded.utf8))
    let isAlone = search.places(in: sourceBytes, limit: 1) == 0 && search.places(in: noteBytes, limit: 2) < 2
    known[word.key] = isAlone
    return isAlone
  }

  /// Whether the letters follow each other as in no word of the source's language.
  private func isUnreadable(_ folded: [UInt16]) -> Bool {
    letters.log2Probability(ofFolded: folded) < Self.leastBits * Float(folded.count + 1)
  }

  /// In bits per letter, the end of the word included. Most names that languages borrow and their tables lack are above
  /// it (Terraform −3.1, Xiaomi −4.0), words by accident below.
  private static let leastBits: Float = -4.6

  /// Whether words of the source begin with these letters, in this order, with at most two small words between.
  private func areInitials(_ letters: [UInt16], of unit: TranslationUnit) -> Bool {
    unit.sources.contains { index in
      let segment = source.segments[index]
      let initials = segment.words.lazy.filter(\.hasLetter).map { word -> UInt16 in
        let first = segment.text.utf16[Int(word.range.start)]
        return (0x41...0x5A).contains(first) ? first | 0x20 : first
      }
      let all = Array(initials)
      return all.indices.contains { start in
        var next = start
        for letter in letters {
          guard let place = all[min(next, all.count)...].prefix(3).firstIndex(of: letter) else { return false }
          next = place + 1
        }
        return true
      }
    }
  }

  /// Words of one note that are searched for in both files, each in time proportional to their length.
  private static let mostSearched = 100

  private static func lowercased(_ note: Note) -> [UInt8] {
    note.file.bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}

extension NameSearch<UInt8> {
  /// How often `text` contains the name anywhere; `limit` at most.
  fileprivate func places(in text: [UInt8], limit: Int) -> Int {
    var count = 0
    forEachPlace(in: text[...], overlapping: false) { _ in
      count += 1
      return count == limit
    }
    return count
  }
}
