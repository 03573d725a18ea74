import SourceText
import Testing

@testable import Notes

/// Input that is made to hang or to crash a reader. Each must simply be read; with quadratic time, each would take more
/// than minutes.
struct HostileInputTests {
  private static let count = 2_000

  @Test(arguments: [
    ">", "> ", "- ", "1. ", "[", "![", "[a](", "[a](b", "*", "*a ", "_a*", "`", "a``", "<", "<a ", "<a b=\"", "<!--",
    "$x", "$$\n", "$$b ", "\\(", "\\[\n\n", "\\begin{align}\n\n", "{{ x ", "{% x\n", "{% highlight %}\n\n", "{", "{a ",
    "{.a ", "http://", "a@", ":a", "%(", "[^", "[^a]: b\n", "!!! note\n", "/// note\n", ":::a\n", "a\n: b\n",
    "--8<--\n\n",
    "> [!a] b\n", "a|b\n-|-\n", "<div>\n", "<div><kbd>", "|", "\r", "\\", "&", "---\na: \"\n", "=== \"a\"\n    ",
  ])
  func repetitionIsReadInLinearTime(_ piece: String) throws {
    let text = String(repeating: piece, count: Self.count)
    for path in ["a.md", "a.mdx", "a.txt"] { #expect(try Shown.note(text, path: path).file.bytes.count > 0) }
  }

  @Test func deepContainersAreCut() throws {
    for marker in [">", "> ", "- "] {
      let note = try Shown.note(
        String(repeating: marker, count: 10_000) + "a\n" + String(repeating: "\n", count: 10_000))
      #expect(note.blocks.map(\.depth).max() ?? 0 <= 101)
    }
  }

  /// A blank last line has no text, whatever comes before it.
  @Test(arguments: ["\t", "    ", ">", ">     ", "- a\n\t\t", "      >", "     \t "])
  func blanksAtTheEndAreNoText(_ end: String) throws {
    for start in ["a\n", "> a\n", "- a\n", "- - a\n", "1. a\n   b\n", "# a\n", ":::a\n", "!!! a\n"] {
      for path in ["a.md", "a.mdx", "a.txt"] {
        #expect(try Shown.note(start + end, path: path).file.bytes.count > 0)
      }
    }
  }

  @Test func wideTablesAreText() throws {
    let row = Array(repeating: "a", count: 200).joined(separator: "|")
    let text = row + "\n" + Array(repeating: "---", count: 200).joined(separator: "|") + "\na\n"
    #expect(try Shown.blocks(text) == ["paragraph"])
  }

  @Test func longLinesAreRefusedByName() throws {
    let file = try SourceFile(path: "a.md", bytes: Array("short\n0123456789\n".utf8))
    #expect(throws: Never.self) { try SizeLimits.check(file, line: 11) }
    let problem = #expect(throws: FileProblem.self) { try SizeLimits.check(file, line: 10) }
    #expect(problem?.line == 2)
    #expect(problem?.byte == ByteOffset(6))
  }

  @Test func notesOfTooManyPartsAreRefused() throws {
    // Two parts per paragraph: a block and a segment.
    let text = String(repeating: "a\n\n", count: SizeLimits.parts / 2 + 1)
    let problem = #expect(throws: FileProblem.self) { try Shown.note(text, path: "a.txt") }
    #expect(problem?.message == "the file has more than 1000000 paragraphs, links and the like, split it or exclude it")
  }

  /// Constructs that are searched again from every line, with the end that all of them need far away or missing.
  @Test(arguments: [
    ("{{", ""), ("<a{", ""), ("[a]: <b\n", ""), ("[a](<b ", ""), ("\\(a ", "\\)"), ("$$a\n", "```\n$$"),
    ("{% a\n", "\n%}"),
    ("export {\n\n", ""), ("</a/b=", " <>"), ("<A b='", ""), ("---\n\n", ""), ("a\n    ```\n", ""), ("[`a`](", ""),
  ])
  func endsAreNotSearchedForAgainAndAgain(_ piece: String, _ end: String) throws {
    let text = String(repeating: piece, count: Self.count * 5) + end
    for path in ["a.md", "a.mdx"] { #expect(try Shown.note(text, path: path).file.bytes.count > 0) }
  }
}
