import Linting
import SourceText
import Testing

/// Words as messages quote them: whole, with the other halves of their marks.
@Suite struct QuotationTests {
  @Test(arguments: [
    ("See **left** here", "left** here", "“**left** here”"), ("Alt (GPU) neu", "Alt (GPU", "“Alt (GPU)”"),
    ("Alt (GPU) neu", "GPU) neu", "“(GPU) neu”"), ("名（glob）", "名（glob", "“名（glob）”"),
    ("[text](a.md)", "text", "“text”"), ("[pull request][] (PR), go", "pull request][] (PR", "“[pull request][] (PR)”"),
    ("a (b", "a (b", "“a (b”"), ("one\n  two", "one\n  two", "“one two”"), ("a `b` c", "b` c", "“`b` c”"),
  ])
  func otherHalvesAreQuoted(text: String, words: String, quoted: String) throws {
    let file = try SourceFile(path: "a.md", bytes: Array(text.utf8))
    let range = try #require(text.utf8.firstRange(of: words.utf8))
    let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
    #expect(Quotation.of(ByteRange(start, start + words.utf8.count), in: file) == quoted)
  }
}
