import RuleTesting
import Testing

/// The promises of `--fix`, checked on every sample and every example of every rule.
@Suite struct FixLimitsTests {
  @Test func notesAreFixedAndThereAreMany() throws {
    #expect(try FixedNotes.shared.get().notes.count(where: \.isFixed) > 50)
  }

  @Test func fixingTwiceChangesNothingTheSecondTime() throws {
    for note in try FixedNotes.shared.get().notes {
      #expect(note.textAfterSecondRun == note.text.after, "\(note)")
    }
  }

  @Test func whatWasFixedIsNotFoundAgain() throws {
    for note in try FixedNotes.shared.get().notes {
      let fixed = counts(note.findings.before.filter(\.isSafelyFixed))
      let (before, after) = (counts(note.findings.before), counts(note.findings.after))
      for (key, count) in fixed {
        #expect(after[key, default: 0] <= before[key, default: 0] - count, "\(note): \(key)")
      }
      let left = note.findings.after.filter(\.isSafelyFixed).map(\.key)
      #expect(left.isEmpty, "\(note): a fix is left that could be made")
    }
  }

  @Test func textWithoutSafeFixesIsNotTouched() throws {
    for note in try FixedNotes.shared.get().notes where note.fixingRules.isEmpty { #expect(!note.isFixed, "\(note)") }
  }

  /// Faults that become visible by repaired markup are found afterwards, but existed before.
  @Test func fixesOfWordsBringNoOtherFindings() throws {
    for note in try FixedNotes.shared.get().notes where !note.fixingRules.contains("broken-markup") {
      let new = Set(note.findings.after.map(\.key)).subtracting(note.findings.before.map(\.key))
      #expect(new.isEmpty, "\(note)")
    }
  }

  private func counts(_ findings: [FixedNote.Finding]) -> [String: Int] {
    Dictionary(findings.map { ($0.key, 1) }, uniquingKeysWith: +)
  }
}
