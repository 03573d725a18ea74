import SourceText
import Testing
import UnicodeText

@testable import Notes

/// Tags are found where a renderer reads them.
struct MarkupTagsTests {
  private func tags(_ markdown: String, path: String = "note.md") throws -> (tags: [String], stray: Int) {
    let note = try NoteReader.read(SourceFile(path: path, bytes: Array(markdown.utf8)), TextAnalyzer())
    let found = MarkupTags(note)
    return (found.tags.map { note.file.text($0.range) }, found.strayMarks.count)
  }

  @Test(arguments: [
    ("a <b>c</b> <br/> d", ["<b>", "</b>", "<br/>"]),
    ("a `<b>` c", []),
    ("```\n<b>\n```\n\n<i>x</i>", ["<i>", "</i>"]),
    ("---\ntitle: <b>\n---\n\n<i>", ["<i>"]),
    ("a \\<b> c", []),
    ("<!-- <b> -->\n\ntext", []),
    ("<div>\n\n`<b>` <u>x</u>\n\n</div>", ["<div>", "<u>", "</u>", "</div>"]),
    ("<pre>\n<b>\n</pre>\n\ntext", ["<pre>", "</pre>"]),
    ("<https://example.org> and 1 < 2", []),
    ("<0>a</0> <ключ>", ["<0>", "</0>", "<ключ>"]),
    ("a <2 and 3> 4, <2>", ["<2>"]),
    ("<a href=\"x\n\n<b>", ["<b>"]),
  ])
  func tagsOfMarkdown(_ markdown: String, _ expected: [String]) throws {
    let found = try tags(markdown)
    #expect(found.tags == expected)
    #expect(found.stray == 0)
  }

  @Test(arguments: [
    ("a <5 b", 1), ("a <= b", 1), ("a < b", 0), ("`a<5`", 0), ("{a<5}", 0), ("<B>x</B>", 0), ("a &lt;5", 0),
    ("a \\<5", 0), ("```\na<5\n```", 0),
  ])
  func strayMarksOfMDX(_ markdown: String, _ count: Int) throws {
    #expect(try tags(markdown, path: "note.mdx").stray == count)
  }

  @Test func attributesKeepTheirCase() throws {
    let text = "<Tab groupId=\"os\" isOpen größe='5' size={3}>x</Tab>"
    let note = try NoteReader.read(SourceFile(path: "note.mdx", bytes: Array(text.utf8)), TextAnalyzer())
    let tag = try #require(MarkupTags(note).tags.first)
    #expect(note.file.text(tag.name) == "Tab")
    #expect(tag.attributes.map { note.file.text($0.name) } == ["groupId", "isOpen", "größe", "size"])
    #expect(tag.attributes.map { $0.value.map(note.file.text) } == ["os", nil, "5", nil])
  }

  @Test func hostileTextIsReadInOnePass() throws {
    for part in ["<", "<a ", "<a x='", "<1", "<pre>", "`<", "<!--", "</", "<а"] {
      _ = try tags(String(repeating: part, count: 20_000))
      _ = try tags(String(repeating: part, count: 20_000), path: "note.mdx")
    }
  }
}
