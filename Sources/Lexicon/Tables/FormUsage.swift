import Libc
import UnicodeText

/// How much the frequency of exactly this form says about a doubtful word. Lists of what people write have slips as
/// well, but a slip is hundreds of times rarer than the word that was meant, while a rare form of a word is not.
package struct FormUsage {
  private let knowledge: SpellingKnowledge

  package init(_ knowledge: SpellingKnowledge) { self.knowledge = knowledge }

  /// `probability` of a slip, with `logOdds` added to its own.
  ///
  /// - Parameter isDoubled: whether a letter is written twice instead of once, or the reverse.
  package func weighed(_ probability: Float, _ spelling: String, meant: Float, isDoubled: Bool) -> Float {
    var evidence = logOdds(of: spelling, meant: meant)
    if evidence > 0, isDoubled { evidence += Self.doubled }
    guard evidence != 0 else { return probability }
    // Without a dictionary, a model of its own language already weighs how common the word is.
    if !knowledge.hasDictionary, knowledge.isModelled { evidence /= 2 }
    let odds = log(max(1e-6, probability) / max(1e-6, 1 - probability)) + evidence
    return 1 / (1 + exp(-odds))
  }

  /// The evidence in words; nil when there is none.
  package func evidence(about spelling: String, meant: Float) -> String? {
    guard knowledge.listsForms else { return nil }
    guard knowledge.zipf(ofForm: spelling) > 0 else { return "the list of rare forms does not have it" }
    let isSlip = logOdds(of: spelling, meant: meant) >= 0
    return "the list of rare forms has it" + (isSlip ? ", but far less often than what was meant" : "")
  }

  /// Natural logarithm of how much likelier the form's frequency is for slips than for sound words. Measured on sound
  /// words of documentation that neither table nor dictionary has, and on slips in common words, in eleven languages.
  ///
  /// - Parameter meant: the Zipf frequency of the most common word that may have been meant; 0 if there is none.
  package func logOdds(of spelling: String, meant: Float) -> Float {
    guard knowledge.listsForms else { return 0 }
    let own = knowledge.zipf(ofForm: spelling)
    guard own > 0 else {
      return knowledge.hasDictionary && Self.wellCovered.contains(knowledge.language.language) ? Self.unlisted : 0
    }
    return Self.byGap.first { meant - own <= $0.most }?.logOdds ?? 0
  }

  /// By how much more common than the form the most common word that may have been meant is, on the Zipf scale.
  private static let byGap: [(most: Float, logOdds: Float)] = [(1, -5.5), (1.5, -4.5), (2, -3.5), (2.5, -2.5), (3, -1)]
  /// Languages of whose sound words the lists have more than nine in ten.
  private static let wellCovered: Set = ["ar", "pl", "ru", "uk"]
  /// For a form that no list has.
  private static let unlisted: Float = 0.7
  /// Added where a letter is written once instead of twice, or the reverse: such a form looks like a regular one, and
  /// would be in use if it were.
  private static let doubled: Float = 1.2
}
