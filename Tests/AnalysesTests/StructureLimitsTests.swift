import Linting
import RandomInput
import SourceText
import Testing
@testable import Analyses
@testable import Rules

/// Comparisons of the markup of two notes: same results as a plain search, up to a limit of work.
struct StructureLimitsTests {
  @Test func aPrefixTreeFindsWhatAPlainSearchFinds() {
    var random = SeededNumbers(4)
    for _ in 0..<1_000 {
      let texts = (0..<random.next(below: 8)).map { _ in
        (0..<random.next(below: 5)).map { _ in UInt8(random.next(below: 2)) }
      }
      let text = (0..<random.next(below: 9)).map { _ in UInt8(random.next(below: 2)) }
      var tree = PrefixTree()
      for (number, other) in texts.enumerated().reversed() { tree.insert(other, number) }
      let expected = texts.indices.filter { text.starts(with: texts[$0]) }
      #expect(tree.lowestPrefix(of: text) == expected.first, "\(texts) \(text)")
      var found: Set<[UInt8]> = []
      tree.forEachPrefix(of: text) { found.insert(texts[$0]) }
      #expect(found == Set(expected.map { texts[$0] }))
    }
  }

  @Test func aNoteComparesALimitedNumberOfPairs() throws {
    func blocks(_ word: String, _ name: String) -> String {
      (0..<2_000).map { block in
        "\(word) \(block): " + (0..<10).map { "`\(name)\(block)_\($0)()`" }.joined(separator: ", ") + ".\n\n"
      }.joined()
    }
    let checked = try RuleContext("de", blocks("Teil", "da"), source: blocks("Part", "here"))
    let paired = try #require(checked.context.pairedInlines)
    #expect(paired.pairs.count > 1_500)
    let comparison = InlineComparison(paired, key: { Array($1.bytes($0.range)) })
    // A hundred pairs per block.
    #expect(comparison.results.count { !$0.isEmpty } == InlineComparison.mostPairs / 100)
    #expect(comparison.results.first?.changed.count == 10)
  }

  @Test func aBlockWithACrowdIsNotCompared() throws {
    func spans(_ name: String) -> String { (0..<301).map { "`\(name)\($0)()`" }.joined(separator: ", ") }
    let checked = try RuleContext("de", "Teil: " + spans("da"), source: "Part: " + spans("here"))
    let paired = try #require(checked.context.pairedInlines)
    let comparison = InlineComparison(paired, key: { Array($1.bytes($0.range)) })
    #expect(comparison.results.allSatisfy { $0.isEmpty })
  }

  @Test func manyPartedLinksEachHaveTheirOwn() throws {
    let count = 3_000
    let source = (0..<count).map { "[a](x\($0).md)" }.joined(separator: " ")
    let text = (0..<count).map { "[a] (x\(count - 1 - $0).md)" }.joined(separator: " ")
    let checked = try RuleContext("de", "Hier: " + text, source: "Here: " + source)
    let paired = try #require(checked.context.pairedInlines)
    let found = PartedLink.all(in: paired)
    #expect(found.count == count)
    let last = found.last.map { paired.source.file.text($0.source.range) }
    #expect(last == "[a](x0.md)")
  }

  @Test func theTextsOfLinksAreComparedUpToALimit() throws {
    func links(_ word: String, _ order: [Int]) -> String {
      order.map { number in
        "[" + (0..<400).map { "\(word)\(number)x\($0)" }.joined(separator: " ") + "](p\(number).md)"
      }.joined(separator: " ")
    }
    let checked = try RuleContext(
      "ru", "Здесь: " + links("слово", Array((0..<40).reversed())), source: "Here: " + links("word", Array(0..<40)))
    let paired = try #require(checked.context.pairedInlines)
    let pair = try #require(paired.pairs.first)
    let matches = zip(pair.sources, pair.targets.reversed()).map { (source: $0, target: $1) }
    // All are in reverse order, and no text shows that this was intended.
    #expect(SwappedLinks(paired, matches, checked.context).found.isEmpty)
  }

  @Test func theLinesOfCodeAreComparedUpToALimit() {
    func lines(_ count: Int, _ name: String) -> CodeLines {
      let bytes = Array((0..<count).map { "\(name)\($0 % 7)()\n" }.joined().utf8)
      return CodeLines(bytes, 0..<bytes.count, CodeLanguage(info: "js".utf8), isQuoted: false)
    }
    var cells = 100 * 99 + 50
    let first = FenceDifferences(
      lines(100, "a"), lines(99, "b"), family: CodeLanguage(info: "js".utf8).family, cells: &cells)
    #expect(!first.hunks.isEmpty && cells == 50)
    let second = FenceDifferences(
      lines(9, "a"), lines(8, "b"), family: CodeLanguage(info: "js".utf8).family, cells: &cells)
    #expect(second.hunks.isEmpty && cells == 50)
  }

  @Test func linesOfAProtocolThatTheSourceHasTooStay() throws {
    func lines(_ range: Range<Int>) -> String {
      range.map { "\"notiz\($0).md\" \($0)L, \($0)B" }.joined(separator: "\n\n")
    }
    let found = try RuleContext(
      "de", "Das ist ein Text.\n\n" + lines(0..<4_000), source: "This is a text.\n\nsee " + lines(0..<2_000)
    ).findings([ModelPreamble.self])
    #expect(found == (2_000..<4_000).map { "\"notiz\($0).md\" \($0)L, \($0)B" })
  }
}
