import Testing

@testable import Notes

/// MDX in a file named `.md`.
struct ModuleImportTests {
  @Test(arguments: [
    ("import {Box} from 'some-theme'\n\n# Title", true), ("# T\n\nimport \"./style.css\";\n", true),
    ("import X from './x.png'", true), ("import duties from abroad rose", false), ("important 'news'", false),
    ("```js\nimport a from 'b'\n```\n", false), ("Text\n", false), ("", false), ("import ' '", true),
  ])
  func anImportOfAModuleTellsMDX(text: String, isMDX: Bool) {
    #expect(ModuleImport.opens(Array(text.utf8)) == isMDX)
  }

  @Test func attributesOfATagOverSeveralLinesAreReadOnce() throws {
    let markdown =
      "import X from 'x'\n\n# Title\n\n<frame\n  title=\"A short &amp; clear film\"\n  alt=\"Its alt\"\n/>\n\nText\n"
    #expect(
      try Shown.segments(markdown) == [
        "heading1: Title", "linkTitle: A short & clear film", "alt: Its alt", "paragraph: Text",
      ])
  }
}
