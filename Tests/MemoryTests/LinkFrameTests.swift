import Testing

@testable import Memory

/// Patterns by which a site rewrites destinations.
@Suite struct LinkFrameTests {
  @Test(arguments: [
    ("./assets/kettle.png", "../../translated/ja/kettle.9f8e7d6c5b4a.webp", "assets/*.png → translated/ja/*.#.webp"),
    ("/docs/kettle/manual", "/handbuch/kettle/manual", "/docs/* → /handbuch/*"),
    ("/docs/kettle", "/ja/docs/kettle", "/* → /ja/*"),
    (
      "https://example.org/guide/kettle", "https://beispiel.example/leitfaden/kettle#x",
      "//example.org/guide/* → //beispiel.example/leitfaden/*"
    ),
    ("guide/kettle.md", "guide/kettle.de.md", "guide/*.md → guide/*.de.md"),
  ])
  func thePatternOfAPair(source: String, target: String, expected: String) throws {
    let frame = try #require(LinkFrame.of(source, target)).frame
    #expect(frame.text == expected)
    #expect(LinkFrame(frame.text) == frame)
    #expect(frame.explains(source, target) || target.contains("#"))
  }

  @Test(arguments: [("a/b.md", "../a/b.md"), ("kettle.md", "lampe.html"), ("#a", "#b"), ("", "x")])
  func pairsWithoutAPattern(source: String, target: String) {
    #expect(LinkFrame.of(source, target) == nil)
  }

  @Test func aPatternExplainsOtherPages() throws {
    let frame = try #require(LinkFrame("assets/*.png → bilder/*.#.webp"))
    #expect(frame.explains("assets/lamp.png", "../bilder/lamp.0123456789ab.webp"))
    #expect(!frame.explains("assets/lamp.png", "../bilder/clock.0123456789ab.webp"))
    #expect(!frame.explains("assets/lamp.png", "../bilder/lamp.webp"))
    #expect(!frame.explains("other/lamp.png", "../bilder/lamp.0123456789ab.webp"))
  }

  @Test func aPatternHasABound() {
    #expect(LinkFrame(String(repeating: "a", count: 1_000_000) + "* → b*") == nil)
  }

  @Test(arguments: ["", "*", "a → b", "a* → a*", "a** → b*", "a* → b* → c*", "* → "])
  func textsOfNoPattern(text: String) { #expect(LinkFrame(text) == nil) }
}
