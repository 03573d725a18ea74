import SourceText
import Testing
import UnicodeText

@testable import Notes

/// A line that is rewritten for md4c never hides the text around it: a sentence in a separate paragraph is checked,
/// whatever comes before and after it.
struct SwallowedTextTests {
  @Test(arguments: 0..<60)
  func sentencesBetweenMasksAreProse(_ seed: Int) throws {
    var random = RandomTraps(seed: UInt64(seed))
    let analyzer = try TextAnalyzer()
    for _ in 0..<60 {
      let trap = random.document()
      try check(trap.text, trap.sentences, path: trap.isMDX ? "a.mdx" : "a.md", analyzer)
    }
  }

  @Test(arguments: [
    ":::note", "/// e", "> [!NOTE]", "{: .x}", ":::", "!!! note", "{% x %}", "$$x$$", "--8<-- \"a\"", "[^1]: a", ": a",
    "*[A]: b", "{* a *}", "#", "|-|",
  ])
  func breaksBelowRewrittenLinesHideNothing(_ line: String) throws {
    for underline in ["---", "===", "***", "- - -", "```\nx\n```", "- a", "| a |\n| - |"] {
      for path in ["a.md", "a.mdx"] {
        let text = "Start.\n\n\(line)\n\(underline)\n[`t`](u)\n\nThis sentence is checked.\n\n---\n\nEnd.\n"
        try check(text, ["This sentence is checked.", "End."], path: path, TextAnalyzer())
      }
    }
  }

  @Test func proseIsNoFormula() throws {
    for (open, close) in [("$$", "$$"), ("\\[", "\\]"), ("\\begin{align}", "\\end{align}")] {
      try check("\(open)\nx = y\n\nThis sentence is checked.\n\n\(close)\n", ["This sentence is checked."])
      #expect(try Shown.segments("\(open)\nx = y\n\nz = w\n\(close)\n") == [])
    }
  }

  @Test func noTagGoesOverABlankLine() throws {
    for (open, close) in [("{% x", "%}"), ("{{ x", "}}"), ("{{< x", ">}}"), ("{% x\nThis", "{% y %}")] {
      try check("\(open)\n\nThis sentence is checked.\n\n\(close)\n", ["This sentence is checked."])
    }
    for (open, close) in [("<A b=\"c>", "\">"), ("<A b='", "'>"), ("<A", ">")] {
      let text = "\(open)\n\nThis sentence is checked.\n\n\(close)\n"
      try check(text, ["This sentence is checked."], path: "a.mdx")
      try check(text.replacing("\n", with: "\r\n"), ["This sentence is checked."], path: "a.mdx")
    }
  }

  @Test func aBreakAtTheTopIsNoFrontMatter() throws {
    for first in ["# Title", "[link](u)", "Some words."] {
      try check("---\n\(first)\n\nThis sentence is checked.\n\n---\nEnd.\n", ["This sentence is checked.", "End."])
    }
    #expect(try Shown.segments("---\n# About it\n\nlang: de\n---\nEnd.\n") == ["paragraph: End."])
  }

  @Test func unbalancedModulesEndWithTheirParagraph() throws {
    try check("export const a = {\nb: 1\n\nThis sentence is checked.\n", ["This sentence is checked."], path: "a.mdx")
    #expect(try Shown.segments("export const a = {\n\nb: 1\n\n}\n\nEnd.\n", path: "a.mdx") == ["paragraph: End."])
  }

  @Test func indentedLinesOpenNothingInAParagraph() throws {
    for opening in ["```", "~~~ a", "<!--", "<pre>", "<?a", "<script>"] {
      for (start, indent) in [("a", 4), ("- a", 6), ("> - a\n> b", 4), ("[^1]: a", 7), ("{{ a }}", 5)] {
        let text = "\(start)\n\(String(repeating: " ", count: indent))\(opening)\n\nThis sentence is checked.\n"
        try check(text, ["This sentence is checked."])
      }
    }
    #expect(try Shown.blocks("- a\n\n  ```\n  b\n  ```\n\nc") == [">item", ">code()", "paragraph"])
  }

  @Test func textOfADeepContainerStays() throws {
    try check(String(repeating: "> ", count: 300) + "This sentence is checked.\n", ["This sentence is checked."])
  }

