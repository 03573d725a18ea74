import Testing

@testable import Patterns

@Suite struct NearestNameTests {
  private let names = ["untranslated", "terms", "spelling", "misspelling", "doubled-word", "term-mismatch"]

  @Test(arguments: [
    ("speling", "spelling"), ("mispelling", "misspelling"), ("doubeld-word", "doubled-word"), ("TERMS", "terms"),
    ("doubled_word", "doubled-word"), ("tersm", "terms"), ("doubled", "doubled-word"),
  ])
  func slipsAreUnderstood(name: String, meant: String) {
    #expect(NearestName.of(name, among: names) == meant)
  }

  @Test(arguments: ["", "x", "grammar", "te", "word"])
  func whatIsFarFromAllNamesMeansNone(name: String) {
    #expect(NearestName.of(name, among: names) == nil)
  }
}
