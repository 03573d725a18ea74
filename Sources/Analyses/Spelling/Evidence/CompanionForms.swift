import Languages
import Lexicon
import Notes
import UnicodeText

/// Words that the words before a non-word lead to expect: after خضوعا, “subject to”, للرقمة is a slip for للرقابة. The
/// pairs come from the language's file: those of a note are as often forms of one word. Used by one worker.
final class CompanionForms {
  private let context: NoteContext
  private let knowledge: SpellingKnowledge
  private let clitics: JoinedClitics
  /// By the key of the word before.
  private lazy var expected: [UInt64: [String]] = collected()

  init(_ context: NoteContext) {
    self.context = context
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
    clitics = JoinedClitics(context.targetLanguage)
  }

  /// The expected word closest to `spelling`, at most two edits away; nil when there is none, and where lists have
  /// exactly this spelling.
  func nearest(to spelling: String, at position: Int, in segment: Segment) -> SpellingNeighbour? {
    let word = Array(spelling.utf16)
    guard word.count >= Self.shortest, knowledge.zipf(ofForm: spelling) == 0 else { return nil }
    var best: (form: String, distance: Int)?
    for before in segment.words[max(0, position - Self.reach)..<position] {
      for rendering in keys(of: segment.string(before)).lazy.flatMap({ self.expected[$0] ?? [] }) {
        guard let near = ExpectedForms.nearest(rendering, to: word, clitics) else { continue }
        if near.distance < best?.distance ?? .max { best = near }
      }
    }
    guard let best, knowledge.isInDictionary(best.form) else { return nil }
    return SpellingNeighbour(
      text: best.form, frequency: knowledge.table?.zipf(Folding.key(best.form)) ?? 0, weight: -1.2,
      isInDictionary: true, language: context.targetLanguage)
  }

  private func collected() -> [UInt64: [String]] {
    var found: [UInt64: [String]] = [:]
    for row in Language.of(context.targetLanguage).companions {
      for word in row.words { found[Folding.key(word), default: []] += row.expected }
    }
    return found
  }

  /// The key of a word, and of the rest of it after each clitic. Short words go before everything.
  private func keys(of word: String) -> [UInt64] {
    let letters = Array(Folding.folded(word).utf16)
    guard letters.count >= Self.shortestBefore else { return [] }
    return ([letters] + clitics.rests(of: letters)).filter { $0.count >= Self.shortestBefore }.map { Folding.key($0) }
  }

  /// In letters.
  private static let shortest = 5
  private static let shortestBefore = 3
  /// How many words before are looked at.
  private static let reach = 3
}
