import Foundation
import RuleTesting
import Testing

/// Comments that `--add-ignore` writes: in the right place, and invisible to readers.
@Suite struct AddIgnoreTests {
  private static let fault = "Der Verein zog, claiming that the contract was broken, vor Gericht"
  private static let names = "untranslated-fragment"
  private static let next = "<!-- calque-ignore-next-line \(names) -->"
  private static let off = "<!-- calque-disable \(names) -->"
  private static let on = "<!-- calque-enable \(names) -->"
  private static let here = "<!-- calque-ignore-line \(names) -->"

  @Test(arguments: [
    ("Davor.\n\n\(fault)\n", "Davor.\n\n\(next)\n\(fault)\n"),
    ("Davor steht ein Satz,\n\(fault).\nDanach.\n", "Davor steht ein Satz,\n\(fault). \(here)\nDanach.\n"),
    ("Davor steht ein Satz,\n\(fault)\\\nDanach.\n", "Davor steht ein Satz,\n\(fault) \(here)\\\nDanach.\n"),
    ("Davor steht ein Satz,\n\(fault)  \nDanach.\n", "Davor steht ein Satz,\n\(fault) \(here)  \nDanach.\n"),
    (
      "Davor steht ein Satz,\n\(fault) `wegen\neiner` Sache.\n",
      "\(off)\nDavor steht ein Satz,\n\(fault) `wegen\neiner` Sache.\n\(on)\n"
    ),
    ("- Davor\n- \(fault)\n- Danach\n", "- Davor\n  \(next)\n- \(fault)\n- Danach\n"),
    ("- \(fault)\n- Danach\n", "\(next)\n- \(fault)\n- Danach\n"),
    ("1. Davor\n2. \(fault)\n", "1. Davor\n   \(next)\n2. \(fault)\n"),
    ("- Davor\n  - \(fault)\n", "- Davor\n  \(next)\n  - \(fault)\n"),
    ("> \(fault)\n> Danach\n", "> \(next)\n> \(fault)\n> Danach\n"),
    ("> - Davor\n> - \(fault)\n", "> - Davor\n>   \(next)\n> - \(fault)\n"),
    (
      "| A | B |\n|---|---|\n| eins | \(fault) |\n| zwei | gut |\n",
      "| A | B |\n|---|---|\n| eins | \(fault) \(here) |\n| zwei | gut |\n"
    ),
    ("A | B\n---|---\neins | \(fault)\n", "A | B\n---|---\neins | \(fault) \(here)\n"),
    ("<div>\n\(fault).\n</div>\n", "<div>\n<!-- calque-ignore-next-line \(names) -->\n\(fault).\n</div>\n"),
    (
      "---\ntitle: \(fault)\n---\n\nDas Haus steht am Fluss.\n",
      "---\n# calque-ignore-next-line \(names)\ntitle: \(fault)\n---\n\nDas Haus steht am Fluss.\n"
    ),
    (
      "---\ntitle: >\n  Davor,\n  \(fault)\ndraft: true\n---\n\nDas Haus steht am Fluss.\n",
      "---\n# calque-disable \(names)\ntitle: >\n  Davor,\n  \(fault)\n# calque-enable \(names)\ndraft: true\n---\n\n"
        + "Das Haus steht am Fluss.\n"
    ),
    ("Davor.\r\n\r\n\(fault)\r\n", "Davor.\r\n\r\n\(next)\r\n\(fault)\r\n"),
    ("Davor steht ein Satz,\n\(fault)", "Davor steht ein Satz,\n\(fault) \(here)"),
  ])
  func commentStandsWhereItChangesNothing(text: String, result: String) throws {
    let folder = try TemporaryFolder(["haus-de.md": text])
    let run = try CommandRun(["lint", "--add-ignore", "haus-de.md"], in: folder)
    #expect(try folder.bytes("haus-de.md").elementsEqual(result.utf8))
    #expect(run.status == 0)
    #expect(run.errors == "calque: suppressed 1 finding in haus-de.md\n")
    #expect(run.output == "No findings in 1 file (alone: no source found; 1 suppressed)\n")
    #expect(try CommandRun(["lint", "--format", "jsonl", "haus-de.md"], in: folder).output.isEmpty)
  }

