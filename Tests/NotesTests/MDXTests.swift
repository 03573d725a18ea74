import Testing

@testable import Notes

/// MDX: modules, JSX and expressions are masked, and there is neither indented code nor HTML.
struct MDXTests {
  @Test(arguments: [
    MarkupCase("import A from './a'\nimport B from './b'\n\n# Title", "heading1: Title"),
    MarkupCase("export const x = {\n  a: 1,\n\n  b: 2\n}\n\nText", "paragraph: Text"),
    MarkupCase("export const x = `\na {\n\nb \\` c }\n`\n\nText", "paragraph: Text"),
    MarkupCase("To import a module", "paragraph: To import a module"),
    MarkupCase(
      "<Tabs>\n<TabItem value=\"a\" label=\"The label\">\n\nText\n\n</TabItem>\n</Tabs>", "linkTitle: The label",
      "paragraph: Text"),
    MarkupCase(
      "<Card\n  title=\"A title\"\n  items={[\n    {a: 1},\n  ]}\n>\n    Text\n</Card>", "linkTitle: A title",
      "paragraph: Text"),
    MarkupCase("Press <kbd>Ctrl</kbd> for <Icon name={x} /> it", "paragraph: Press «html»Ctrl«html» for «html» it"),
    MarkupCase("It is {props.count + 1} or {\"}\"} now", "paragraph: It is «placeholder» or «placeholder» now"),
    MarkupCase("{/* no\n\nno */}\n\nText", "paragraph: Text"),
    MarkupCase("<Note>Text *here*</Note>", "paragraph: «html»Text here«html»"),
    MarkupCase("a < b and {not closed", "paragraph: a < b and {not closed"),
    MarkupCase("```jsx\n<A>\n```\n\nText", "paragraph: Text"),
    MarkupCase("## Title {/* #id */}", "heading2: Title «placeholder»"),
  ])
  func onlyProseIsLeft(_ test: MarkupCase) throws {
    let found = try Shown.segments(test.markdown, path: "note.mdx")
    #expect(found == test.segments)
  }

  @Test func notesThatImportAreMDX() throws {
    #expect(
      try Shown.segments("# T\n\nimport {A} from 'a'\n\n{a + 1} b") == ["heading1: T", "paragraph: «placeholder» b"])
    #expect(try Shown.segments("```js\nimport A from 'a'\n```\n\n{a + 1}") == ["paragraph: {a + 1}"])
  }

  @Test func bracesAndModulesAreTextInMarkdown() throws {
    #expect(try Shown.segments("import me, {not code} <3") == ["paragraph: import me, {not code} <3"])
  }
}
