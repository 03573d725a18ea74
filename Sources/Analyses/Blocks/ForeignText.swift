import Notes
import SourceText
import UnicodeText

/// Tells that a block far longer than its source is about something else: what a translation must keep (numbers, names,
/// code, links) is all different.
package enum ForeignText {
  /// Whether the two have such marks but none in common.
  package static func `is`(_ target: Segment, _ note: Note, _ source: Segment, _ origin: Note) -> Bool {
    let (own, theirs) = (marks(of: target, in: note), marks(of: source, in: origin))
    return !own.isEmpty && own.isDisjoint(with: theirs)
  }

  /// The digits of numbers, Latin words with a capital inside the sentence, and what is masked.
  private static func marks(of segment: Segment, in note: Note) -> Set<String> {
    var found: Set<String> = []
    for (index, word) in segment.words.enumerated() {
      let isName = index > 0 && word.script == .latin && word.isCapitalized
      if word.traits.contains(.digit) || isName { found.insert(Folding.folded(segment.string(word))) }
    }
    for run in segment.text.runs {
      if case .masked = run.content { found.insert(note.file.text(run.bytes)) }
    }
    return found
  }
}
