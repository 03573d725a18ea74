import Testing

@testable import Notes

struct StyleTests {
  @Test(arguments: [
    ("a **b *c*** d", "a |b [strong]|c[emphasis+strong]| d"),
    ("[see **this**](u) ~~x~~", "see [link]|this[strong+link]| |x[strike]"),
    ("<kbd>Ctrl</kbd> and <q>x</q>", "«html»|Ctrl[keyboard]|«html»| and |«html»|x[quoted]|«html»"),
    ("<abbr title=\"Long\">L</abbr> <b>m</b>", "«html»|L[quoted]|«html»| |«html»|m[strong]|«html»"),
    ("<i lang=\"en\">x</i> <code>y</code>", "«html»|x[emphasis+quoted]|«html»| |«html»|y[keyboard]|«html»"),
    ("[`a`](u) https://x.org x", "«code»[link]| |«url»| x"),
    ("<p>a <em>b</em></p>", "a |«html»|b[emphasis]|«html»"),
  ])
  func runsCarryStyles(_ markdown: String, _ styles: String) throws {
    let segment = try #require(try Shown.note(markdown).segments.first)
    #expect(Shown.styles(segment.text) == styles)
  }

  @Test func attributesOfTagsAreSegments() throws {
    #expect(
      try Shown.segments("An <abbr title=\"Long name\">LN</abbr> and <img src=a alt='An image'>")
        == ["paragraph: An «html»LN«html» and «html»", "linkTitle: Long name", "alt: An image"])
  }
}
