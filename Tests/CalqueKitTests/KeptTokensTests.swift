import Linting
import Notes
import SourceText
import Testing
import UnicodeText

@testable import CalqueKit

/// Fixes that would make a note contradict itself.
@Suite struct KeptTokensTests {
  @Test(arguments: [
    // The version is also mentioned elsewhere, and stays there.
    ("Siehe v1.37.0.\n\nAb v1.37.0 geht es.", "See v1.40.0.", "v1.37.0", "v1.40.0", true),
    // The fix writes a part of it.
    ("Siehe [hier](x/v1.37.0).\n\nAb v1.37.0 geht es.", "See v1.40.0.", "37", "40", true),
    // It occurs nowhere else.
    ("Siehe v1.37.0.\n\nAb Mai geht es.", "See v1.40.0.", "v1.37.0", "v1.40.0", false),
    // The source has it, too: both are meant.
    ("Siehe v1.37.0.\n\nBis v1.37.0 ging es.", "See v1.40.0, up to v1.37.0.", "v1.37.0", "v1.40.0", false),
    // Only a part of another name is the same.
    ("Setze max_size.\n\nmax_size_all bleibt.", "Set min_size.", "max_size", "min_size", false),
    // Ordinary words are no evidence.
    ("Siehe Haus.\n\nEin Haus steht.", "See house.", "Haus", "Heim", false),
  ])
  func whatIsKeptElsewhereContradicts(target: String, source: String, old: String, new: String, isSo: Bool) throws {
    let (note, other) = (try self.note(target), try self.note(source))
    let fix = try self.fix(of: old, to: new, in: target)
    #expect(KeptTokens(note, other, [fix]).isContradicted(by: fix) == isSo)
  }

  @Test func whatIsFixedEverywhereContradictsNothing() throws {
    let target = "Setze opt_1 und opt_1."
    let note = try self.note(target)
    let first = try fix(of: "opt_1", to: "opt_2", in: target)
    let second = Fix(
      title: "", applicability: .safe, edits: [Edit(range: ByteRange(16, 21), text: "opt_2")])
    #expect(note.file.text(ByteRange(16, 21)) == "opt_1")
    #expect(!KeptTokens(note, nil, [first, second]).isContradicted(by: first))
    #expect(KeptTokens(note, nil, [first]).isContradicted(by: first))
  }

  private func fix(of old: String, to new: String, in text: String) throws -> Fix {
    let range = try #require(text.utf8.firstRange(of: old.utf8))
    let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
    return Fix(
      title: "", applicability: .safe,
      edits: [Edit(range: ByteRange(start, start + old.utf8.count), text: new)])
  }

  private func note(_ text: String) throws -> Note {
    try NoteReader.read(try SourceFile(path: "a-de.md", bytes: Array(text.utf8)), try TextAnalyzer())
  }
}
