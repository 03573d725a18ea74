import Foundation
import Languages
import Lexicon
import RuleTesting
import Testing
import UnicodeText

/// The effect of `--fix` on notes, as seen by independent Markdown readers: cmark-gfm, and Python-Markdown for
/// admonitions. The language of words is decided by script and word table.
@Suite(.disabled(if: PythonReader.isMissing, "no Python environment, script/test-tools makes it"))
struct ForeignMarkupTests {
  /// A fixed note as one reader sees it.
  private struct Reading {
    let note: FixedNote
    let reader: String
    let before: ForeignMarkup
    let after: ForeignMarkup
    let source: ForeignMarkup?

    var marks: (before: [ForeignMarkup.Mark], after: [ForeignMarkup.Mark], source: [ForeignMarkup.Mark]) {
      (before.marks[reader] ?? [], after.marks[reader] ?? [], source?.marks[reader] ?? [])
    }
  }

  private static let readings = Result {
    let fixed = try FixedNotes.shared.get()
    let notes = fixed.notes.filter(\.isFixed)
    let markup = try ForeignMarkup.read(
      notes.flatMap { [$0.beforePath, $0.path] + [$0.sourcePath].compactMap(\.self) }, in: fixed.folder)
    return notes.flatMap { note -> [Reading] in
      guard let before = markup[note.beforePath], let after = markup[note.path] else { return [] }
      let source = note.sourcePath.flatMap { markup[$0] }
      return after.marks.keys.sorted().map {
        Reading(note: note, reader: $0, before: before, after: after, source: source)
      }
    }
  }

  /// Rules whose fixes add or remove blocks.
  private static let repairing: Set<String> = ["broken-markup", "model-preamble", "repetition-loop"]

  @Test func bothReadersReadNotes() throws {
    let readers = Set(try Self.readings.get().map(\.reader))
    #expect(readers == ["cmark-gfm", "Python-Markdown"])
  }

  @Test func markupThatIsNotRepairedStaysAsItWas() throws {
    for reading in try Self.readings.get() where reading.note.fixingRules.isDisjoint(with: Self.repairing) {
      let (before, after, _) = reading.marks
      let isLevel = reading.note.fixingRules.contains("heading-level-changed")
      let kinds = { (marks: [ForeignMarkup.Mark]) in
        marks.filter { $0.entry == nil }.map { isLevel ? $0.kindOfBlock : $0.kind }
      }
      #expect(kinds(after) == kinds(before), "\(reading.note), \(reading.reader)")
    }
  }

  @Test func repairedMarkupIsNearerToTheSourceAndTheSameWhereNothingIsLeftToRepair() throws {
    for reading in try Self.readings.get() where !reading.note.fixingRules.isDisjoint(with: Self.repairing) {
      let (before, after, source) = reading.marks
      guard reading.source != nil else { continue }
      #expect(distance(after, source) <= distance(before, source), "\(reading.note), \(reading.reader)")
      guard !reading.note.findings.after.contains(where: { $0.family == "structure" }) else { continue }
      let blocks = { (marks: [ForeignMarkup.Mark]) in marks.filter { !$0.isInline }.map(\.kind) }
      #expect(blocks(after) == blocks(source), "\(reading.note), \(reading.reader)")
    }
  }

  @Test func whatIsWrittenIntoMarkupIsTheSourcesOrLeadsSomewhere() throws {
    for reading in try Self.readings.get() {
      let (before, after, source) = reading.marks
      guard before.map(\.kind) == after.map(\.kind) else { continue }
      for (old, new) in zip(before, after) where old != new && new.entry == nil {
        let isAnchor = new.value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).count == 2
        let anchor = new.value.split(separator: "#").last.map(String.init)?.removingPercentEncoding ?? ""
        let isCode = new.kind == "code" || new.kind == "fence"
        #expect(
          source.contains(new) || (isAnchor && reading.after.anchors.contains(anchor))
            || (isCode && tokens(new.value).subtracting(tokens(old.value)).isSubset(of: tokens(source))),
          "\(reading.note), \(reading.reader): \(old) became \(new)")
      }
    }
  }

  @Test func entriesOfTheFrontMatterThatAreWrittenAreTheSources() throws {
    for reading in try Self.readings.get() {
      let (before, after, source) = reading.marks
      for mark in Set(after).subtracting(before) {
        guard let entry = mark.entry else { continue }
        #expect(source.contains { $0.entry == entry }, "\(reading.note): \(mark)")
      }
    }
  }

  @Test func wordsOfTheSourceReplaceNoneOfTheTranslation() throws {
    for reading in try Self.readings.get() {
      guard let source = reading.source, let language = LanguageTag(reading.note.language) else { continue }
      let known = Set(source.words.values.joined().map { $0.lowercased() })
      var lost = Dictionary(reading.before.words[reading.reader]?.map { ($0, 1) } ?? [], uniquingKeysWith: +)
      let gained = (reading.after.words[reading.reader] ?? []).filter { word in
        guard let count = lost[word], count > 0 else { return true }
        lost[word] = count - 1
        return false
      }
      for word in gained where known.contains(word.lowercased()) && !isToken(word, keptBy: reading.note) {
        #expect(!isOfSource(word, notOf: language), "\(reading.note), \(reading.reader): “\(word)” was written")
      }
    }
  }

  // MARK: Words

  /// Whether a word has the form of a name in a program, or the user keeps it.
  private func isToken(_ word: String, keptBy note: FixedNote) -> Bool {
    word.contains { "./_@:\\".contains($0) || $0.isNumber } || word.dropFirst().contains(where: \.isUppercase)
      || note.kept.contains(word)
  }

  /// Whether a word is in the source language by script or word table: in a different script than the translation's, or
  /// not among its words.
  private func isOfSource(_ word: String, notOf language: LanguageTag) -> Bool {
    let key = Folding.key(word)
    guard (WordTable.of(.english)?.zipf(key) ?? 0) > 0 else { return false }
    return !Language.of(language).isLatin || (WordTable.of(language)?.zipf(key) ?? 0) == 0
  }

  // MARK: Marks

  /// The number of marks that only one of the two has.
  private func distance(_ a: [ForeignMarkup.Mark], _ b: [ForeignMarkup.Mark]) -> Int {
    var counts: [String: Int] = [:]
    for mark in a { counts[mark.kind, default: 0] += 1 }
    for mark in b { counts[mark.kind, default: 0] -= 1 }
    return counts.values.reduce(0) { $0 + abs($1) }
  }

  private func tokens(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
  }

  private func tokens(_ marks: [ForeignMarkup.Mark]) -> Set<Substring> {
    marks.reduce(into: []) { $0.formUnion(tokens($1.value)) }
  }
}
