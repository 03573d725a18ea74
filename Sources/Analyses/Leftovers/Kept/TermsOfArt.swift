import Notes
import UnicodeText

/// The terms of art of a source note, each of which an acronym abbreviates somewhere in it.
struct TermsOfArt {
  private let keys: Set<UInt64>
  private let lengths: [Int]

  init(_ note: Note, _ functionWords: FunctionWords) {
    var (keys, lengths): (Set<UInt64>, Set<Int>) = ([], [])
    for segment in note.segments {
      for term in SpelledOutTerms.terms(in: segment, functionWords) {
        keys.insert(SourceProfile.key(of: segment.words[term.words]))
        lengths.insert(term.words.count)
      }
    }
    self.keys = keys
    self.lengths = lengths.sorted()
  }

  /// The words of `segment` that form such a term. Linear: terms have few different lengths.
  func words(in segment: Segment) -> Set<Int> {
    var found: Set<Int> = []
    for start in segment.words.indices where !lengths.isEmpty && segment.words[start].script == .latin {
      for length in lengths where start + length <= segment.words.count {
        let words = start..<start + length
        if keys.contains(SourceProfile.key(of: segment.words[words])) { found.formUnion(words) }
      }
    }
    return found
  }
}
