import RandomInput
import SourceText
import Testing

@testable import Reporting

@Suite struct LineExcerptTests {
  /// Clusters of every width, escaped characters, and clusters that a window may split.
  static let alphabet = [
    "a", "é", "e\u{301}", " ", "\t", "漢", "한", "\u{1112}\u{1161}\u{11AB}", "कि", "क्ष", "👍🏽", "👨‍👩‍👧", "🇩🇪", "م", "ـَ",
    "\u{1B}", "\u{200B}", "\u{202E}", "❤️", "x\u{300}\u{301}\u{302}", "word ",
  ]

  @Test(arguments: 0..<400)
  func whatIsShownFitsAndHoldsTheFinding(seed: Int) throws {
    var random = SeededNumbers(seed)
    let pieces = (0..<Int.random(in: 1...300, using: &random)).map { _ in
      Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]
    }
    let from = Int.random(in: 0..<pieces.count, using: &random)
    let to = min(pieces.count, from + Int.random(in: 0...8, using: &random))
    let start = pieces[..<from].joined().utf8.count
    let range = ByteRange(start, start + pieces[from..<to].joined().utf8.count)
    let file = try SourceFile(path: "x", bytes: Array(pieces.joined().utf8))
    let width = Int.random(in: 20...120, using: &random)

    let excerpt = LineExcerpt(file, range, width: width)
    let shown = excerpt.cells.reduce(0) { $0 + $1.width } + (excerpt.isCutBefore ? 1 : 0) + (excerpt.isCutAfter ? 1 : 0)
    #expect(shown <= width)
    #expect(range.isEmpty || excerpt.cells.contains { $0.place == .marked })
    #expect(excerpt.isMarkCut || marked(excerpt) == expected(pieces[from..<to].joined()))
    let visible = excerpt.cells.flatMap { $0.text.unicodeScalars }
    #expect(!visible.contains { $0.properties.generalCategory == .control || $0 == "\u{202E}" || $0 == "\u{200B}" })
  }

  private func marked(_ excerpt: LineExcerpt) -> String {
    excerpt.cells.filter { $0.place == .marked && $0.content != .tab }.map(\.text).joined()
  }

  private func expected(_ text: String) -> String {
    VisibleText.pieces(text.filter { $0 != "\t" }).map(\.text).joined()
  }

  @Test func aHugeLineCostsNoMoreThanItsPart() throws {
    let file = try SourceFile(path: "x", bytes: Array(String(repeating: "word ", count: 200_000).utf8))
    let excerpt = LineExcerpt(file, ByteRange(500_000, 500_004), width: 80)
    #expect(excerpt.cells.count <= 78)
    #expect(excerpt.isCutBefore && excerpt.isCutAfter && !excerpt.isMarkCut)
  }
}
