import Foundation
import RuleTesting
import Testing

/// What fixes write into notes, and what they never write.
@Suite struct FixTests {
  /// Line 3 has a doubled word, line 5 an unused suppression.
  private static let note = """
    # Das Haus am Fluss

    Das Haus Haus steht seit vielen Jahren am Fluss, und die Leute kommen gern hierher.

    <!-- calque-ignore-next-line untranslated-fragment -->
    Im Garten stehen alte Bäume.

    """
  private static let safelyFixed = note.replacing("<!-- calque-ignore-next-line untranslated-fragment -->\n", with: "")
  private static let fixed = safelyFixed.replacing("Haus Haus", with: "Haus")

  @Test func safeFixesAreWrittenAndTheRestIsReported() throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note])
    let run = try CommandRun(["lint", "--fix", "--format", "jsonl", "haus-de.md"], in: folder)
    #expect(run.status == 1)
    #expect(try run.findings().map { $0["rule"] as? String } == ["doubled-word"])
    #expect(try folder.text("haus-de.md") == Self.safelyFixed)
    #expect(
      run.errors == "calque: fixed haus-de.md:5:1: “<!-- calque-ignore-next-line untranslated-fragment -->”, "
        + "remove it [unused-suppression]\n")
  }

  @Test func unsafeFixesAreWrittenWhenAskedFor() throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note])
    let run = try CommandRun(["fix", "--unsafe-fixes", "haus-de.md"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "No findings in 1 file (alone: no source found); fixed 2\n")
    #expect(run.errors.isEmpty)
    #expect(try folder.text("haus-de.md") == Self.fixed)
  }

  @Test func fixNamesWhatItFixedWhenAsked() throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note])
    let run = try CommandRun(["fix", "--unsafe-fixes", "--show-fixes", "haus-de.md"], in: folder)
    #expect(run.errors.contains("fixed haus-de.md:3:5: “Haus Haus”, replace with “Haus” [doubled-word]\n"))
    #expect(run.errors.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    (["--fixable", "doubled-word"], note.replacing("Haus Haus", with: "Haus")),
    (["--unfixable", "spelling"], safelyFixed),
    (["--fixable", "spelling", "--unfixable", "doubled-word"], note), (["--select", "terms"], note),
  ])
  func rulesAreChosen(options: [String], result: String) throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note])
    _ = try CommandRun(["fix", "--unsafe-fixes", "haus-de.md"] + options, in: folder)
    #expect(try folder.text("haus-de.md") == result)
  }

  @Test func unknownRuleIsRefused() throws {
    let run = try CommandRun(["lint", "--fix", "--fixable", "speling"], in: TemporaryFolder())
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean “spelling”?"))
  }

  @Test func summaryCountsWhatWasFixed() throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note])
    let run = try CommandRun(["lint", "--fix", "--format", "json", "haus-de.md"], in: folder)
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let summary = try #require(report?["summary"] as? [String: Any])
    #expect(summary["fixed"] as? Int == 1)
    #expect(summary["findings"] as? Int == 1)
  }

  @Test func nothingIsWrittenWhereNothingIsFixed() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.mixed])
    let before = try FileManager.default.attributesOfItem(atPath: folder.path + "/haus-de.md")
    let run = try CommandRun(["fix", "--unsafe-fixes", "haus-de.md"], in: folder)
    #expect(run.status == 1)
    #expect(!run.output.contains("fixed"))
    let after = try FileManager.default.attributesOfItem(atPath: folder.path + "/haus-de.md")
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test(arguments: ["\r\n", "\n"], ["\u{FEFF}", ""])
  func lineEndsAndByteOrderMarkStay(lineEnd: String, mark: String) throws {
    func written(_ text: String) -> String { mark + text.replacing("\n", with: lineEnd).dropLast(lineEnd.utf16.count) }
    let folder = try TemporaryFolder()
    try folder.add("haus-de.md", bytes: Data(written(Self.note).utf8))
    _ = try CommandRun(["fix", "--unsafe-fixes", "haus-de.md"], in: folder)
    #expect(try folder.bytes("haus-de.md").elementsEqual(written(Self.fixed).utf8))
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let run = try CommandRun(
      ["fix", "--unsafe-fixes", "-", "--stdin-filename", "haus-de.md"], in: TemporaryFolder(), input: Self.note)
    #expect(run.output == Self.fixed)
    #expect(run.errors == "No findings in 1 file (alone: no source found); fixed 2\n")
    let sound = try CommandRun(
      ["fix", "-", "--stdin-filename", "haus-de.md"], in: TemporaryFolder(), input: Notes.german)
    #expect(sound.output == Notes.german)
    let english = try CommandRun(["fix", "-", "--stdin-filename", "a.md"], in: TemporaryFolder(), input: Notes.english)
    #expect(english.output == Notes.english)
  }

  @Test func fixThatWouldChangeTheMarkupIsNotMade() throws {
    let folder = try TemporaryFolder([
      "haus-en.md": "Start the tool `now`.\n", "haus-de.md": "Starte das Tool `now`.\n",
      "glossary/de.csv": "source,target,status\ntool,`Werk,preferred\ntool,Tool,forbidden\n",
    ])
    let run = try CommandRun(["fix", "--unsafe-fixes", "--format", "jsonl", "haus-de.md"], in: folder)
    #expect(try run.findings().map { $0["rule"] as? String } == ["forbidden-term"])
    #expect(try folder.text("haus-de.md") == "Starte das Tool `now`.\n")
  }

  @Test func wordsWithMarkupInsideAreLeftToTheReader() throws {
    let text = "Das Abbild wird mit **Git** Hub gebaut.\n"
    let folder = try TemporaryFolder([
      "haus-en.md": "The image is built with GitHub.\n", "haus-de.md": text, "glossary/keep.txt": "GitHub\n",
    ])
    let run = try CommandRun(["fix", "--unsafe-fixes", "--format", "jsonl", "haus-de.md"], in: folder)
    let fixes = try run.findings().compactMap { $0["fixes"] as? [[String: Any]] }.joined()
    #expect(fixes.allSatisfy { $0["applicability"] as? String == "display-only" })
    #expect(try folder.text("haus-de.md") == text)
  }

  @Test func nameInTheWrongCaseIsRestored() throws {
    let folder = try TemporaryFolder([
      "haus-en.md": "Clone the code from GitHub.\n", "haus-de.md": "Klone den Code von Github.\n",
      "glossary/keep.txt": "GitHub\n",
    ])
    #expect(try CommandRun(["fix", "haus-de.md"], in: folder).status == 0)
    #expect(try folder.text("haus-de.md") == "Klone den Code von GitHub.\n")
  }

  @Test func readOnlyFileIsSaidAndItsFindingsAreReported() throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note])
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path + "/haus-de.md")
    let run = try CommandRun(["fix", "--unsafe-fixes", "haus-de.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors == "calque: haus-de.md: cannot be written: the file is read-only, make it writable\n")
    #expect(run.output.contains("2 warnings in 1 file"))
    #expect(try folder.text("haus-de.md") == Self.note)
  }

  @Test func linkIsRefusedAndWhatItLeadsToIsNamed() throws {
    let outside = try TemporaryFolder(["real-de.md": Self.note])
    let folder = try TemporaryFolder()
    try folder.link("haus-de.md", to: outside.path + "/real-de.md")
    let run = try CommandRun(["fix", "--unsafe-fixes", "haus-de.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("calque: haus-de.md: cannot be written: it is a link to "))
    #expect(run.errors.contains("/real-de.md, name that"))
    #expect(try outside.text("real-de.md") == Self.note)
  }

  @Test(arguments: [["lint", "--fix", "-", "a.md"], ["lint", "--diff", "--format", "json"]])
  func whatCannotGoTogetherIsRefused(arguments: [String]) throws {
    #expect(try CommandRun(arguments, in: TemporaryFolder()).status == 2)
  }
}
