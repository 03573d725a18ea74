import SourceText
import Testing

@Suite struct PercentEscapesTests {
  @Test(arguments: [
    ("caf%C3%A9", "café"), ("100%", "100%"), ("%zz%2", "%zz%2"), ("a%20b%25", "a b%"), ("%+1", "%+1"), ("", ""),
  ])
  func whatIsNoEscapeStays(text: String, decoded: String) {
    #expect(String(decoding: PercentEscapes.decoded(text.utf8), as: UTF8.self) == decoded)
  }

  @Test(arguments: ["a\tb", "50 %\r\n", "ünï", "%09", ""])
  func linesComeBackAsTheyWere(text: String) {
    let line = PercentEscapes.line(text)
    #expect(!line.contains { $0 < 0x20 })
    #expect(PercentEscapes.text(line) == text)
  }

  @Test(arguments: ["%", "%4", "%g1", "%FF"])
  func brokenLinesAreNone(line: String) { #expect(PercentEscapes.text(line.utf8) == nil) }
}
