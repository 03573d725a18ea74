import Foundation
import RuleTesting
import Testing

/// Files on the command line that a shell creates from the output of a command, such as `/dev/fd/63`.
@Suite struct PipedFilesTests {
  private static let note = "# Das Haus\n\nDas Haus steht am Fluss, und und die Leute kommen gern hierher.\n"
  private static let english = "# The house\n\nThe house stands by the river, and people like to come here.\n"

  /// Runs calque on the note with the file `name` in place of FILE, passed through a pipe.
  private func findings(_ words: String, piping name: String, _ text: String) throws -> [String] {
    let folder = try TemporaryFolder(["de/a.md": Self.note, "en/a.md": Self.english, name: text])
    let command = """
      mkfifo pipe && (cat \(name) > pipe &) && exec "$0" lint --no-dictionaries --format jsonl \
      \(words.replacing("FILE", with: "pipe")) de
      """
    let cache = ["CALQUE_CACHE_DIR": folder.path + "/cache"]
    // A second time, when there is a cache.
    let runs = try (0..<2).map { _ in
      try? FileManager.default.removeItem(atPath: folder.path + "/pipe")
      return try CommandRun(
        ["-c", command, CommandRun.program.path], in: folder, program: URL(fileURLWithPath: "/bin/sh"),
        environment: cache)
    }
    for run in runs { #expect(run.status < 2, "\(run.errors)") }
    let rules = try runs.map { try $0.findings().compactMap { $0["rule"] as? String } }
    #expect(rules[0] == rules[1])
    return rules[0]
  }

  @Test func aConfigurationIsReadFromAPipe() throws {
    let found = try findings("--config FILE", piping: "c.yml", "rules: {doubled-word: off}\n")
    #expect(!found.contains("doubled-word"))
  }

  @Test func aGlossaryIsReadFromAPipe() throws {
    let found = try findings("--glossary FILE", piping: "g.csv", "source,target,status\nhouse,Gebäude,preferred\n")
    #expect(found.contains("term-mismatch"))
    #expect(found.contains("doubled-word"))
  }

  @Test func aBaselineIsReadFromAPipe() throws {
    let folder = try TemporaryFolder(["de/a.md": Self.note, "en/a.md": Self.english])
    _ = try CommandRun(["lint", "--no-cache", "--write-baseline", "de"], in: folder)
    let baseline = try folder.text(".calque-baseline.jsonl")
    #expect(try findings("--baseline FILE", piping: "b.jsonl", baseline).isEmpty)
  }
}
