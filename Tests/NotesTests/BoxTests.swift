import Testing

@testable import Notes

/// Admonitions, directives, alerts, and their content.
struct BoxTests {
  @Test(arguments: [
    MarkupCase(
      "!!! note \"The title\"\n    The body.\n\n    - item\n\n        nested\n\nAfter", "title: The title",
      "paragraph: The body.", "item: item", "item: nested", "paragraph: After"),
    MarkupCase("!!! warning\n    Body", "paragraph: Body"),
    MarkupCase("!!! note\n\n    Body\n\n    ```py\n    no\n    ```\n\n        no\n", "paragraph: Body"),
    MarkupCase(
      "??? tip\n    Body\n\n???+ info inline end \"Open\"\n    More", "paragraph: Body", "title: Open",
      "paragraph: More"),
    MarkupCase(
      "=== \"First `tab`\"\n    Text\n\n=== \"Second\"\n\n    Text 2", "title: First «code»", "paragraph: Text",
      "title: Second", "paragraph: Text 2"),
    MarkupCase(
      "1. item\n\n    !!! note \"In item\"\n        Body\n\n2. next", "item: item", "title: In item", "paragraph: Body",
      "item: next"),
    MarkupCase("Text !!! note\n!!!note", "paragraph: Text !!! note⏎!!!note"),
    MarkupCase(
      "/// note | The *title*\n\nBody\n\n///\n\nAfter", "title: The title", "paragraph: Body", "paragraph: After"),
    MarkupCase("/// tip\nBody\n///", "paragraph: Body"),
    MarkupCase("//// tab | One\n\n/// warning\n\nBody\n\n///\n\n////", "title: One", "paragraph: Body"),
    MarkupCase("/// details | Sum\n    type: note\n\nBody\n///", "title: Sum", "paragraph: Body"),
    MarkupCase(":::note The title\nBody\n:::", "title: The title", "paragraph: Body"),
    MarkupCase("::: tip\n\nBody\n\n:::\n\nAfter", "paragraph: Body", "paragraph: After"),
    MarkupCase(":::info[A title]{.big}\n\nBody\n:::", "title: A title", "paragraph: Body"),
    MarkupCase("::: {.callout}\nBody\n:::", "paragraph: Body"),
    MarkupCase("- item\n\n  :::note\n  Body\n  :::\n\n  more", "item: item", "item: Body", "item: more"),
    MarkupCase("> [!NOTE]\n> Body", "paragraph: Body"),
    MarkupCase("> [!tip]- A title\n> Body", "title: A title", "paragraph: Body"),
    MarkupCase("```\n!!! note\n:::\n[^1]: x\n```\n\n    /// no\n\nText", "paragraph: Text"),
  ])
  func bodiesAreProse(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test(arguments: [
    MarkupCase("- a\n\n  ```\n  ::: no\n  ```\n\n  :::tip T\n  b\n  :::", "item: a", "title: T", "item: b"),
    MarkupCase("> ```\n> [!NOTE]\n\n/// tip | T\nb\n///", "title: T", "paragraph: b"),
    MarkupCase("````\n```\n/// no\n````\n\n/// tip | T\n///", "title: T"),
    MarkupCase(
      "~~~ `a`\n::: no\n~~~\n\n``` no `fence`\n:::tip T\nb", "paragraph: ``` no «code»", "title: T", "paragraph: b"),
    MarkupCase("1. a\n   ```\n   no\nb\n\n/// tip | T\n///", "item: a", "paragraph: b", "title: T"),
    MarkupCase("    ```\n\n/// tip | T\n///", "title: T"),
  ])
  func fencesEndWhereTheirContainersEnd(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown)
    #expect(found == test.segments)
  }

  @Test func boxesCountAsDepth() throws {
    #expect(
      try Shown.blocks("/// note\n\na\n\n//// tip | T\n\nb\n\n////\n\n///\n\nc")
        == ["admonition", ">paragraph", ">admonition", ">>paragraph", "paragraph"])
    #expect(try Shown.blocks("!!! note \"T\"\n    a\n\nb") == [">admonition", ">paragraph", "paragraph"])
    #expect(try Shown.blocks("> [!NOTE]\n> a\n\n> b") == [">admonition", ">paragraph", ">\"paragraph"])
  }

  @Test func maskedLinesAreBlocks() throws {
    #expect(
      try Shown.blocks("a\n\n{* x.py *}\n\n$$\nx\n\ny\n$$\n\n- b\n\n  {% c %}\n\nd")
        == ["paragraph", "masked", "masked", ">item", ">masked", "paragraph"])
    let note = try Shown.note("$$\nx\n\ny\n$$\n\nd")
    #expect(note.file.text(note.blocks[0].range) == "$$\nx\n\ny\n$$")
  }
}
