import Lexicon
import Notes
import SourceText
import UnicodeText

/// Tells what the scores of words rest on, for `calque why`.
extension WordScorer {
  func record(
    _ checked: [WordScore], _ segment: Segment, _ words: Range<Int>, _ unit: UnitWords, in log: DecisionLog
  ) {
    for (word, score) in zip(segment.words[words], checked) where word.script == .latin || word.isNumber {
      log.record(
        Decision(
          .word, segment.byteRange(word), score.reason.map { .kept($0) } ?? .weighed(score.score),
          evidence: evidence(of: word, score, unit)))
    }
  }

  private func evidence(of word: Word, _ score: WordScore, _ unit: UnitWords) -> [String] {
    guard !word.isNumber else { return [] }
    var facts: [String] = []
    switch score.role {
    case .content: facts.append("a common word")
    case .function: facts.append("a function word")
    case .capitalized: facts.append("capitalised")
    case .kept, .native: break
    }
    facts.append("\(language.englishName) \(frequency(evidence.sourceZipf(word.key)))")
    if evidence.sharesScript {
      facts.append("\(context.targetLanguage.englishName) \(frequency(evidence.targetZipf(word.key)))")
    }
    if unit.isReliable {
      facts.append(unit.unit.contains(word.key) ? "in the source of this block" : "not in the source of this block")
    }
    return facts
  }

  /// How often a language has a word, on the Zipf scale.
  private func frequency(_ zipf: Float) -> String {
    zipf > 0 ? "frequency \((zipf * 10).rounded() / 10)" : "does not list it"
  }
}
