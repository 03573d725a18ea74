import Lexicon
import Notes
import UnicodeText

/// One Latin word in a sentence of another script: left behind, or a loan that writers of the language use?
///
/// A logistic model over what generalises: how much rarer the word is in texts of the target language than in texts of
/// the source language, quotation marks, a colon behind it as behind a key, its ending and its length. Weights were
/// fitted on 418 single Latin words in seven languages (cross-validated in 8 folds) and rounded.
struct LoneWord {
  private let score: Float

  init(_ segment: Segment, _ found: Leftover, evidence: LanguageEvidence) {
    let word = segment.words[found.words.lowerBound]
    let text = segment.string(word)
    var score: Float = -1.55
    score += 1.15 * (evidence.sourceZipf(word.key) - max(2, evidence.targetZipf(word.key)))
    if found.isQuoted { score -= 1.7 }
    if Self.isKey(word, in: segment.text) { score -= 2 }
    if ["ed", "ing", "ly"].contains(where: text.hasSuffix) { score += 0.4 }
    if text.hasSuffix("s") { score += 0.7 }
    if word.range.count >= 8 { score += 1.6 }
    self.score = score
  }

  /// Whether the word more likely stays on purpose. The bar is low: a lone word is worth a look.
  var isLoan: Bool { score < -0.6 }

  /// `name: …`, as in a list of values or keys.
  private static func isKey(_ word: Word, in text: SegmentText) -> Bool {
    let end = Int(word.range.end)
    return end < text.utf16.count && (text.utf16[end] == 0x3A || text.utf16[end] == 0xFF1A)
  }
}
