import Alignment
import Notes
import SourceText

/// The first translation unit of each segment of a note.
struct UnitPlaces {
  var all: [Int: Int] = [:]
  /// Only units that have a source.
  var paired: [Int: Int] = [:]

  /// Linear in the units and their segments.
  init(_ units: [TranslationUnit]) {
    for (place, unit) in units.enumerated() {
      for segment in unit.targets {
        if all[segment] == nil { all[segment] = place }
        if !unit.sources.isEmpty, paired[segment] == nil { paired[segment] = place }
      }
    }
  }
}

extension TranslationUnit {
  /// From the start of its first segment in the translation to the end of its last; empty where it has none.
  package func targetRange(in note: Note) -> ByteRange {
    guard let first = targets.first else { return ByteRange(0, 0) }
    let start = note.segments[first].range.start
    return ByteRange(start, targets.reduce(start) { max($0, note.segments[$1].range.end) })
  }
}

extension NoteContext {
  /// The segments of the source that one of the note translates; empty where that is not known.
  package func sources(ofSegment index: Int) -> ArraySlice<Segment> {
    guard let sourceNote, let place = unitPlace(ofSegment: index, pairedOnly: true) else { return [] }
    return sourceNote.segments[units[place].sources]
  }

  /// The keys of their words.
  func sourceKeys(ofSegment index: Int) -> Set<UInt64> {
    sources(ofSegment: index).reduce(into: []) { keys, segment in keys.formUnion(segment.words.lazy.map(\.key)) }
  }

  /// The index in `units` of the first one that contains the note's segment; computed once per note.
  /// - Parameter pairedOnly: whether only units that have a source count.
  package func unitPlace(ofSegment index: Int, pairedOnly: Bool = false) -> Int? {
    pairedOnly ? unitPlaces.paired[index] : unitPlaces.all[index]
  }
}
