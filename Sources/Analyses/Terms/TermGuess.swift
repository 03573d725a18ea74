import Alignment
import Lexicon
import Notes
import UnicodeText

/// Guesses where in a translation a word of the source is most likely rendered: at the same relative place, on the word
/// there that carries meaning and renders no other term.
struct TermGuess {
  private let unit: TranslationUnit
  /// Places that render known terms and therefore render nothing else.
  private let taken: PlaceSet
  private let context: NoteContext

  init(_ unit: TranslationUnit, _ taken: [TermPlace], _ context: NoteContext) {
    self.unit = unit
    self.taken = PlaceSet(taken.filter { $0.fit == .sure })
    self.context = context
  }

  /// From 0 to 1: the relative position of a place in the unit's source.
  func position(ofSource place: TermPlace) -> Double {
    guard let note = context.sourceNote else { return 0 }
    return Self.position(of: place, in: unit.sources, note.segments)
  }

  /// From 0 to 1: the relative position of a place in the unit's translation.
  func position(of place: TermPlace) -> Double {
    Self.position(of: place, in: unit.targets, context.note.segments)
  }

  /// The word to show when the rendering of the term at `source` is not known.
  func place(of source: TermPlace) -> TermPlace? {
    let expected = position(ofSource: source)
    var best: (distance: Double, place: TermPlace)?
    for number in unit.targets {
      let segment = context.note.segments[number]
      let longest = segment.words.map(\.range.count).max() ?? 0
      let carriesMeaning = segment.words.contains { isCandidate($0, number) && $0.script != .hiragana }
      for word in segment.words where isCandidate(word, number) {
        // Particles and endings render nothing.
        if carriesMeaning && word.script == .hiragana { continue }
        let place = TermPlace(number: source.number, segment: number, range: word.range, fit: .loose)
        // Longer words carry more: the longest may be a fifth of the unit further away.
        let distance = abs(position(of: place) - expected) - 0.2 * Double(word.range.count) / Double(max(1, longest))
        if best.map({ distance < $0.distance }) ?? true { best = (distance, place) }
      }
    }
    return best?.place
  }

  private func isCandidate(_ word: Word, _ segment: Int) -> Bool {
    word.hasLetter && !taken.overlaps(word.range, in: segment)
  }

  private static func position(of place: TermPlace, in numbers: Range<Int>, _ segments: [Segment]) -> Double {
    let lengths = numbers.map { segments[$0].text.utf16.count }
    let before = zip(numbers, lengths).filter { $0.0 < place.segment }.map(\.1).reduce(0, +)
    let middle = Double(place.range.start + place.range.end) / 2
    return (Double(before) + middle) / Double(max(1, lengths.reduce(0, +)))
  }
}
