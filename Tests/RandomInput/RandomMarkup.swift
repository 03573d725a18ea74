/// Documents made of pieces of markup, the same ones for the same seed.
package struct RandomMarkup {
  private var random: SeededNumbers

  package init(seed: Int) { random = SeededNumbers(seed) }

  private mutating func next(_ count: Int) -> Int { random.next(below: count) }

  /// Lines of pieces in random order.
  package mutating func document() -> String {
    var text = ""
    for _ in 0..<(1 + next(12)) {
      text += Self.starts[next(Self.starts.count)]
      for _ in 0..<next(6) { text += Self.pieces[next(Self.pieces.count)] }
      text += Self.ends[next(Self.ends.count)]
    }
    return text
  }

  /// Characters in random order, most of them with a meaning in Markdown.
  package mutating func noise() -> String {
    var text = ""
    for _ in 0..<next(200) {
      if next(4) == 0 {
        text.unicodeScalars.append(Unicode.Scalar(UInt32(1 + next(0x2FFF))) ?? "x")
      } else {
        text += Self.marks[next(Self.marks.count)]
      }
    }
    return text
  }

  private static let starts = [
    "", "", "", "# ", "## ", "- ", "* ", "1. ", "> ", "> > ", "    ", "  ", "\t", "| ", ": ", "[^1]: ", "*[A]: ",
    "[a]: ",
    "!!! note \"T\"\n    ", "=== \"T\"\n    ", "/// note | T\n", "///", ":::note T\n", ":::", "> [!NOTE]\n> ", "```\n",
    "~~~", "$$\n",
    "---\n", "|-|-|\n", "|---|---|\n", "a | b\n-|-\n", "<div>\n", "</div>", "<!-- ", "{% raw %}\n", "{: .x}\n",
    "import a\n", "- [ ] ", "\\[",
    "    !!! tip\n        ", "=", "+++\n", "title: ",
  ]
  private static let pieces = [
    "word ", "слово ", "字", "كلمة ", "🙂 ", "e\u{301} ", "*", "**", "_", "`", "``", "[", "]", "](u)", "](u \"t\")", "![",
    "![a](b)", "<b>",
    "</b>", "<", ">", "<!--", "-->", "&amp;", "&#65;", "&", "\\", "\\*", "|", "$", "$x$", "$$", "{{ x }}", "{% x %}",
    "{x}", "{#a}", "%s", ":a:",
    "https://x.org/a", "me@x.org", "[^1]", "{", "}", "~~", "\"", "'", " ", "  ", "\t", "\\(a=b\\)", "<kbd>", "</kbd>",
    "<a title=\"t\">", "\n",
  ]
  private static let ends = ["\n", "\n", "\n\n", "\n\n", "  \n", "\\\n", "", "\n\n\n"]
  private static let marks = [
    "*", "_", "`", "[", "]", "(", ")", "!", "<", ">", "|", "-", "\n", "\r", "\r\n", " ", "\t", "#", "$", "{", "}", "%",
    ":", "@", "\\", "&", ";",
    "~", "=", "+", "\"", "'", "/", "^", ".", "1", "a", "w",
  ]
}
