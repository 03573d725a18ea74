import Notes
import UnicodeText

/// The order in which the source of one unit has its words, and which of them it names or quotes. Computed on first
/// use; units come in order, so that only the last one is cached. Used by one worker.
final class SourceOrder {
  private let note: Note
  private let functionWords: FunctionWords
  private var current: Unit?

  /// The order and the names of the source words of one unit.
  final class Unit {
    fileprivate let sources: Range<Int>
    private let segments: ArraySlice<Segment>
    private let functionWords: FunctionWords
    private var runs: [Int: WordRuns] = [:]

    /// The words of the source except function words; texts too long to be read on paper are left out.
    private(set) lazy var rearrangeable: Set<UInt64> = Set(
      ordered.lazy.flatMap { self.segments[$0].words.lazy.map(\.key) }
        .filter { !self.functionWords.contains($0) })
    /// The words that the source mentions by name.
    private(set) lazy var names = NamedThings(segments)
    /// The words directly after a quotation mark.
    private(set) lazy var quoted: Set<UInt64> = Set(
      segments.lazy.flatMap { segment in
        segment.words.lazy.filter { AdjacentText.opensQuotation($0.range, in: segment.text) }.map(\.key)
      })

    fileprivate init(_ sources: Range<Int>, in note: Note, _ functionWords: FunctionWords) {
      self.sources = sources
      segments = note.segments[sources]
      self.functionWords = functionWords
    }

    private var ordered: [Int] { segments.indices.filter { segments[$0].words.count < Self.mostOrdered } }

    /// Whether the words are consecutive in a segment of the source.
    func has(_ keys: [UInt64]) -> Bool { ordered.contains { runs(of: $0).contains(keys) } }

    /// The longest run of `keys` that a segment of the source contains; the first of equally long ones.
    func longestRun(of keys: [UInt64]) -> (segment: Int, words: Range<Int>)? {
      var best: (segment: Int, words: Range<Int>)?
      for index in segments.indices where segments[index].words.count < Self.mostSearched {
        if let run = runs(of: index).longest(of: keys), run.count > best?.words.count ?? 0 { best = (index, run) }
      }
      return best
    }

    /// The runs of `keys`, in order and disjoint, of at least `fewest` words, that a segment of the source contains.
    func copiedRuns(of keys: [UInt64], fewest: Int) -> [Range<Int>] {
      var lengths = [Int](repeating: 0, count: keys.count)
      for index in segments.indices where segments[index].words.count < Self.mostSearched {
        for (i, length) in runs(of: index).lengths(in: keys).enumerated() { lengths[i] = max(lengths[i], length) }
      }
      var found: [Range<Int>] = []
      var end = keys.count
      while end > 0 {
        let length = lengths[end - 1]
        if length >= fewest { found.append(end - length..<end) }
        end -= length >= fewest ? length : 1
      }
      return found.reversed()
    }

    private func runs(of segment: Int) -> WordRuns {
      if let known = runs[segment] { return known }
      let made = WordRuns(segments[segment].words.lazy.map { Optional($0.key) })
      runs[segment] = made
      return made
    }

    /// In words. A longer paragraph has its words in any order and is not useful to search.
    private static let mostOrdered = 2000
    private static let mostSearched = 5000
  }

  init(_ note: Note, _ functionWords: FunctionWords) {
    self.note = note
    self.functionWords = functionWords
  }

  /// Of the segments `sources` of the source; nil without one.
  func unit(_ sources: Range<Int>) -> Unit {
    if let current, current.sources == sources { return current }
    let made = Unit(sources, in: note, functionWords)
    current = made
    return made
  }
}
