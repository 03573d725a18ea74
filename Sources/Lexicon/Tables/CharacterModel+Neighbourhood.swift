import UnicodeText

extension CharacterModel {
  /// Scores the words that differ from a given one in a letter or two: of each, only the part that the change affects
  /// is scored again.
  struct Neighbourhood {
    private let model: CharacterModel
    private let text: [UInt16]
    /// The summed cost of the letters before each place, in steps.
    private let sums: [Int]
    private var other: [UInt16] = []

    /// - Parameter word: in lower case.
    init(_ model: CharacterModel, of word: [UInt16]) {
      self.model = model
      var folded: [UInt16] = []
      word.withUnsafeBufferPointer { Folding.fold($0) { folded = Array($0) } }
      text = CharacterModel.marked(folded)
      var sums = [0, 0]
      for place in 1..<text.count { sums.append(sums[place] + model.cost(of: place, in: text)) }
      self.sums = sums
    }

    /// The same as `CharacterModel.log2Probability(of:)` for a word in lower case, but faster.
    mutating func log2Probability(of word: UnsafeBufferPointer<UInt16>) -> Float {
      other.removeAll(keepingCapacity: true)
      Folding.fold(word) { CharacterModel.mark($0, in: &other) }
      let most = min(text.count, other.count)
      var start = 0
      while start < most, text[start] == other[start] { start += 1 }
      var end = 0
      while end < most - start, text[text.count - 1 - end] == other[other.count - 1 - end] { end += 1 }
      // From here on, the context contains no letter that differs.
      let rest = min(other.count, other.count - end + CharacterModel.order - 1)
      var cost = sums[start]
      for place in max(1, start)..<max(1, start, rest) { cost += model.cost(of: place, in: other) }
      let same = rest - other.count + text.count
      return CharacterModel.log2Probability(ofSteps: cost + sums[text.count] - sums[same])
    }
  }
}
