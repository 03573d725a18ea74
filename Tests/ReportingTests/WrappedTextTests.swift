import Testing

@testable import Reporting

@Suite struct WrappedTextTests {
  private static let plain = Palette(isColored: false)

  @Test(arguments: [
    ("one two three", 7, ["one two", "  three"]),
    ("one two three", 13, ["one two three"]),
    ("one two  three", 8, ["one two", "  three"]),
    ("unbreakable words", 5, ["unbreakable", "  words"]),
    ("", 5, [""]),
    ("text: \"梯度下降，然后\"", 11, ["text: \"梯度", "  下降，然", "  后\""]),
    ("ab cd ", 5, ["ab cd "]),
  ])
  func linesEndBetweenWords(text: String, width: Int, lines: [String]) {
    #expect(WrappedText().adding(text).lines(width: width, hanging: 2, Self.plain) == lines.joined(separator: "\n"))
  }

  @Test func withoutATerminalThereIsOneLine() {
    let text = String(repeating: "word ", count: 100) + "end"
    #expect(WrappedText().adding(text).lines(Self.plain) == text)
  }

  @Test func isolatesAreClosedOnTheirLine() {
    let lines = WrappedText().adding("say \"كلمة بعد كلمة\" now").lines(width: 12, hanging: 2, Self.plain).split(
      separator: "\n")
    #expect(lines.count > 1)
    for line in lines {
      let scalars = line.unicodeScalars
      #expect(scalars.filter { $0 == "\u{2068}" }.count == scalars.filter { $0 == "\u{2069}" }.count)
    }
  }

  @Test func colorsNeverReachIntoTheNextLine() {
    let text = WrappedText().adding("a b c", .message).lines(width: 1, Palette(isColored: true))
    #expect(text == "\u{1B}[1ma\u{1B}[0m\n\u{1B}[1mb\u{1B}[0m\n\u{1B}[1mc\u{1B}[0m")
  }
}
