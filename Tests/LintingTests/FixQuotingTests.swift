import Notes
import SourceText
import Testing
import UnicodeText

@testable import Linting

/// The text of a fix does not end the place into which it is written.
@Suite struct FixQuotingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let written: String
    /// Nil if it is only shown.
    let result: String?
    var path = "a-de.md"

    var testDescription: String { "\(written) in \(text)" }
  }

  @Test(arguments: [
    Case(text: "<a title=\"⟦x⟧\">y</a> z", written: "the \"b\" < c", result: "the &quot;b&quot; &lt; c"),
    Case(text: "<a title='⟦x⟧'>y</a> z", written: "it's \"b\"", result: "it&#39;s \"b\""),
    Case(text: "<a href=⟦x⟧>y</a> z", written: "a b.md", result: "\"a b.md\""),
    Case(text: "<a href=\"⟦x⟧\">y</a> z", written: "a\nb", result: nil),
    Case(text: "<a href=\"⟦x⟧\">y</a> z", written: "a<b", result: nil),
    Case(text: "<a title=\"⟦x⟧\">y</a> z", written: "{{ name }} & co", result: "{{ name }} & co"),
    Case(text: "<Card title=\"⟦x⟧\" />", written: "say \"a\"", result: "say &quot;a&quot;", path: "a-de.mdx"),
    Case(text: "| a |\n|---|\n| b ⟦x⟧ |", written: "c|d \\| e", result: "c\\|d \\| e"),
    Case(text: "Der [Hof](⟦x⟧) ist alt.", written: "a b.md", result: "<a b.md>"),
    Case(text: "Der [Hof](⟦x⟧) ist alt.", written: "a(b.md", result: "<a(b.md>"),
    Case(text: "Der [Hof](⟦x⟧) ist alt.", written: "a(b).md", result: "a(b).md"),
    Case(text: "Der [Hof](<⟦x⟧>) ist alt.", written: "a b.md", result: "a b.md"),
    Case(text: "Der [Hof](⟦x⟧) ist alt.", written: "a\n\n# b", result: nil),
    Case(text: "Der `⟦x⟧` ist alt.", written: "a`b", result: nil),
    Case(text: "```\n⟦x⟧\ny\n```\n", written: "a\n```", result: nil),
    Case(text: "````\n⟦x⟧\ny\n````\n", written: "a\n```", result: "a\n```"),
    Case(text: "Der ⟦x⟧ ist alt.", written: "a|b \"c\" `d`", result: "a|b \"c\" `d`"),
  ])
  func textIsQuotedForItsPlaceOrNotWritten(_ item: Case) throws {
    let parts = item.text.split(whereSeparator: { $0 == "⟦" || $0 == "⟧" })
    let start = parts[0].utf8.count
    let note = try NoteReader.read(SourceFile(path: item.path, bytes: Array(parts.joined().utf8)), TextAnalyzer())
    let range = ByteRange(start, start + parts[1].utf8.count)
    let fix = FixQuoting(note).applied(
      to: Fix(title: "write it", applicability: .safe, edits: [Edit(range: range, text: item.written)]))
    #expect((fix.applicability == .safe ? fix.edits[0].text : nil) == item.result)
  }
}
