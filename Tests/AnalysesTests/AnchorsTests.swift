import RandomInput
import Testing
@testable import Analyses
@testable import Rules

/// Places that links of a page lead to, and what a broken link should have led to.
struct AnchorsTests {
  private func broken(_ text: String, source: String? = nil) throws -> [String] {
    try RuleContext("de", text, source: source).findings([BrokenAnchor.self])
  }

  @Test func everyHeadingOfAPageIsAnAnchor() throws {
    let count = 3_000
    let text = (0..<count).map { "# Teil \($0)\n\n[hin](#teil-\($0)) [weg](#teil-\($0)x)\n\n" }.joined()
    #expect(try broken(text) == (0..<count).map { "#teil-\($0)x" })
  }

  @Test func equalHeadingsAreNumbered() throws {
    let text = String(repeating: "# Teil\n\n", count: 2_000) + "[a](#teil) [b](#teil-1999) [c](#teil-2000)\n"
    #expect(try broken(text) == ["#teil-2000"])
  }

  @Test(arguments: [
    ("<a id=\"hier\"></a>", true), ("<a id='hier'></a>", true), ("<Tab id={\"hier\"}>", true),
    ("<a name=\"hier\"></a>", true), ("<a grid=\"hier\"></a>", false), ("<a id=\"hierher\"></a>", false),
    ("# Titel {#hier}", true), ("# Titel {#hierher}", false), ("# Hier", true), ("# Hier und da", false),
    ("`{#hier}`", true), ("<b data-name=\"x\" id=\"hier\">", true), ("`#{#hier}`", true), ("`\"id=\"hier\"`", true),
  ])
  func whatIsWrittenIsAnAnchor(_ piece: String, _ isAnchor: Bool) throws {
    #expect(try broken("\(piece)\n\n[a](#hier)\n").isEmpty == isAnchor)
  }

  @Test func eachBrokenLinkHasTheHeadingThatAnswers() throws {
    let count = 1_000
    let source = (0..<count).map { "# Part \($0)\n\n[there](#part-\($0)) and some words\n\n" }.joined()
    let text = (0..<count).map { "# Teil \($0)\n\n[hin](#part-\($0)) und ein paar Wörter\n\n" }.joined()
    let found = try RuleContext("de", text, source: source).diagnostics([BrokenAnchor.self])
    #expect(found.map(\.suggestions) == (0..<count).map { ["#teil-\($0)"] })
  }

  @Test func slugsOfASCIIAreMadeLikeAllOthers() {
    var random = SeededNumbers(7)
    let letters = Array("aZb9_- -\t\n.`~é".unicodeScalars)
    let makers = AnchorStyle.any.makers
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.next(below: 9) { text.append(letters[random.next(below: letters.count)]) }
      for maker in makers {
        #expect(maker.slug(String(text)) == maker.slug(ofAny: String(text)), "\(maker) \(text)")
      }
    }
  }

  @Test func whatIsBrokenInTheSourceTooIsNoFaultOfItsTranslation() throws {
    let found = try broken("# Titel\n\n[hin](#nichts)\n", source: "# Title\n\n[there](#nothing)\n")
    #expect(found.isEmpty)
  }
}
