import Notes
import SourceText
import Testing
import UnicodeText

@testable import Analyses

/// Which words of a segment are the text of which link.
@Suite struct LinkTextsTests {
  @Test(arguments: [
    ("看[锅](pots.md)和[盖子](lids.md)。", ["锅", "盖子"]),
    // Nothing but punctuation is between them.
    ("See [pots](pots.md), [tin lids](lids.md).", ["pots", "tin lids"]),
    ("See [pots][], [tin lids][lids].\n\n[pots]: pots.md\n[lids]: lids.md", ["pots", "tin lids"]),
    // A page elsewhere is not asked for.
    ("See [pots](https://pots.example/), [lids](lids.md).", ["lids"]),
    ("See pots and lids.", []),
  ])
  func wordsOfEachLinkAreARange(text: String, links: [String]) throws {
    let note = try NoteReader.read(SourceFile(path: "a.md", bytes: Array(text.utf8)), TextAnalyzer())
    let segment = try #require(note.segments.first)
    let found = LinkTexts.words(in: segment, of: note, isRelative: true).map { words in
      segment.words[words].map(segment.string).joined(separator: " ")
    }
    #expect(found == links)
  }
}
