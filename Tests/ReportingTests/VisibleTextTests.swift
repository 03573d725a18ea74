import Testing

@testable import Reporting

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("a\u{1B}b", "a\\u{1B}b"), ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"), ("a\nb\r", "a\\u{A}b\\u{D}"),
    ("\u{200B}\u{FEFF}\u{2060}", "\\u{200B}\\u{FEFF}\\u{2060}"),
    ("\u{202E}\u{2067}\u{61C}", "\\u{202E}\\u{2067}\\u{61C}"),
    ("Donau\u{AD}dampf", "Donau\\u{AD}dampf"), ("pa\u{200D}y", "pa\\u{200D}y"), ("\u{115F}", "\\u{115F}"),
    ("ا\u{200C} ب", "ا\\u{200C} ب"), ("\u{E0041}", "\\u{E0041}"),
  ])
  func whatCannotBeSeenIsShownAsAnEscape(text: String, shown: String) {
    #expect(VisibleText.painted(text, .plain, Palette(isColored: false)) == shown)
  }

  @Test(arguments: [
    "plain", "é", "e\u{301}", "می‌خواهم", "क्‍ष", "👨‍👩‍👧‍👦", "❤️‍🔥", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "葛󠄀", "\u{A0}", "٪\u{600}١",
  ])
  func whatBelongsToTheSpellingIsLeftAlone(text: String) {
    #expect(VisibleText.pieces(text) == [VisibleText.Piece(text: text, isEscape: false)])
  }

  @Test func escapesHaveAColorOfTheirOwn() {
    let shown = VisibleText.painted("a\u{7}b", .message, Palette(isColored: true))
    #expect(shown == "\u{1B}[1ma\u{1B}[0m\u{1B}[35m\\u{7}\u{1B}[0m\u{1B}[1mb\u{1B}[0m")
  }

  @Test(arguments: [
    ("\"kept\" is \"محفوظ\" here", "\"kept\" is \"\u{2068}محفوظ\u{2069}\" here"),
    ("“שלום” or „ok“", "“\u{2068}שלום\u{2069}” or „ok“"), ("\"a\" and \"b\"", "\"a\" and \"b\""),
    ("\"\u{2069}سلام\"", "\"\u{2068}\\u{2069}سلام\u{2069}\""),
  ])
  func quotedWordsFromRightToLeftStandBetweenIsolates(text: String, shown: String) {
    #expect(WrappedText().adding(text).lines(Palette(isColored: false)) == shown)
  }
}
