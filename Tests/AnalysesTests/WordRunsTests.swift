import RandomInput
import Testing

@testable import Analyses

/// Runs of words and places of names, found as a plain search finds them, whatever repeats.
struct WordRunsTests {
  @Test func findsTheSharedRunsOfAPlainSearch() {
    var random = SeededNumbers(5)
    for _ in 0..<1_500 {
      // Occasionally a break.
      let text = (0..<random.next(below: 14)).map { _ in random.next(below: 6) }.map { $0 == 5 ? nil : UInt64($0 % 3) }
      let keys = (0..<random.next(below: 10)).map { _ in UInt64(random.next(below: 4)) }
      let runs = WordRuns(text)
      #expect(runs.contains(keys) == has(text, keys[...]), "\(text) \(keys)")
      #expect(runs.lengths(in: keys) == keys.indices.map { lengthOfRun(text, keys, endingAt: $0) }, "\(text) \(keys)")
      #expect(runs.longest(of: keys) == longest(text, keys), "\(text) \(keys)")
    }
  }

  @Test func aTextThatRepeatsOneWordIsRead() {
    let runs = WordRuns([UInt64?](repeating: 7, count: 20_000))
    let keys = [UInt64](repeating: 7, count: 30_000)
    #expect(runs.longest(of: keys) == 0..<20_000)
    #expect(runs.lengths(in: keys).last == 20_000)
  }

  private func has(_ text: [UInt64?], _ keys: ArraySlice<UInt64>) -> Bool {
    keys.isEmpty
      || text.indices.contains { start in text[start...].prefix(keys.count).elementsEqual(keys.map(Optional.init)) }
  }

  private func lengthOfRun(_ text: [UInt64?], _ keys: [UInt64], endingAt end: Int) -> Int {
    (0...end + 1).reversed().first { has(text, keys[(end + 1 - $0)..<(end + 1)]) } ?? 0
  }

  private func longest(_ text: [UInt64?], _ keys: [UInt64]) -> Range<Int>? {
    let length = keys.indices.map { lengthOfRun(text, keys, endingAt: $0) }.max() ?? 0
    guard length > 0 else { return nil }
    return text.indices.lazy.filter { start in
      keys.indices.contains { from in
        from + length <= keys.count
          && text[start...].prefix(length).elementsEqual(keys[from..<from + length].map(Optional.init))
      }
    }.map { $0..<$0 + length }.first
  }

  @Test func findsThePlacesOfAPlainSearch() {
    var random = SeededNumbers(3)
    for _ in 0..<1_500 {
      let text = (0..<random.next(below: 30)).map { _ in UInt16(random.next(below: 2)) }
      let name = (0..<1 + random.next(below: 5)).map { _ in UInt16(random.next(below: 2)) }
      var places: [Int] = []
      NameSearch(name).forEachPlace(in: text, overlapping: true) { place in
        places.append(place)
        return false
      }
      let expected = text.indices.filter { text[$0...].starts(with: name) }
      #expect(places == expected, "\(text) \(name)")
    }
  }

  @Test(arguments: [
    ("fooBar", "fooBar, xfooBar fooBars (fooBar)", 2), ("a", "aaa a a_a a.", 2), (".md", "x.md .md a.mdx", 2),
  ])
  func countsNamesThatAreNoPartOfOthers(name: String, text: String, count: Int) {
    #expect(NameSearch(Array(name.utf8)).count(in: Array(text.utf8)[...]) == count)
  }
}
