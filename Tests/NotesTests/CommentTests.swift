import SourceText
import Testing
import UnicodeText

@testable import Notes

/// Comments for Calque, wherever they are.
@Suite struct CommentTests {
  @Test(arguments: [
    ("<!-- calque-x a -->\nText", "calque-x a", 2), ("<!--calque-x-->\n\n\nText", "calque-x", 4),
    ("{% comment %} calque-x {% endcomment %}\nText", "calque-x", 2), ("{/* calque-x */}\n\n> Text", "calque-x", 3),
    ("Text <!-- calque-x -->\nmore", "calque-x", 2), ("<!--\ncalque-x\n-->\nText", "calque-x", 4),
    ("<!-- calque-x -->", "calque-x", nil), ("<!-- calque-x -->\n\n", "calque-x", nil),
    ("a `b` <!-- calque-x --> `c`", "calque-x", nil),
  ])
  func commentIsReadWithTheNextLine(text: String, content: String, nextLine: Int?) throws {
    let note = try note(text)
    let comment = try #require(note.comments.first)
    #expect(note.file.text(comment.content) == content)
    #expect(comment.nextLine == nextLine)
  }

  @Test(arguments: [
    "`<!-- calque-x -->`", "``a ` <!-- calque-x --> ``", "```\n<!-- calque-x -->\n```", "\\<!-- calque-x -->",
    "<!-- note calque-x -->", "calque-x", "<!-- calque-x", "{% raw %} calque-x {% endraw %}", "<!-- calque",
    "---\ntitle: <!-- calque-x -->\n---\n",
  ])
  func whatIsNoCommentOfOursIsLeftAlone(text: String) throws {
    #expect(try note(text).comments.isEmpty)
  }

  @Test func stackOfCommentsSpeaksOfTheLineBelow() throws {
    let note = try note("<!-- calque-a -->\n\n<!-- calque-b -->\n  <!-- calque-c -->\nText")
    #expect(note.comments.map(\.nextLine) == [5, 5, 5])
  }

  @Test(arguments: [
    "{% comment %}words of a comment{% endcomment %} Text", "{/* words of a comment */} Text",
    "{%- comment -%}words{%- endcomment -%}\nText",
  ])
  func commentsAreNoProse(text: String) throws {
    let words = try note(text).segments.flatMap { segment in segment.words.map { segment.string($0) } }
    #expect(words == ["Text"])
  }

  @Test func keysOfTheFrontMatterAreReadWithTheirPlaces() throws {
    let note = try note("---\ncalque:\n  ignore: a, bc\n  more: 1\n---\n")
    let entry = try #require(note.calqueEntry)
    #expect(entry.ignored.map { note.file.text($0.range) } == ["a", "bc"])
    #expect(entry.unknown.map(\.text) == ["more"])
  }

  private func note(_ text: String) throws -> Note {
    try NoteReader.read(SourceFile(path: "a-de.md", bytes: Array(text.utf8)), TextAnalyzer())
  }
}
