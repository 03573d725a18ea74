import Foundation
import RuleTesting
import Testing

/// Known findings that are not reported again.
@Suite struct BaselineTests {
  private static let note = "# Das Haus\n\nDas Haus Haus steht am Fluss.\n\nIm Garten Garten stehen alte Bäume.\n"
  private static let file = ".calque-baseline.jsonl"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["notes/haus-de.md": Self.note])
    let run = try CommandRun(["lint", "--write-baseline"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "No findings in 1 file (alone: no source found; 2 in the baseline)\n")
    #expect(run.errors == "calque: wrote 2 findings of 1 file to .calque-baseline.jsonl\n")
    return folder
  }

  @Test func knownFindingsAreHeldBackAndSaid() throws {
    let folder = try folder()
    let run = try CommandRun(["lint"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "No findings in 1 file (alone: no source found; 2 in the baseline)\n")
    #expect(run.errors == "calque: .calque-baseline.jsonl holds 2 findings of 1 file, written today\n")
    #expect(try CommandRun(["lint", "--quiet"], in: folder).errors.isEmpty)
  }

  @Test func everyPathToTheNoteIsTheSameNote() throws {
    let folder = try folder()
    for path in ["./notes/haus-de.md", folder.path + "/notes/haus-de.md", "notes/../notes"] {
      #expect(try CommandRun(["lint", path], in: folder).status == 0, "\(path)")
    }
  }

  @Test func linesMayMoveButNewFindingsAreTold() throws {
    let folder = try folder()
    let moved = Self.note.replacing("# Das Haus\n", with: "# Das Haus\n\nDavor steht ein Satz Satz.\n")
    try folder.add("notes/haus-de.md", moved)
    let run = try CommandRun(["lint", "--format", "jsonl"], in: folder)
    #expect(run.status == 1)
    #expect(try run.findings().map { $0["text"] as? String } == ["Satz Satz"])
  }

  @Test func countsDecideAmongEqualBlocks() throws {
    let block = "Der Verein zog, claiming that the contract was broken, vor Gericht.\n"
    let folder = try TemporaryFolder(["haus-de.md": "# Das Haus\n\n\(block)\n\(block)"])
    let first = try CommandRun(["lint", "--format", "jsonl", "--no-baseline"], in: folder).findings().count
    _ = try CommandRun(["lint", "--write-baseline"], in: folder)
    #expect(try folder.text(Self.file).contains("\"count\":\(first)"))
    try folder.add("haus-de.md", "# Das Haus\n\n\(block)\n\(block)\n\(block)")
    #expect(try CommandRun(["lint", "--format", "jsonl"], in: folder).findings().count == 1)
  }

  @Test func whatIsGoneIsSaidAndPruned() throws {
    let folder = try folder()
    try folder.add("notes/haus-de.md", Self.note.replacing("Haus Haus", with: "Haus"))
    let run = try CommandRun(["lint"], in: folder)
    #expect(run.errors.hasSuffix("; 1 of them is gone, prune with --prune-baseline\n"))
    // A rule that is off in this run says nothing about removed findings.
    #expect(try !CommandRun(["lint", "--select", "terms"], in: folder).errors.contains("gone"))
    let pruned = try CommandRun(["lint", "--prune-baseline"], in: folder)
    #expect(pruned.status == 0)
    #expect(
      pruned.errors
        == "calque: removed 1 from .calque-baseline.jsonl, which now holds 1 finding of 1 file\n")
    try FileManager.default.removeItem(atPath: folder.path + "/notes/haus-de.md")
    _ = try CommandRun(["lint", "--prune-baseline"], in: folder)
    #expect(try folder.text(Self.file).split(separator: "\n").count == 1)
  }

  @Test func numbersNearTheLimitOfIntegersAreNamedAsBroken() throws {
    let folder = try folder()
    let entry = try #require(try folder.text(Self.file).split(separator: "\n").last)
    let huge = entry.replacing("\"count\":1", with: "\"count\":9223372036854775807")
    #expect(huge != entry)
    try folder.add(Self.file, try folder.text(Self.file) + "\(huge)\n")
    let run = try CommandRun(["lint"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("calque: \(Self.file):"))
    #expect(run.errors.contains("“count” is not a number of findings from 1 to 1000000, remove the line"))
  }

  @Test func notesOutsideTheRunKeepTheirEntries() throws {
    let folder = try TemporaryFolder(["a-de.md": Self.note, "b-de.md": Self.note])
    _ = try CommandRun(["lint", "--write-baseline"], in: folder)
    let all = try folder.text(Self.file)
    try folder.add("a-de.md", Self.note.replacing("Haus Haus", with: "Haus"))
    _ = try CommandRun(["lint", "--write-baseline", "a-de.md"], in: folder)
    let lines = try folder.text(Self.file).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(all.split(separator: "\n").filter { $0.contains("b-de.md") } == lines.filter { $0.contains("b-de.md") })
  }

  @Test func fileIsSortedAndTheSameEachTime() throws {
    let folder = try TemporaryFolder(["b-de.md": Self.note, "a-de.md": Self.note, "c/d-de.md": Self.note])
    _ = try CommandRun(["lint", "--write-baseline", "--jobs", "3"], in: folder)
    let first = try folder.text(Self.file)
    _ = try CommandRun(["lint", "--write-baseline", "--jobs", "1"], in: folder)
    #expect(try folder.text(Self.file) == first)
    let paths = first.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\"").dropFirst(2).first }
    #expect(paths == paths.sorted())
    for line in first.split(separator: "\n") { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test func linesOfTwoBranchesMayStandTogether() throws {
    let folder = try folder()
    let lines = try folder.text(Self.file).split(separator: "\n").map(String.init)
    let old = "{\"schema\":\"calque.baseline/1\",\"written\":\"2020-02-29\"}"
    try folder.add(Self.file, ([old] + lines + [lines[1]]).joined(separator: "\n") + "\n")
    let run = try CommandRun(["lint"], in: folder)
    #expect(run.errors == "calque: .calque-baseline.jsonl holds 2 findings of 1 file, written today\n")
  }

  @Test func ageIsToldInDays() throws {
    let folder = try folder()
    let today = Date(timeIntervalSince1970: (Date().timeIntervalSince1970 / 86_400).rounded(.down) * 86_400)
    let day = today.addingTimeInterval(-400 * 86_400).formatted(.iso8601.year().month().day())
    let lines = try folder.text(Self.file).split(separator: "\n").dropFirst().map(String.init)
    try folder.add(
      Self.file, (["{\"schema\":\"calque.baseline/1\",\"written\":\"\(day)\"}"] + lines).joined(separator: "\n"))
    #expect(try CommandRun(["lint"], in: folder).errors.contains("written 400 days ago"))
  }

  @Test func anotherFileAndNoneCanBeNamed() throws {
    let folder = try TemporaryFolder(["notes/haus-de.md": Self.note, "ci/": ""])
    _ = try CommandRun(["lint", "--write-baseline", "--baseline", "ci/known.jsonl"], in: folder)
    #expect(try folder.text("ci/known.jsonl").contains("\"path\":\"../notes/haus-de.md\""))
    let inside = try CommandRun(["lint", "--baseline", "known.jsonl", "../notes"], in: folder, at: "ci")
    #expect(inside.status == 0)
    #expect(try CommandRun(["lint"], in: folder).status == 1)
    #expect(try CommandRun(["lint", "--baseline", "ci/known.jsonl"], in: folder).status == 0)
    _ = try CommandRun(["lint", "--write-baseline"], in: folder)
    #expect(try CommandRun(["lint", "--no-baseline"], in: folder).status == 1)
    #expect(try CommandRun(["lint", "--isolated"], in: folder).status == 1)
  }

  @Test func knownFindingsAreNotMended() throws {
    let folder = try folder()
    #expect(try CommandRun(["fix", "--unsafe-fixes"], in: folder).status == 0)
    #expect(try folder.text("notes/haus-de.md") == Self.note)
  }

  @Test(arguments: [
    ("<<<<<<< HEAD\n", 1, "a merge was left unfinished here, keep the lines of both sides"),
    ("{\"schema\":\"calque.baseline/2\",\"written\":\"2026-01-01\"}\n", 1, "made by another version of Calque"),
    (
      "{\"schema\":\"calque.baseline/1\",\"written\":\"2026-01-01\"}\n\n{\"path\":\"a\"}\n", 3,
      "not an entry of a baseline"
    ),
    ("findings\n", 1, "not a baseline of Calque"),
  ])
  func brokenFileIsTroubleWithItsLine(text: String, line: Int, message: String) throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note, Self.file: text])
    let run = try CommandRun(["lint"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("calque: .calque-baseline.jsonl:\(line): \(message)"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    (["--baseline", "missing.jsonl"], "missing.jsonl: no such file, write one with --write-baseline"),
    (["--prune-baseline"], "there is no baseline to prune"),
    (["--no-baseline", "--write-baseline"], "--no-baseline cannot be combined"),
    (["--write-baseline", "--prune-baseline"], "leave out --prune-baseline"),
    (["--write-baseline", "--fix"], "fix first"),
    (["--write-baseline", "--add-ignore"], "cannot be combined"),
  ])
  func wrongUsageIsRefused(options: [String], message: String) throws {
    let run = try CommandRun(["lint"] + options, in: TemporaryFolder(["haus-de.md": Self.note]))
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
