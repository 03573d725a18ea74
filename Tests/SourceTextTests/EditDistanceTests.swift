import RandomInput
import SourceText
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("ab", "ba", 1), ("censorship", "cencorship", 1),
    ("abcdef", "abdcfe", 2), ("flaw", "lawn", 2), ("aaaa", "aa", 2),
  ])
  func countsEditsAndSwaps(a: String, b: String, distance: Int) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: 5) == distance)
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: distance) == distance)
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: distance - 1) == nil)
  }

  @Test func theLimitChangesNoAnswerBelowIt() {
    var random = SeededNumbers(11)
    for _ in 0..<3_000 {
      let a = (0..<random.next(below: 9)).map { _ in random.next(below: 3) }
      let b = (0..<random.next(below: 9)).map { _ in random.next(below: 3) }
      let whole = EditDistance.between(a, b, atMost: 20)
      for most in 0..<5 {
        let expected = whole.flatMap { $0 <= most ? $0 : nil }
        #expect(EditDistance.between(a, b, atMost: most) == expected, "\(a) \(b) \(most)")
      }
    }
  }

  @Test func onlyTheCellsThatMatterAreFilled() {
    var random = SeededNumbers(12)
    for _ in 0..<3_000 {
      let a = (0..<random.next(below: 9)).map { _ in random.next(below: 3) }
      var b = a
      for _ in 0..<random.next(below: 4) where b.count > 1 {
        let at = random.next(below: b.count - 1)
        switch random.next(below: 3) {
        case 0: b.swapAt(at, at + 1)
        case 1: b[at] = random.next(below: 3)
        default: b.insert(random.next(below: 3), at: at)
        }
      }
      #expect(EditDistance.between(a, b, atMost: 20) == Self.plainDistance(a, b), "\(a) \(b)")
    }
  }

  /// By the whole matrix.
  private static func plainDistance(_ a: [Int], _ b: [Int]) -> Int {
    var cells = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : j == 0 ? i : 0 } }
    for i in a.indices {
      for j in b.indices {
        let isSwap = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]
        cells[i + 1][j + 1] = min(
          cells[i][j] + (a[i] == b[j] ? 0 : 1), cells[i][j + 1] + 1, cells[i + 1][j] + 1,
          isSwap ? cells[i - 1][j - 1] + 1 : .max)
      }
    }
    return cells[a.count][b.count]
  }

  @Test func longWordsAreCompared() {
    let word = (0..<100_000).map { $0 % 7 }
    var other = word
    other[50_000] = 9
    #expect(EditDistance.between(word, other, atMost: 3) == 1)
    #expect(EditDistance.between(word, word.map { $0 + 1 }, atMost: 3) == nil)
  }
}
