import Testing

@testable import Notes

struct FrontMatterTests {
  @Test func proseValuesAreSegments() throws {
    let text = """
      ---
      title: A note # a comment
      description: "Say \\"hi\\" to `calque`"
      subtitle: 'It''s {{ x }}'
      lang: no
      date: 2024-01-02
      tags: [a, b]
      summary: >-
        Two lines
        folded.
      hero:
        tagline: Faster
        image: a.png
      features:
        - title: One
      ---

      # Text
      """
    #expect(
      try Shown.segments(text) == [
        "front(title): A note", "front(description): Say \"hi\" to «code»", "front(subtitle): It's «placeholder»",
        "front(summary): Two lines folded.", "front(hero.tagline): Faster", "front(features.title): One",
        "heading1: Text",
      ])
    #expect(
      try Shown.slices(text) == [
        "A note", "Say \\\"hi\\\" to `calque`", "It''s {{ x }}", "Two lines\n  folded.", "Faster", "One", "Text",
      ])
    let front = try #require(try Shown.note(text).frontMatter)
    #expect(front.language == "no")
    #expect(front.values["date"] == "2024-01-02")
    #expect(front.values["subtitle"] == "It's {{ x }}")
  }

  @Test(arguments: [
    "---\n\ntext\n\n---\n", "---\ntext without a key\n---\n", "---\ntitle: never closed\n\ntext",
    "text\n---\na: b\n---\n",
  ])
  func otherLinesAreNone(_ text: String) throws {
    #expect(try Shown.note(text).frontMatter == nil)
  }

  @Test func keysMayBeOfAnyScript() throws {
    #expect(try Shown.note("---\n标题: 花园\ndate: 2024-01-02\n---\n\n正文").frontMatter?.values["date"] == "2024-01-02")
  }

  @Test func tomlIsData() throws {
    #expect(try Shown.segments("+++\ntitle = \"No\"\n+++\n\nText") == ["paragraph: Text"])
  }

  @Test func yamlThatCannotBeReadIsData() throws {
    let note = try Shown.note("---\ntitle: A: b\n---\n\nText")
    #expect(note.frontMatter?.values == [:])
    #expect(note.segments.map { note.file.text($0.range) } == ["Text"])
  }

  @Test func dotsEndItAndByteOrderMarksStandBefore() throws {
    let note = try Shown.note("\u{FEFF}---\ntitle: T\n...\nText")
    #expect(note.segments.map { note.file.text($0.range) } == ["T", "Text"])
    #expect(note.segments.map(\.range.start.value) == [14, 20])
  }
}
