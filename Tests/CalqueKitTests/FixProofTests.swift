import Linting
import Notes
import SourceText
import Testing
import UnicodeText

@testable import CalqueKit

/// Which safe fixes pass the proof. The rule of these tests finds every word in capitals and writes it in lower case,
/// or the text given by the test.
@Suite struct FixProofTests {
  @Test func fixThatRemovesItsFindingIsProved() throws {
    #expect(try proved("Das HAUS steht.", [("HAUS", "Haus")]) == ["Haus": .safe])
  }

  @Test func fixWhoseFindingStaysIsShownOnly() throws {
    #expect(try proved("Das HAUS steht.", [("HAUS", "HEIM")]) == ["HEIM": .displayOnly])
  }

  @Test func fixThatWritesAnotherFaultIsShownOnly() throws {
    #expect(try proved("Das HAUS steht.", [("HAUS", "Haus am SEE")]) == ["Haus am SEE": .displayOnly])
  }

  @Test func faultElsewhereInAJudgedBlockDemotesOnlyItsCulprit() throws {
    // With “Tor” in the text, the test's rule finds “steht”, too.
    let found = try proved(
      "Das HAUS steht, das BUCH liegt, das TOR ist zu.",
      [
        ("HAUS", "Haus"), ("BUCH", "Buch"), ("TOR", "Tor"),
      ]
    ) { text in text.contains("Tor") ? ["steht"] : [] }
    #expect(found == ["Haus": .safe, "Buch": .safe, "Tor": .displayOnly])
  }

  @Test func fixesThatAreWrongOnlyTogetherKeepOne() throws {
    let found = try proved("Das HAUS steht, das BUCH liegt.", [("HAUS", "Haus"), ("BUCH", "Buch")]) { text in
      text.contains("Haus") && text.contains("Buch") ? ["liegt"] : []
    }
    #expect(found.values.count { $0 == .safe } == 1)
  }

  @Test func textThatMendedMarkupMakesVisibleDoesNotCount() throws {
    let text = "```\nx = 1\n``` \u{60}\n\nVIEL TEXT.\n"
    #expect(try proved(text, [("``` \u{60}", "```")], isFinding: "``` \u{60}") == ["```": .safe])
  }

  @Test func noteWithoutSafeFixesIsReadOnce() throws {
    let note = try note("Das HAUS steht.")
    var readings = 0
    var proof = FixProof(FixProof.Reading(note: note, diagnostics: [])) { _ in
      readings += 1
      return nil
    }
    #expect(proved(&proof).isEmpty)
    #expect(readings == 0)
  }

  private func proved(_ proof: inout FixProof) -> [Diagnostic] { proof.proved() }

  private func note(_ text: String) throws -> Note {
    try NoteReader.read(try SourceFile(path: "a-de.md", bytes: Array(text.utf8)), try TextAnalyzer())
  }

  /// The applicability of the fixes after the proof, by the text that they write.
  private func proved(
    _ text: String, _ fixes: [(String, String)], isFinding mark: String? = nil,
    alsoFinding: @escaping (String) -> [String] = { _ in [] }
  ) throws -> [String: Applicability] {
    let note = try note(text)
    var diagnostics = try findings(in: note, mark, alsoFinding)
    for index in diagnostics.indices {
      let words = note.file.text(diagnostics[index].range)
      guard let right = fixes.first(where: { $0.0 == words })?.1 else { continue }
      diagnostics[index].fixes = [
        Fix(
          title: right, applicability: .safe, edits: [Edit(range: diagnostics[index].range, text: right)],
          changesMarkup: mark != nil)
      ]
    }
    var proof = FixProof(FixProof.Reading(note: note, diagnostics: diagnostics)) { file in
      guard let note = try? NoteReader.read(file, TextAnalyzer()),
        let found = try? findings(in: note, mark, alsoFinding)
      else { return nil }
      return FixProof.Reading(note: note, diagnostics: found)
    }
    let promises = proof.proved().flatMap(\.fixes).map { ($0.title, $0.applicability) }
    return Dictionary(promises) { first, _ in first }
  }

  private func findings(in note: Note, _ mark: String?, _ alsoFinding: (String) -> [String]) throws -> [Diagnostic] {
    let info = RuleInfo(
      name: "capitals", family: .spelling, severity: .warning, since: "0", summary: "", why: "", examples: [])
    let text = String(decoding: note.file.bytes, as: UTF8.self)
    let capitals = note.segments.flatMap { segment in
      text.utf8[segment.range(in: text)].split { !(0x41...0x5A).contains($0) }.filter { $0.count > 1 }
        .map { $0.startIndex.utf16Offset(in: text)..<$0.endIndex.utf16Offset(in: text) }
    }
    let others = (alsoFinding(text) + [mark].compactMap { $0 }).flatMap { words in
      text.utf8.ranges(of: words.utf8).map { $0.lowerBound.utf16Offset(in: text)..<$0.upperBound.utf16Offset(in: text) }
    }
    return (capitals + others).sorted { $0.lowerBound < $1.lowerBound }
      .map { Diagnostic(info, at: ByteRange($0.lowerBound, $0.upperBound), "x") }
  }
}

extension Segment {
  fileprivate func range(in text: String) -> Range<String.Index> {
    let start = text.utf8.index(text.startIndex, offsetBy: range.start.value)
    return start..<text.utf8.index(text.startIndex, offsetBy: range.end.value)
  }
}
