import RuleTesting
import Testing

/// How the command line handles its arguments, regardless of the rules.
@Suite struct UsageTests {
  @Test(arguments: [
    (["--bogus"], "Unknown option '--bogus'"),
    (["--select", "speling"], "did you mean “spelling”?"),
    (["--ignore", "terms,mispelling"], "“mispelling”"),
    (["--jobs", "0"], "--jobs must be at least 1"),
    (["--format", "yaml"], "'yaml'"),
    (["--format", "json="], "'json='"),
    (["--format", "json", "--format", "jsonl"], "only one --format goes to standard output"),
    (["--format", "json=a", "--format", "jsonl=a"], "two formats would be written to a"),
    (["--target-lang", "qqq"], "'qqq'"),
    (["--fail-on", "fatal"], "'fatal'"),
    (["--source", "x", "--no-source"], "cannot be combined"),
    (["--stdin-filename", "a.md"], "works only with the path -"),
    (["-", "-"], "standard input can be read only once"),
    (["explain"], "Missing expected argument"),
    (["explain", "no-such-rule"], "no rule or family is called “no-such-rule”"),
  ])
  func wrongUsageEndsWithTwoAndSaysWhy(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments, in: TemporaryFolder())
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [
    ["--help"], ["lint", "--help"], ["explain", "--help"], ["rules", "--help"], ["files", "--help"],
    ["config", "--help"],
    ["init", "--help"], ["help", "lint"],
  ])
  func helpGoesToStandardOutput(arguments: [String]) throws {
    let run = try CommandRun(arguments, in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: calque"))
    #expect(run.errors.isEmpty)
  }

  @Test func versionIsOneLine() throws {
    let run = try CommandRun(["--version"], in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasPrefix("calque "))
  }

  @Test func verboseVersionNamesWhatItStandsOn() throws {
    let run = try CommandRun(["--version", "--verbose"], in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["calque", "ICU", "libhunspell"])
  }

  @Test func mistypedVerbIsUnderstood() throws {
    let run = try CommandRun(["explian"], in: TemporaryFolder())
    #expect(run.status == 2)
    #expect(run.errors == "calque: explian: no such file or verb, did you mean “calque explain”?\n")
  }

  @Test func lintIsTheDefaultVerb() throws {
    let folder = try TemporaryFolder(["notes/a-de.md": Notes.german])
    let explicit = try CommandRun(["lint", "notes"], in: folder)
    let implicit = try CommandRun(["notes"], in: folder)
    let here = try CommandRun([], in: folder)
    #expect(implicit.output == explicit.output)
    #expect(here.output == explicit.output)
    #expect(implicit.status == 0)
  }

  @Test func missingPathIsTroubleAndTheRestIsChecked() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    let run = try CommandRun(["missing.md", "a-de.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors == "calque: missing.md: no such file, check the path\n")
    #expect(run.output.contains("1 file"))
  }

  @Test func unreadableTextIsNamedWithLineAndByte() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    try folder.add("latin-de.md", bytes: .init([0x47, 0x72, 0x0A, 0xFC, 0xDF, 0x65]))
    try folder.add("wide-de.md", bytes: .init([0xFF, 0xFE, 0x41, 0x00]))
    let run = try CommandRun(["."], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("calque: latin-de.md:2: invalid UTF-8: byte 0xFC"))
    #expect(run.errors.contains("calque: wide-de.md:1: the file is UTF-16"))
    #expect(run.output.contains("in 1 file"))
  }

  @Test func controlCharactersOfAPathAreShownNotObeyed() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["\u{1B}[2J.md"], in: folder)
    #expect(run.errors == "calque: \\u{1B}[2J.md: no such file, check the path\n")
  }

  @Test func reportsGoToFilesAndTextToStandardOutput() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    let run = try CommandRun(
      ["--format", "json=new.json", "--format", "jsonl=new.jsonl", "a-de.md"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("No findings in 1 file"))
    #expect(try folder.text("new.json").contains("\"schema\""))
    #expect(try folder.text("new.jsonl").isEmpty)
  }

  @Test func reportThatCannotBeWrittenIsTrouble() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    let run = try CommandRun(["--format", "json=no/such/folder.json", "a-de.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("calque: no/such/folder.json: cannot be written:"))
  }

  @Test func emptyFileIsSaidAndNoTrouble() throws {
    let folder = try TemporaryFolder(["a-de.md": ""])
    let run = try CommandRun(["a-de.md"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "calque: a-de.md:1: the file is empty, nothing to check\n")
    #expect(try CommandRun(["--quiet", "a-de.md"], in: folder).errors.isEmpty)
  }
}
