import Lexicon
import Linting
import Memory
import Terminology
import UnicodeText

/// The words that the user has decided about: those of the glossary's renderings and of kept terms, and those that
/// the user's notes keep or use again and again.
struct KnownWords {
  private let keys: Set<UInt64>
  /// What the project's translations taught.
  private let habits: LearnedHabits
  /// Words of the renderings that some inflected form may begin with, by their first three letters.
  private let stems: [String: [[UInt16]]]
  /// Renderings of one word by the number of the glossary's term.
  let renderings: [Int: [String]]

  init(_ context: LintContext) {
    let glossary = context.glossary
    var keys: Set<UInt64> = []
    var stems: [String: [[UInt16]]] = [:]
    let texts = glossary.renderings.map(\.text) + glossary.keptTerms.map { glossary.terms[$0].source }
    for text in texts {
      let units = Array(text.utf16)
      for word in context.bench.words(units) where word.hasLetter {
        keys.insert(word.key)
        let folded = Array(Folding.folded(String(decoding: units[word.range.indices], as: UTF16.self)).utf16)
        if folded.count >= Self.shortestStem { stems[Self.head(folded), default: []].append(folded) }
      }
    }
    self.keys = keys
    habits = context.habits
    self.stems = stems
    var renderings: [Int: [String]] = [:]
    for rendering in glossary.renderings where !rendering.text.contains(" ") && !rendering.isForbiddenAlways {
      for owner in rendering.owners { renderings[owner, default: []].append(rendering.text) }
    }
    self.renderings = renderings
  }

  /// Whether `spelling` is one of the words, or one of them with an ending.
  func contains(_ spelling: String, key: UInt64) -> Bool {
    if keys.contains(key) || habits.words.contains(key) || habits.keptTerms.contains(spelling) { return true }
    guard !stems.isEmpty else { return false }
    let folded = Array(Folding.folded(spelling).utf16)
    guard let near = stems[Self.head(folded)] else { return false }
    return near.contains { folded.count <= $0.count + Self.longestEnding && folded.starts(with: $0) }
  }

  private static func head(_ letters: [UInt16]) -> String { String(decoding: letters.prefix(3), as: UTF16.self) }

  /// In UTF-16 units.
  private static let shortestStem = 4
  private static let longestEnding = 3
}
