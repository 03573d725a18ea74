import Linting
import SourceText
import Testing

@testable import CalqueKit

/// Which fixes of one round are made together.
@Suite struct FixRoundTests {
  @Test func surerOfTwoThatTouchGoesFirst() throws {
    let round = try round("Das Haus steht.", [("Haus", "Heim", .unsafe), ("Haus steht", "Haus liegt", .safe)])
    #expect(round.text == "Das Haus liegt.")
    #expect(round.made == ["Haus steht"])
  }

  @Test func neighboursAreMadeTogether() throws {
    #expect(
      try round("Das Haus steht.", [("Das", "Ein", .unsafe), ("steht", "liegt", .safe)]).text == "Ein Haus liegt.")
  }

  @Test func onlyTheFixThatChangesTheMarkupIsLeftOut() throws {
    let text = "Das *Haus* steht am Fluss, und die Leute kommen."
    let round = try round(
      text, [("Haus", "Haus ", .safe), ("Fluss", "Bach", .safe), ("Leute", "Menschen", .safe)])
    #expect(round.text == "Das *Haus* steht am Bach, und die Menschen kommen.")
  }

  @Test func veryManyFixesThatChangeTheMarkupAreNotAllSoughtOut() throws {
    let text = (0..<100).map { "*w\($0)* steht hier.\n\n" }.joined()
    let sound = ("w0* steht", "w0* liegt", Applicability.safe)
    let culprits = (1..<100).map { ("w\($0)*", "w\($0) *", Applicability.safe) }
    #expect(try round(text, [sound] + culprits).made == ["w0* steht"])
    #expect(try round(text, [sound] + culprits, mostReadings: 20).made == ["w0* steht"])
    #expect(try round(text, [sound] + culprits, mostReadings: 3).made.isEmpty)
    #expect(try round(text, [sound], mostReadings: 3).made == ["w0* steht"])
  }

  @Test func fixThatMeansToChangeTheMarkupIsMade() throws {
    #expect(
      try round("Das *Haus * steht.", [("*Haus *", "*Haus*", .safe)], changesMarkup: true).text == "Das *Haus* steht.")
    #expect(try round("Das *Haus * steht.", [("*Haus *", "*Haus*", .safe)]).made.isEmpty)
  }

  @Test func lineThatACommentSpeaksOfIsNotDeleted() throws {
    let comment = "<!-- calque-ignore-next-line misspelling -->\n"
    for (text, isMade) in [(comment + "Das Haus.\n\nDanach.", false), ("Davor.\n\nDas Haus.\n\nDanach.", true)] {
      #expect(try round(text, [("Das Haus.\n", "", .safe)], changesMarkup: true).made.isEmpty != isMade)
    }
    #expect(try round(comment + "Das Haus.", [(comment, "", .safe)], changesMarkup: true).made == [comment])
  }

  @Test func fixThatChangesNothingIsNone() throws {
    #expect(try round("Das Haus steht.", [("Haus", "Haus", .safe)]).made.isEmpty)
  }

  private func round(
    _ text: String, _ fixes: [(String, String, Applicability)], changesMarkup: Bool = false, mostReadings: Int? = nil
  ) throws -> (text: String, made: [String]) {
    let file = try SourceFile(path: "a-de.md", bytes: Array(text.utf8))
    let info = RuleInfo(
      name: "x", family: .spelling, severity: .warning, since: "0", summary: "", why: "", examples: [])
    let candidates = try fixes.map { words, replacement, promise in
      let start = try #require(text.utf8.firstRange(of: words.utf8)).lowerBound.utf16Offset(in: text)
      let range = ByteRange(start, start + words.utf8.count)
      let edit = Edit(range: range, text: replacement)
      return (
        diagnostic: Diagnostic(info, at: range, "x"),
        fix: Fix(title: "x", applicability: promise, edits: [edit], changesMarkup: changesMarkup)
      )
    }
    let round = FixRound(
      candidates.sorted { $0.diagnostic.range.start < $1.diagnostic.range.start }, of: file, mostReadings: mostReadings)
    return (String(decoding: round.bytes, as: UTF8.self), round.made.map { file.text($0.diagnostic.range) })
  }
}
