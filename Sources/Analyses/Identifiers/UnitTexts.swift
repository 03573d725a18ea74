import Alignment
import Lexicon
import Notes
import SourceText
import UnicodeText

/// The two sides of one unit, to search for identifiers. Expensive parts are computed on first use and kept, and
/// searches are counted: each is linear in the unit.
package final class UnitTexts {
  private let vocabulary: SourceTokens
  private let unit: TranslationUnit
  private let source: Note
  private let context: NoteContext
  /// The blocks that contain the targets, including markup and code, and their attributes.
  private let bytes: ArraySlice<UInt8>
  /// The runs of `bytes` that may be names.
  private lazy var names = Self.names(in: bytes)
  private var looked = 0
  private var searched = 0

  /// Searches in the segments of the translation.
  package private(set) lazy var searches = unit.targets.map {
    AlteredIdentifier(context.note.segments[$0], vocabulary, context)
  }

  /// Whether whole sentences are missing: a name is missing with them, and another rule reports that.
  private lazy var lacksSentences =
    Self.sentences(context.note.segments[unit.targets], context)
    < Self.sentences(source.segments[unit.sources], context)

  /// Nil without a source.
  package init?(_ unit: TranslationUnit, _ context: NoteContext) {
    guard let source = context.sourceNote, let vocabulary = context.sourceTokens else { return nil }
    self.unit = unit
    self.source = source
    self.context = context
    self.vocabulary = vocabulary
    bytes = Self.bytes(of: unit.targets, context.note)
  }

  /// Whether the translation has the identifier unchanged. Only a limited number of identifiers that are not separate
  /// runs are searched for; the others are assumed to be kept.
  package func keeps(_ identifier: Identifier) -> Bool {
    if names.contains(identifier.text) { return true }
    looked += 1
    guard looked <= Self.mostLooked else { return true }
    if NameSearch(identifier.text).count(in: bytes, limit: 1) > 0 { return true }
    guard !identifier.kind.isExact else { return false }
    // An ending may follow, `GitHubs`, or the plural ending may be missing.
    return NameSearch(identifier.singular.text).startsWord(of: bytes, ending: 3)
  }

  /// Why an identifier may be missing; nil when nothing in the note or its source explains it.
  package func keepReason(forMissing identifier: Identifier) -> KeepReason? {
    guard let names = context.nameCounts else { return .unreliable }
    if names.isElsewhere(identifier) { return .elsewhere }
    if lacksSentences { return .lostSentence }
    if identifier.kind == .camel, vocabulary.hasApart(identifier.singular.text) { return .writtenApart }
    for search in searches {
      if search.sound(of: identifier.singular)?.isCustomary == true { return .transliterated }
      if search.isHyphenated(identifier) { return .otherMarks }
      if search.isTranslatedInParts(identifier) { return .writtenOut }
    }
    if isPublic(identifier) || identifier.isAbbreviation { return .writtenOut }
    return nil
  }

  /// Where an identifier is written by its sound.
  package func sound(of identifier: Identifier) -> (search: AlteredIdentifier, range: UTF16Range)? {
    for search in searches {
      if let sound = search.sound(of: identifier.singular) { return (search, sound.range) }
    }
    return nil
  }

  /// Whether the word list of the source language has the name: languages have words of their own for what everybody
  /// talks about, as *WLAN* for WiFi.
  private func isPublic(_ identifier: Identifier) -> Bool {
    guard identifier.kind == .camel else { return false }
    return (WordTable.of(context.sourceLanguage)?.zipf(Folding.key(identifier.singular.string)) ?? 0) > 0
  }

  /// Whether one more identifier may be searched for in other forms; counts it.
  package func maySearch() -> Bool {
    searched += 1
    return searched <= Self.mostSearched
  }

  /// Identifiers of one paragraph that are searched for as parts of longer names and in other forms: ten times as many
  /// as any real paragraph lacks.
  private static let mostLooked = 200
  package static let mostSearched = 100

  private static func names(in bytes: ArraySlice<UInt8>) -> Set<[UInt8]> {
    let units = bytes.map { UInt16($0) }
    return Set(Identifier.tokens(of: units).map { units[$0].map { UInt8(truncatingIfNeeded: $0) } })
  }

  private static func sentences(_ segments: ArraySlice<Segment>, _ context: NoteContext) -> Int {
    segments.reduce(0) { $0 + $1.text.sentences(context.analyzer).count }
  }

  private static func bytes(of segments: Range<Int>, _ note: Note) -> ArraySlice<UInt8> {
    let blocks = note.segments[segments.lowerBound].block...note.segments[segments.upperBound - 1].block
    var start = note.blocks[blocks.lowerBound].range.start
    var end = start
    for block in blocks { end = max(end, note.blocks[block].range.end) }
    for segment in note.segments[segments] {
      (start, end) = (min(start, segment.range.start), max(end, segment.range.end))
    }
    return note.bytes(ByteRange(start, end))
  }
}
