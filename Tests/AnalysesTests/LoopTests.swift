import RandomInput
import Testing

@testable import Analyses

/// Loops are found as a plain search of every start finds them.
struct LoopTests {
  private struct Loop: Equatable {
    let first: Int
    let last: Int
    let count: Int
  }

  @Test(arguments: [false, true]) func findsTheLoopOfAPlainSearch(fewestAreTwo: Bool) throws {
    var random = SeededNumbers(9)
    let vocabulary = ["haus", "baum", "x", "7", "haha"]
    let fewest = fewestAreTwo ? 2 : 4
    var found = 0
    for _ in 0..<250 {
      // Pieces of few words, each several times.
      let words = (0..<1 + random.next(below: 4)).flatMap { _ in
        let piece = (0..<1 + random.next(below: 4)).map { _ in vocabulary[random.next(below: vocabulary.count)] }
        return (0..<1 + random.next(below: 10)).flatMap { _ in piece }
      }
      let segment = try #require(try RuleContext("de", words.joined(separator: " ")).context.note.segments.first)
      guard segment.words.count == words.count else { continue }
      let loop = WordLoop(segment, isUnspaced: false, fewest: fewest).map { loop in
        Loop(
          first: segment.words.firstIndex { $0.range.start == loop.range.start } ?? -1,
          last: segment.words.firstIndex { $0.range.end == loop.range.end } ?? -1, count: loop.count)
      }
      let expected = plain(words, fewest)
      #expect(loop == expected, "\(words)")
      found += expected == nil ? 0 : 1
    }
    #expect(found > 50)
  }

  private func plain(_ words: [String], _ fewest: Int) -> Loop? {
    guard words.count >= fewest * 2 else { return nil }
    for period in 1...max(1, words.count / 3) {
      for start in words.indices {
        var count = 1
        while start + (count + 1) * period <= words.count,
          words[start..<start + period] == words[start + count * period..<start + (count + 1) * period]
        {
          count += 1
        }
        let once = words[start..<min(words.count, start + period)]
        guard count >= (period >= 3 ? fewest : 2 * fewest), once.contains(where: { $0 == "haus" || $0 == "baum" })
        else { continue }
        return Loop(first: start, last: start + count * period - 1, count: count)
      }
    }
    return nil
  }

  @Test func whatSaysNothingRunsAsLongAsItWants() throws {
    let zeros = try RuleContext("de", "Das ist " + String(repeating: "0 ", count: 20_000))
    #expect(zeros.context.note.segments.allSatisfy { WordLoop($0, isUnspaced: false) == nil })
    let laughter = try RuleContext("hi", String(repeating: "हाहा ", count: 5_000))
    #expect(laughter.context.note.segments.allSatisfy { WordLoop($0, isUnspaced: false) == nil })
  }

  @Test func runsOfParagraphsAreOneLoop() throws {
    let note = try RuleContext("de", String(repeating: "Das ist kurz.\n\n", count: 5_000) + "Ende.").context.note
    #expect(LineLoop.all(in: note).map(\.segments) == [0..<5_000])
  }

  /// A list of options in equal words is data.
  @Test(arguments: [(["a", "b", "c", "d", "e"], 0), (["a", "a", "a", "a", "a"], 1)])
  func equalWordsAroundOtherCodeAreNoLoop(names: [String], count: Int) throws {
    let items = names.map { "- `\($0)` schaltet die Lampe ein" }
    #expect(LineLoop.all(in: try RuleContext("de", items.joined(separator: "\n")).context.note).count == count)
  }
}