  @Test func javaScriptCommentsAreUsedInMDX() throws {
    let folder = try TemporaryFolder(["haus-de.mdx": "import A from 'a'\n\nDavor.\n\n\(Self.fault)\n"])
    #expect(try CommandRun(["lint", "--add-ignore", "haus-de.mdx"], in: folder).status == 0)
    #expect(try folder.text("haus-de.mdx").contains("\n{/* calque-ignore-next-line \(Self.names) */}\n\(Self.fault)\n"))
  }

  @Test func findingsOfSeveralRulesShareAComment() throws {
    let folder = try TemporaryFolder(["haus-de.md": "Das Haus Haus: \(Self.fault)\n"])
    _ = try CommandRun(["lint", "--add-ignore", "haus-de.md"], in: folder)
    #expect(
      try folder.text("haus-de.md").hasPrefix("<!-- calque-ignore-next-line doubled-word, \(Self.names) -->\nDas Haus"))
  }

  @Test func readOnlyFileIsLeftAlone() throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.fault])
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path + "/haus-de.md")
    #expect(try CommandRun(["lint", "--add-ignore", "haus-de.md"], in: folder).status == 2)
    #expect(try folder.text("haus-de.md") == Self.fault)
  }

  @Test(arguments: [["--fix"], ["--diff"], ["-"]])
  func whatCannotGoTogetherIsRefused(options: [String]) throws {
    #expect(try CommandRun(["lint", "--add-ignore"] + options, in: TemporaryFolder()).status == 2)
  }

  @Test(arguments: ["md", "mdx"])
  func placeAfterCodeIsReachedByAPair(suffix: String) throws {
    let source =
      "1. Start it:\n\n   ```sh\n   make run\n   ```\n\nBoth need some time and a calm hand, as ever.\n\nDone now.\n"
    let target = "1. Starten Sie es:\n\n   ```sh\n   make run\n   ```\n\nJetzt ist alles fertig.\n"
    let folder = try TemporaryFolder(["haus-en.\(suffix)": source, "haus-de.\(suffix)": target])
    let run = try CommandRun(["lint", "--select", "missing-block", "--add-ignore", "haus-de.\(suffix)"], in: folder)
    #expect(run.errors == "calque: suppressed 1 finding in haus-de.\(suffix)\n")
    #expect(try folder.text("haus-de.\(suffix)").contains("calque-disable missing-block"))
    #expect(try CommandRun(["lint", "--select", "missing-block", "haus-de.\(suffix)"], in: folder).status == 0)
  }

  @Test func plainTextHasNoCommentsAndIsLeftAlone() throws {
    let folder = try TemporaryFolder(["haus-de.txt": Self.fault + "\n"])
    #expect(try CommandRun(["lint", "--add-ignore", "haus-de.txt"], in: folder).status == 1)
    #expect(try folder.text("haus-de.txt") == Self.fault + "\n")
  }

  @Test func ruleThatIsSilentInTheWholeNoteIsNamed() throws {
    let folder = try TemporaryFolder([
      "haus-de.md": "---\nDas Haus\n---\n\nDas Haus steht am Fluss.\n",
      "haus-en.md": "---\ntitle: The house\n---\n\nThe house is by the river.\n",
    ])
    let run = try CommandRun(["lint", "--add-ignore", "haus-de.md"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "calque: no room for a comment at haus-de.md:1:1: “front-matter-changed” is suppressed in the whole note\n"))
    #expect(try CommandRun(["lint", "haus-de.md"], in: folder).status == 0)
  }

  @Test func samplesAreSilentThenAndNothingIsAddedTwice() throws {
    let folder = try SampleRun.folder()
    #expect(try CommandRun(["lint", "--no-cache", "--add-ignore", "samples"], in: folder).status == 0)
    let again = try CommandRun(["lint", "--no-cache", "--add-ignore", "--format", "jsonl", "samples"], in: folder)
    #expect(again.output.isEmpty)
    #expect(!again.errors.contains("calque: suppressed"))
  }
}
