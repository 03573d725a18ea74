import SourceText
import Testing
import UnicodeText

@testable import Notes

/// The structure that a change of words must not change.
@Suite struct ShapeTests {
  @Test(arguments: [
    ("Das *Haus* steht.", "Ein *Heim* liegt da."), ("# Haus\n\n- a\n- b", "# Heim\n\n- c\n- d"),
    ("[Haus](a.md)", "[Heim](a.md)"), ("---\ntitle: Haus\n---\n", "---\ntitle: Heim\n---\n"), ("a\nb", "a b"),
  ])
  func wordsAreNoPartOfTheShape(text: String, other: String) throws {
    #expect(try shape(text) == shape(other))
  }

  @Test(arguments: [
    ("Das *Haus* steht.", "Das *Haus * steht."), ("Das Haus", "Das `Haus`"), ("`a`", "`b`"), ("a\nb", "a\n\nb"),
    ("- a\n- b", "- a\n\n- b"), ("Haus", "# Haus"), ("<b>a</b>", "<i>a</i>"), ("a  \nb", "a\nb"), ("a", "a {{ x }}"),
    ("---\ntitle: Haus\n---\n", "---\ntitle: Haus: Heim\n---\n"),
  ])
  func markupIsPartOfTheShape(text: String, other: String) throws {
    #expect(try shape(text) != shape(other))
  }

  @Test(arguments: [
    ("Ein **⟦Git** Hub⟧.", true), ("Ein **⟦Git Hub⟧**.", false), ("Ein ⟦Git\nHub⟧.", false),
    ("> Ein ⟦Git\n> Hub⟧.", false),
    ("Ein ⟦`Git` Hub⟧.", true), ("Ein ⟦Git&amp;Hub⟧.", false), ("Ein ⟦[Git](a) Hub⟧.", true),
    ("Ein ⟦Git *Hub*⟧.", true), ("Ein ![⟦Git Hub⟧](a.png).", false), ("Ein ⟦![Git](a.png) Hub⟧.", true),
  ])
  func markupInsideWordsIsSeen(marked: String, isCrossed: Bool) throws {
    let parts = marked.split(whereSeparator: { $0 == "⟦" || $0 == "⟧" })
    let start = parts[0].utf8.count
    let note = try NoteReader.read(
      SourceFile(path: "a-de.md", bytes: Array(parts.joined().utf8)), TextAnalyzer())
    #expect(NotePlaces(note).crossesMarkup(ByteRange(start, start + parts[1].utf8.count)) == isCrossed)
  }

  private func shape(_ text: String) throws -> NoteShape? {
    NoteShape(try SourceFile(path: "a-de.md", bytes: Array(text.utf8)))
  }
}
