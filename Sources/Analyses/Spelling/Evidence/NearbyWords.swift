import Alignment
import Lexicon
import Notes
import UnicodeText

/// The texts next to a segment of the translation, to compare its suspicious words with. Made once per segment: words
/// are passed in order, so that only the last one is cached. Used by one worker.
final class NearbyWords {
  private let context: NoteContext
  private let units: [Int: Int]
  private let script: Script
  private var current: Nearby?
  private var distances: [String: Float?] = [:]

  private struct Nearby {
    let index: Int
    let sourceKeys: Set<UInt64>
    let latinWords: [String]
    var names: NameEvidence?
    var sounds: [Transliteration.Sound]?
  }

  /// - Parameters:
  ///   - units: for each segment of the note the unit that it belongs to.
  ///   - script: of the translation.
  init(_ context: NoteContext, units: [Int: Int], script: Script) {
    self.context = context
    self.units = units
    self.script = script
  }

  /// Keys of the words in the source of segment `index`.
  func sourceKeys(of index: Int) -> Set<UInt64> { nearby(index).sourceKeys }

  /// How the words in the source of segment `index`, and the Latin ones of the segment itself, sound as names.
  func names(of index: Int) -> NameEvidence {
    let nearby = nearby(index)
    if let known = nearby.names { return known }
    let made = NameEvidence(latinWords: nearby.latinWords, script: script)
    current?.names = made
    return made
  }

  /// How the same words sound letter by letter.
  func sounds(of index: Int) -> [Transliteration.Sound] {
    let nearby = nearby(index)
    if let known = nearby.sounds { return known }
    let made = nearby.latinWords.compactMap(Transliteration.Sound.init)
    current?.sounds = made
    return made
  }

  /// The distance of `spelling` from the names of the whole source, measured at the first call.
  func distanceFromNames(of spelling: String, _ measure: () -> Float?) -> Float? {
    if let known = distances[spelling] { return known }
    let distance = measure()
    distances[spelling] = .some(distance)
    return distance
  }

  private func nearby(_ index: Int) -> Nearby {
    if let current, current.index == index { return current }
    let sources = sourceSegments(of: index)
    let segment = context.note.segments[index]
    var seen: Set<String> = []
    var words: [String] = []
    for source in sources {
      for word in source.words where seen.count < Self.mostWords {
        if seen.insert(source.string(word)).inserted { words.append(source.string(word)) }
      }
    }
    for word in segment.words where word.script == .latin && seen.count < 2 * Self.mostWords {
      if seen.insert(segment.string(word)).inserted { words.append(segment.string(word)) }
    }
    let made = Nearby(
      index: index, sourceKeys: Set(sources.lazy.flatMap(\.words).map(\.key)), latinWords: words)
    current = made
    return made
  }

  private func sourceSegments(of index: Int) -> ArraySlice<Segment> {
    guard let source = context.sourceNote, let unit = units[index] else { return [] }
    return source.segments[context.units[unit].sources]
  }

  /// Different words of each side that are compared by their sound: more than a readable paragraph contains.
  private static let mostWords = 500
}