  private func check(
    _ text: String, _ sentences: [String], path: String = "a.md", _ analyzer: TextAnalyzer? = nil
  ) throws {
    let file = try SourceFile(path: path, bytes: Array(text.utf8))
    let note = try NoteReader.read(file, analyzer ?? TextAnalyzer())
    for (a, b) in zip(note.blocks, note.blocks.dropFirst()) {
      #expect(a.range.start <= b.range.start, "\(text.debugDescription)")
    }
    for block in note.blocks { #expect(block.range.end.value <= file.bytes.count, "\(text.debugDescription)") }
    let prose = note.segments.map { String(decoding: $0.text.utf16, as: UTF16.self) }
    for sentence in sentences {
      #expect(prose.contains { $0.contains(sentence) }, "\(sentence) of \(path): \(text.debugDescription)")
    }
  }
}

/// Lines that are masked or rewritten, in random order, with sentences between them.
private struct RandomTraps {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// Xorshift64.
  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  mutating func document() -> (text: String, sentences: [String], isMDX: Bool) {
    let isMDX = next(3) == 0
    var text = next(6) == 0 ? "---\ntitle: a\n---\n" : ""
    var sentences: [String] = []
    for number in 0..<(1 + next(6)) {
      for _ in 0..<next(4) { text += trap(isMDX) + pick(["\n", "\n", "\n\n"]) }
      let sentence = "Sentence \(number) stands here alone."
      sentences.append(sentence)
      if next(3) == 0 {
        // A sentence right below a line and right above another.
        text += pick(Self.harmless) + "\n" + sentence + "\n" + pick(Self.harmless) + "\n"
      } else {
        text += "\n\n" + sentence + "\n\n"
      }
    }
    if next(2) == 0 { text += trap(isMDX) }
    if next(4) == 0 { text = text.replacing("\n", with: "\r\n") }
    if next(4) == 0 { text = "\u{FEFF}" + text }
    return (text, sentences, isMDX)
  }

  /// One or more lines of a construct, in a quote, an item or indented now and then.
  private mutating func trap(_ isMDX: Bool) -> String {
    let prefix = pick(["", "", "", "", "> ", "> > ", "- ", "1. ", "  ", "    ", "   > "])
    let lines = pick(isMDX ? Self.both + Self.mdx : Self.both + Self.markdown)
    let next = prefix.contains(">") ? prefix : String(repeating: " ", count: prefix.utf8.count)
    return prefix + lines.replacing("\n", with: "\n" + next)
  }

  private static let harmless = ["---", "===", "***", "# a", ":::note", ":::", "/// e", "> [!NOTE]", "!!! note", "- a"]
  private static let both = [
    "---", "===", "***", "- - -", "-", "=", "#", "# a", "a", "a\n---", "```\nx\n```", "~~~ a\n---\n~~~", ":::note",
    ":::note T", ":::", "::: {.a}", ":::a[b]{.c}", "/// e", "/// e | T", "///", "> [!NOTE]", "> [!NOTE]- T",
    "!!! note", "!!! note \"T\"", "!!! note \"T\"\n    ---", "??? tip", "=== \"T\"", "{: .x}", "{:toc}", "{#a .b}",
    "{% a %}", "{% a %}{% b %}", "{{ a }}", "{{< a >}}", "{% highlight a %}", "$$\nx = y\n$$", "$$x$$", "\\[x\\]",
    "$x$ `y`", "[^1]: a", "[^1]", "*[A]: b", "[a]: /u", "[a]: /u \"t\"", "[`t`](u)", "[a](u \"t\")", "![`a`](b)",
    "*`t`*", "a\n: b", ": b", "| a | b |\n|---|---|\n| c | d |", "a | b\n-|-\nc | d", "|-|", "|", "- a\n  - b", "1. a",
    "- [ ] a", "&amp;", "<https://a.b>", "a  \nb", "a\\\nb", "--8<-- \"a\"", "--8<--", "{* a *}", "{! a !}", "+++",
    "\\", "`", "``", "[", "![", "](", "*", "**", "~~", "\"", "'", "%(", "\\(", "[^", "|a", ">", "> ", "",
  ]
  private static let markdown = [
    "<div>", "</div>", "<div>a</div>", "<!-- a -->", "<br>", "a <b>b</b>", "<details>\n<summary>a</summary>", "{%",
    "{{", "{", "}", "%}", "<", "<a", "{/*", "{% raw", "$$ a", "    a", "\ta",
  ]
  private static let mdx = [
    "import a from 'a'\n", "export const a = 1\n", "<A />", "<A>", "</A>", "<A b={c}>", "{a}", "{/* a */}", "<A b=\"c>",
    "<A b='", "<A", "<", "export const a = {\n",
  ]
}
