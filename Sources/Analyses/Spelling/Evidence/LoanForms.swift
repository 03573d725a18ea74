import Languages
import Lexicon
import Notes
import UnicodeText

/// Words of the source language with endings of the target language: `rendern`, `gecachte`, `Anwendungslogs`,
/// `commiter`. A stem that occurs in the source note is proof enough; any other stem must be common in the source
/// language.
final class LoanForms {
  private let frames: LoanFrames
  private let knowledge: SpellingKnowledge
  private let sourceKnowledge: SpellingKnowledge
  private let stemmer: Stemmer
  /// Stems of the source note's words.
  private let stems: Set<[UInt16]>

  /// Nil where the two languages do not share a script, or where we know no such endings.
  init?(_ context: NoteContext) {
    guard let frames = LoanFrames(context.targetLanguage), Language.of(context.sourceLanguage).isLatin,
      let stemmer = Stemmer(context.sourceLanguage)
    else { return nil }
    self.frames = frames
    self.stemmer = stemmer
    knowledge = context.lexicon.spelling(of: context.targetLanguage)
    sourceKnowledge = context.lexicon.spelling(of: context.sourceLanguage)
    var words: Set<[UInt16]> = []
    for segment in context.sourceNote?.segments ?? [] {
      for word in segment.words where word.hasLetter && word.range.count >= Self.shortestMarked {
        words.insert(Array(Folding.folded(segment.string(word)).utf16))
      }
    }
    stems = Set(words.map(stemmer.stem))
  }

  /// Whether `spelling` is such a word.
  func explains(_ spelling: String) -> Bool {
    let word = Array(Folding.folded(spelling).utf16)
    guard !isDoubled(word) else { return false }
    return frames.stems(of: word).contains { isBorrowed($0.stem, isMarked: $0.isMarked) } || isCompound(word)
  }

  /// Whether it would be a common word without one doubled letter: `Addressen`, whose double letter comes from English.
  private func isDoubled(_ word: [UInt16]) -> Bool {
    word.indices.dropFirst().contains { i in
      guard word[i] == word[i - 1] else { return false }
      return (knowledge.table?.zipf(Folding.key(Array(word[..<i] + word[(i + 1)...]))) ?? 0) >= Self.common
    }
  }

  /// - Parameter isMarked: whether the affixes around the stem are unlikely to be there by chance.
  private func isBorrowed(_ stem: [UInt16], isMarked: Bool) -> Bool {
    guard stem.count >= Self.shortest || isMarked else { return false }
    return frames.spellings(of: stem).contains { word in
      guard word.count >= (isMarked ? Self.shortestMarked : Self.shortest), isBaseForm(word) else { return false }
      if stems.contains(stemmer.stem(word)) { return true }
      guard word.count >= (isMarked ? Self.shortest : Self.shortestUnseen) else { return false }
      return isCommon(word)
    }
  }

  /// Whether the source language has the word in its base form, without endings.
  private func isBaseForm(_ word: [UInt16]) -> Bool {
    let isPlural = word.last == 0x73 && word.dropLast().last != 0x73
    return !isPlural && sourceKnowledge.isWord(String(utf16: word), key: Folding.key(word))
  }

  /// A compound of a noun of the target language and one of the source language, in either order: `Hintergrundtasks`,
  /// `Parserfehler`.
  private func isCompound(_ word: [UInt16]) -> Bool {
    guard frames.joinsWords, word.count <= Self.longest, word.count >= Self.shortestUnseen + Self.shortest else {
      return false
    }
    return (Self.shortest...(word.count - Self.shortest)).contains { cut in
      let (head, tail) = (Array(word[..<cut]), Array(word[cut...]))
      if head.count >= Self.shortestUnseen, isPart(tail), isOwn(head) || isLinked(head) { return true }
      return tail.count >= Self.shortestUnseen && isPart(head) && isOwn(tail)
    }
  }

  private func isPart(_ word: [UInt16]) -> Bool {
    stems.contains(stemmer.stem(word)) || (word.count >= Self.shortestUnseen && isCommon(word))
  }

  private func isLinked(_ head: [UInt16]) -> Bool { head.last == 0x73 && isOwn(head.dropLast()) }

  private func isOwn(_ word: [UInt16]) -> Bool {
    let text = String(utf16: word)
    return knowledge.isInDictionary(text) || knowledge.isInDictionary(Folding.capitalized(text, knowledge.language))
  }

  private func isCommon(_ word: [UInt16]) -> Bool {
    let key = Folding.key(word)
    return (sourceKnowledge.table?.zipf(key) ?? 0) >= Self.common && (knowledge.table?.zipf(key) ?? 0) < Self.common
  }

  /// Zipf scale: once in 300,000 words.
  private static let common: Float = 3.5
  /// In letters, for stems that the source note does not contain.
  private static let shortest = 4
  /// In letters, where the affixes around the stem are clear (`gepinnt`) and the source note contains the word.
  private static let shortestMarked = 3
  private static let shortestUnseen = 5
  private static let longest = 40
}
