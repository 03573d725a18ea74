import Languages
import UnicodeText

/// All strings that are one typing error away from a word of one language, each with the likelihood of the error.
///
/// Weights are decimal orders of magnitude, so that they can be added to Zipf frequencies (the noisy channel of
/// Kernighan, Church and Gale 1990).
struct EditCandidates: Sendable {
  private let letters: [UInt16]
  private let confusions: LetterConfusions
  private let hangul: HangulEdits?

  init(language: LanguageTag) {
    let isArabic = Language.of(language).scripts.contains(.arabic)
    // Harakat are folded away before any look-up.
    letters = CharacterFacts.letters(of: language).filter { unit in
      !isArabic || Unicode.Scalar(unit).map(CharacterFacts.isLetter) ?? false
    }
    confusions = LetterConfusions(language: language, letters: letters)
    hangul = language.language == "ko" ? HangulEdits(confusions: confusions) : nil
  }

  /// Calls `body` with each neighbour of `word`, which is in lower case and composed. A neighbour may come twice. `2 n
  /// (letters + 1)` calls; no allocation per call.
  ///
  /// - Parameter isInside: whether `word` is the rest of a longer word.
  func forEach(
    near word: [UInt16], isInside: Bool = false, _ body: (UnsafeBufferPointer<UInt16>, Float) -> Void
  ) {
    guard !word.isEmpty, word.count <= Self.longestWord else { return }
    if let hangul { return hangul.forEach(near: word, body) }
    let first = isInside ? 0 : EditWeight.first
    leaveOut(word, first, body)
    transpose(word, first, body)
    replace(word, first, body)
    add(word, first, body)
  }

  private func leaveOut(_ word: [UInt16], _ first: Float, _ body: (UnsafeBufferPointer<UInt16>, Float) -> Void) {
    guard word.count > 1 else { return }
    var buffer = Array(word.dropFirst())
    for i in word.indices {
      // `buffer` is `word` without its letter `i`.
      buffer.withUnsafeBufferPointer { body($0, extraLetterWeight(word, i, first)) }
      if i < buffer.count { buffer[i] = word[i] }
    }
  }

  /// The weight of `word[i]` being superfluous.
  private func extraLetterWeight(_ word: [UInt16], _ i: Int, _ first: Float) -> Float {
    let before = i > 0 ? word[i - 1] : 0
    let after = i + 1 < word.count ? word[i + 1] : 0
    if word[i] == before || word[i] == after { return EditWeight.doubled }
    let isNear = confusions.areNeighbours(word[i], before) || confusions.areNeighbours(word[i], after)
    return (isNear ? EditWeight.extraNearKey : EditWeight.extra) + (i == 0 ? first : 0)
  }

  private func transpose(_ word: [UInt16], _ first: Float, _ body: (UnsafeBufferPointer<UInt16>, Float) -> Void) {
    var buffer = word
    for i in word.indices.dropLast() where word[i] != word[i + 1] {
      buffer.swapAt(i, i + 1)
      buffer.withUnsafeBufferPointer { body($0, EditWeight.transposed + (i == 0 ? first : 0)) }
      buffer.swapAt(i, i + 1)
    }
  }

  private func replace(_ word: [UInt16], _ first: Float, _ body: (UnsafeBufferPointer<UInt16>, Float) -> Void) {
    var buffer = word
    for i in word.indices {
      for letter in letters where letter != word[i] {
        buffer[i] = letter
        let weight = replacementWeight(word[i], letter) + (i == 0 ? first : 0)
        buffer.withUnsafeBufferPointer { body($0, weight) }
      }
      buffer[i] = word[i]
    }
  }

  private func replacementWeight(_ written: UInt16, _ meant: UInt16) -> Float {
    if confusions.differByAccent(written, meant) { return EditWeight.accent }
    if confusions.areAlike(written, meant) { return EditWeight.alike }
    return confusions.areNeighbours(written, meant) ? EditWeight.nearKey : EditWeight.other
  }

  private func add(_ word: [UInt16], _ first: Float, _ body: (UnsafeBufferPointer<UInt16>, Float) -> Void) {
    var buffer = [0] + word
    for i in 0...word.count {
      // `buffer` is `word` with a gap at `i`.
      for letter in letters {
        buffer[i] = letter
        let isDoubled = (i > 0 && word[i - 1] == letter) || (i < word.count && word[i] == letter)
        let weight = isDoubled ? EditWeight.doubled : EditWeight.missing + (i == 0 ? first : 0)
        buffer.withUnsafeBufferPointer { body($0, weight) }
      }
      if i < word.count { buffer[i] = word[i] }
    }
  }

  /// Nothing longer is a word; bounds the work.
  private static let longestWord = 40
}

/// Likelihood of a slip, in decimal orders of magnitude. Once described as a conditional logit over the neighbours of
/// misspelt words in six languages, rounded; no program or data of such a fit were kept, so that nobody knows.
enum EditWeight {
  static let missing: Float = 1.5
  static let transposed: Float = 1.3
  static let doubled: Float = 0.8
  static let nearKey: Float = 0.6
  static let alike: Float = 0.4
  static let accent: Float = 0.2
  static let extraNearKey: Float = -0.5
  static let other: Float = -1.2
  static let extra: Float = -1.8
  /// The weight of a slip in the first letter of a word, where errors are rare (Pollock and Zamora 1984).
  static let first: Float = -1.8
}
