import Testing

@testable import Notes

struct PlainTextTests {
  @Test func paragraphsStandBetweenBlankLines() throws {
    let text = "\u{FEFF}One\n  two *three*\n \t\nhttps://x.org & {name} &amp; [a](b)\n\n"
    #expect(
      try Shown.segments(text, path: "a.txt")
        == ["paragraph: One⏎two *three*", "paragraph: «url» & «placeholder» &amp; [a](b)"])
    #expect(try Shown.slices(text, path: "a.txt") == ["One\n  two *three*", "https://x.org & {name} &amp; [a](b)"])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", " "])
  func emptyFilesHaveNoBlocks(_ text: String) throws {
    for path in ["a.txt", "a.md", "a.mdx"] { #expect(try Shown.note(text, path: path).blocks.isEmpty) }
  }

  @Test(arguments: [("a/b.MD", "md"), ("c.tar.txt", "txt"), ("a.b/c", ""), ("x.mdx", "mdx")])
  func extensionsAreLowerCase(_ path: String, _ expected: String) {
    #expect(NoteReader.fileExtension(path) == expected)
  }
}
