import Testing

@testable import Notes

/// Syntax of CommonMark and GitHub.
struct MarkdownTests {
  @Test(arguments: [
    MarkupCase("# A title\n\nSome text.", "heading1: A title", "paragraph: Some text."),
    MarkupCase("Title\n===\n\nSub\n---", "heading1: Title", "heading2: Sub"),
    MarkupCase("# Closed ##", "heading1: Closed"),
    MarkupCase("one\ntwo\n\nthree", "paragraph: one⏎two", "paragraph: three"),
    MarkupCase("hard  \nbreak\\\nagain", "paragraph: hard⏎break⏎again"),
    MarkupCase("- one\n- two\n  - three\n\n1. four", "item: one", "item: two", "item: three", "item: four"),
    MarkupCase("- loose\n\n- items\n\n  more", "item: loose", "item: items", "item: more"),
    MarkupCase("- [ ] open\n- [x] done", "item: open", "item: done"),
    MarkupCase("> quoted\n> text\n>\n> > nested", "paragraph: quoted⏎text", "paragraph: nested"),
    MarkupCase("| a | b |\n|---|---|\n| c | `d` e |", "head0: a", "head1: b", "cell0: c", "cell1: «code» e"),
    MarkupCase("```swift\nlet a = 1\n```\n\n    indented\n\ntext", "paragraph: text"),
    MarkupCase("a `code` b ``c ` d`` e", "paragraph: a «code» b «code» e"),
    MarkupCase("a ``\nb\n`` c", "paragraph: a «code» c"),
    MarkupCase("**bold** and *soft*, ~~gone~~", "paragraph: bold and soft, gone"),
    MarkupCase("a [link](https://x.org \"The title\") b", "paragraph: a link b", "linkTitle: The title"),
    MarkupCase("![An image](a.png 'Its title') b", "paragraph: «image» b", "alt: An image", "linkTitle: Its title"),
    MarkupCase("see ![](a.png) and ![two](b.png)", "paragraph: see «image» and «image»", "alt: two"),
    MarkupCase("[![Badge](b.svg)](https://x.org)", "alt: Badge"),
    MarkupCase("<https://x.org> and <me@x.org>.", "paragraph: «url» and «url»."),
    MarkupCase("a <b>bold</b> <!-- no --> c<br>d", "paragraph: a «html»bold«html» «html» c«html»d"),
    MarkupCase("AT&amp;T &copy; &#x263A; &unknown;", "paragraph: AT&T © ☺ &unknown;"),
    MarkupCase("\\*no emphasis\\* \\# x", "paragraph: *no emphasis* # x"),
    MarkupCase("[text][label] and [label]\n\n[label]: /url", "paragraph: text and label"),
    MarkupCase("[a](no link at all) b", "paragraph: [a](no link at all) b"),
    MarkupCase("[l](u \"a &amp; \\\"b\\\"\") c", "paragraph: l c", "linkTitle: a & \"b\""),
  ])
  func segmentsAreTheProse(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test(arguments: [
    MarkupCase(
      "<p align=\"center\">\n  <img src=\"a.png\" alt=\"The logo\">\n  Text &amp; <em>more</em>\n</p>",
      "paragraph: «html»⏎Text & «html»more«html»", "alt: The logo"),
    MarkupCase(
      "<details>\n<summary>More</summary>\n\nInside.\n\n</details>", "title: More", "paragraph: Inside."),
    MarkupCase("<script>\nlet text = 'no'\n\nno\n</script>\n\nyes", "paragraph: yes"),
    MarkupCase("<pre>\nno\n\nno\n</pre>\nyes", "paragraph: yes"),
    MarkupCase("<!-- no\n\nno -->\n\nyes", "paragraph: yes"),
    MarkupCase("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>", "item: One", "item: Two"),
    MarkupCase(
      "<table><tr><th>A</th><th>B</th></tr><tr><td>c</td><td>d</td></tr></table>", "head0: A", "head1: B", "cell0: c",
      "cell1: d"),
    MarkupCase("> <div>\n> quoted\n> text</div>", "paragraph: quoted⏎text"),
    MarkupCase("<h2 id=\"x\">Heading</h2>", "heading2: «html»Heading«html»"),
  ])
  func proseBetweenTagsIsProse(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test func blocksTellStructure() throws {
    let text = """
      # T

      > - a
      >
      >   b

      ***

      1. c

      ```py
      d
      ```

      | h |
      |---|
      | i |

      <hr>
      """
    #expect(
      try Shown.blocks(text) == [
        "heading1", ">>\"item", ">>\"paragraph", "break", ">numbered", "code(py)", ">head", ">row", "html",
      ])
  }

  @Test func rangesOfBlocksAreTheirContent() throws {
    let note = try Shown.note("Setext\n------\n\n> * * *\n\n```a\nb\n\nc\n```\n\n- - -\n\n| a | b |\n|---|---|\n")
    #expect(note.blocks.map { note.file.text($0.range) } == ["Setext", "* * *", "b\n\nc", "- - -", "a | b"])
  }

  @Test func rangesAreThoseOfTheFile() throws {
    #expect(
      try Shown.slices("# Ünï **bold** `c`\n\n> a *b*\n> c ![d](e) &amp; \\*")
        == ["Ünï **bold** `c`", "a *b*\n> c ![d](e) &amp; \\*", "d"])
  }
}
