import Languages
import Lexicon
import Notes
import UnicodeText

/// Words of a note that lack a letter that the language leaves to the writer, although the note has the same word with
/// it: `развертывания` where it says `развёртывание`. A text has such letters throughout or nowhere.
struct MixedMarks {
  private let context: NoteContext
  private let stemmer: Stemmer
  /// The bare letters of the marked ones.
  private let bare: [UInt16: UInt16]
  /// Words with the letter that are other words without it, folded: `всё`.
  private let homographs: Set<[UInt16]>

  /// Nil where no letter may be left out.
  init?(_ context: NoteContext) {
    let facts = Language.of(context.targetLanguage)
    let letters = facts.optionalLetters
    guard !letters.isEmpty, let stemmer = Stemmer(context.targetLanguage) else { return nil }
    self.context = context
    self.stemmer = stemmer
    bare = Dictionary(
      letters.compactMap { letter in
        letter.utf16.first.flatMap { marked in Folding.decomposed(letter).utf16.first.map { (marked, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    homographs = Set(facts.markedHomographs.map { Array(Folding.folded($0).utf16) })
  }

  /// The forms of one word with the letter.
  private struct Marked {
    /// Where the letter is, in forms in which it is the same place in every form of the word.
    var places: Set<Int> = []
    /// The forms, folded, each with the marked spelling.
    var forms: [[UInt16]: [UInt16]] = [:]
    var count = 0
    /// The places of the words without the letter.
    var lacking: [DoubtfulWord] = []
  }

  /// The words in the order of the note. Linear in the note.
  func doubtfulWords() -> [DoubtfulWord] {
    var marked = markedWords()
    guard !marked.isEmpty else { return [] }
    for (index, segment) in context.note.segments.enumerated() {
      for (position, word) in segment.words.enumerated() where isChecked(word) {
        let letters = lowercased(word, in: segment)
        guard letters.contains(where: bare.values.contains), !letters.contains(where: { bare[$0] != nil }) else {
          continue
        }
        let stem = stemmer.stem(letters)
        guard let known = marked[stem], let right = meant(by: letters, known) else { continue }
        marked[stem]?.lacking.append(doubtful(word, right, segment: index, word: position))
      }
    }
    return marked.values.filter { $0.count >= $0.lacking.count }.flatMap(\.lacking)
      .sorted { ($0.segment, $0.word) < ($1.segment, $1.word) }
  }

  private func markedWords() -> [[UInt16]: Marked] {
    var marked: [[UInt16]: Marked] = [:]
    for segment in context.note.segments {
      for word in segment.words where isChecked(word) {
        let letters = lowercased(word, in: segment)
        guard let place = letters.firstIndex(where: { bare[$0] != nil }) else { continue }
        let folded = letters.map { bare[$0] ?? $0 }
        guard !homographs.contains(folded) else { continue }
        let stem = stemmer.stem(folded)
        marked[stem, default: Marked()].forms[folded] = letters
        marked[stem]?.count += 1
        // Farther from the end, no other form has the stress elsewhere.
        if stem.count - place > Self.stressed { marked[stem]?.places.insert(place) }
      }
    }
    return marked
  }

  private func meant(by letters: [UInt16], _ known: Marked) -> [UInt16]? {
    if let form = known.forms[letters] { return form }
    guard let place = known.places.first, known.places.count == 1, place < letters.count,
      let mark = bare.first(where: { $0.value == letters[place] })?.key
    else { return nil }
    return Array(letters[..<place]) + [mark] + Array(letters[(place + 1)...])
  }

  private func isChecked(_ word: Word) -> Bool {
    word.hasLetter && !word.isOverlong && word.traits.isDisjoint(with: .unspelt) && word.range.count >= Self.shortest
  }

  private func lowercased(_ word: Word, in segment: Segment) -> [UInt16] {
    Array(Folding.lowercased(Folding.composed(segment.string(word)), context.targetLanguage).utf16)
  }

  private func doubtful(_ word: Word, _ right: [UInt16], segment: Int, word position: Int) -> DoubtfulWord {
    let language = context.targetLanguage
    let neighbour = SpellingNeighbour(
      text: String(utf16: right), frequency: 0, weight: 0, isInDictionary: true, language: language)
    return DoubtfulWord(
      segment: segment, word: position, range: word.range,
      spelling: context.note.segments[segment].string(word), features: SpellingFeatures(),
      neighbours: [MeantWord(neighbour, inNote: 1, relatedWords: 0, fidelity: 0, language)], proof: .markedElsewhere)
  }

  /// In letters.
  private static let shortest = 4
  /// The letters of a stem after the mark, from which on the stress is the same in all forms.
  private static let stressed = 4
}
