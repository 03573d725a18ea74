import Alignment
import Lexicon
import Notes

/// The numbers of a note and its source; each segment is read once. Used by one worker, for one note.
package final class NoteNumbers {
  package let sourceReader: NumberReader
  package let targetReader: NumberReader
  /// Nil where the language uses the Gregorian calendar.
  package let calendar: CalendarYears?
  private let note: Note
  private let sourceNote: Note?
  private var sources: [Int: [NumberMention]] = [:]
  private var targets: [Int: [NumberMention]] = [:]

  init(_ context: NoteContext) {
    note = context.note
    sourceNote = context.sourceNote
    sourceReader = NumberReader(context.lexicon.numbers(of: context.sourceLanguage))
    targetReader = NumberReader(context.lexicon.numbers(of: context.targetLanguage))
    calendar = CalendarYears(context.targetLanguage)
  }

  /// The numbers of one segment of the translation.
  package func target(_ segment: Int) -> [NumberMention] {
    if let known = targets[segment] { return known }
    var made = Self.mentions(note.segments[segment], targetReader)
    if let calendar { made = made.map(calendar.reading) }
    targets[segment] = made
    return made
  }

  /// The numbers of one segment of the source.
  package func source(_ segment: Int) -> [NumberMention] {
    guard let sourceNote else { return [] }
    if let known = sources[segment] { return known }
    let made = Self.mentions(sourceNote.segments[segment], sourceReader)
    sources[segment] = made
    return made
  }

  package func targets(of unit: TranslationUnit) -> [PlacedNumber] {
    unit.targets.flatMap { segment in target(segment).map { PlacedNumber(segment: segment, mention: $0) } }
  }

  package func sources(of unit: TranslationUnit) -> [PlacedNumber] {
    unit.sources.flatMap { segment in source(segment).map { PlacedNumber(segment: segment, mention: $0) } }
  }

  private static func mentions(_ segment: Segment, _ reader: NumberReader) -> [NumberMention] {
    guard NumberReader.hasDigits(segment.words) else { return [] }
    return reader.mentions(in: segment.text.utf16, words: segment.words)
  }
}
