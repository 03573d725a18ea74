import RandomInput
import Testing

@testable import Lexicon

@Suite struct TwoStateDecoderTests {
  @Test(
    arguments: [
      ([], []), ([-1, -1, -1], []), ([3, 3, 3], [0..<3]), ([-2, 3, 3, -2], [1..<3]), ([-2, 0.5, -2], []),
      ([-2, 3, -0.5, 3, -2], [1..<4]), ([3, -3, 3], [0..<1, 2..<3]), ([-2, -2, 4], [2..<3]), ([4, -2, -2], [0..<1]),
    ] as [([Float], [Range<Int>])])
  func clearWordsPullTheirNeighboursIn(scores: [Float], runs: [Range<Int>]) {
    #expect(TwoStateDecoder(switchPrice: 1).sourceRuns(scores) == runs)
  }

  @Test func theBestPathIsFound() {
    var random = SeededNumbers(7)
    for _ in 0..<300 {
      let scores = (0..<Int.random(in: 1...9, using: &random)).map { _ in Float.random(in: -3...3, using: &random) }
      let runs = TwoStateDecoder(switchPrice: 0.8).sourceRuns(scores)
      let found = cost(of: (0..<scores.count).map { i in runs.contains { $0.contains(i) } }, scores)
      let best = (0..<(1 << scores.count)).map { bits in
        cost(of: (0..<scores.count).map { bits >> $0 & 1 == 1 }, scores)
      }.max()
      #expect(abs(found - (best ?? 0)) < 1e-4)
    }
  }

  /// The score of a labelling, including switches at both ends.
  private func cost(of isSource: [Bool], _ scores: [Float]) -> Float {
    var total: Float = 0
    var before = false
    for (state, score) in zip(isSource, scores) {
      total += (state ? score : -score) / 2 - (state != before ? 0.8 : 0)
      before = state
    }
    return total - (before ? 0.8 : 0)
  }
}
