import Foundation
import RuleTesting
import Testing

/// A translation program, and what happens to a run when it fails.
@Suite struct SuggestTests {
  private static let note =
    "# Das Haus\n\nDas Haus steht am Fluss, although nobody has lived there, und die Leute kommen.\n"
  private static let source =
    "# The house\n\nThe house stands by the river, although nobody has lived there, and people come.\n"
  private static let good = "obwohl dort niemand mehr gewohnt hat"

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "haus-de.md": Self.note, "haus-en.md": Self.source, "glossary/de.csv": "source,target\nriver,Fluss\n",
    ])
  }

  private func run(_ command: String, in folder: TemporaryFolder, _ options: [String] = []) throws -> CommandRun {
    try CommandRun(["lint", "--suggest-with", command, "--format", "jsonl", "haus-de.md"] + options, in: folder)
  }

  @Test func questionHasTheContextAndTheAnswerIsSuggested() throws {
    let folder = try folder()
    let run = try run("tee question | sed -u 's/.*/{\"id\":1,\"translation\":\" \(Self.good) \"}/'", in: folder)
    let finding = try #require(run.findings().first)
    #expect(finding["suggestions"] as? [String] == [Self.good])
    let fix = try #require((finding["fixes"] as? [[String: Any]])?.first)
    #expect(fix["applicability"] as? String == "display-only")
    #expect(run.errors.isEmpty)
    let question = try #require(
      JSONSerialization.jsonObject(with: Data(folder.text("question").utf8)) as? [String: Any])
    #expect(question["id"] as? Int == 1)
    #expect(question["text"] as? String == "although nobody has lived there")
    #expect(question["before"] as? String == "Das Haus steht am Fluss, ")
    #expect(question["after"] as? String == ", und die Leute kommen.")
    #expect((question["source"] as? String)?.hasPrefix("The house stands by the river, although") == true)
    #expect(question["sourceLanguage"] as? String == "en" && question["targetLanguage"] as? String == "de")
    #expect(question["glossary"] as? [[String: String]] == [["source": "river", "target": "Fluss"]])
  }

  @Test(arguments: [
    "although nobody lives there any more", "obwohl niemand niemand dort wohnt", "", "although nobody has lived there",
  ])
  func answerThatIsAFindingItselfIsNotShown(answer: String) throws {
    let run = try run("sed -u 's/.*/{\"id\":1,\"translation\":\"\(answer)\"}/'", in: folder())
    #expect(try run.findings().map { ($0["suggestions"] as? [String])?.isEmpty } == [true])
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("exit 3", "the translator ended, so it makes no more suggestions"),
    ("read line; kill -9 $$", "the translator ended, so it makes no more suggestions"),
    ("sleep 60", "the translator did not answer within 0.5 s, so it makes no more suggestions"),
    ("head -c 3000000 /dev/zero | tr '\\\\0' x; sleep 9", "the translator wrote a line without an end, so it makes"),
    ("while read line; do echo nonsense; done", "the translator wrote a line that is not an answer: “nonsense”"),
    ("sed -u 's/.*/{\"id\":1,\"error\":\"no such pair\"}/'", "the translator says: no such pair"),
  ])
  func failureIsSaidOnceAndTheRunGoesOn(command: String, message: String) throws {
    let folder = try folder()
    try folder.add("zwei-de.md", Self.note)
    let run = try run(command, in: folder, ["zwei-de.md", "--suggest-timeout", "0.5"])
    #expect(run.status == 1)
    #expect(try run.findings().count == 2)
    #expect(run.errors.components(separatedBy: message).count == 2, "\(run.errors)")
  }

  @Test func greetingBeforeTheAnswerIsPassedOver() throws {
    let run = try run("echo Hello; sed -u 's/.*/{\"id\":1,\"translation\":\"\(Self.good)\"}/'", in: folder())
    #expect(try run.findings().first?["suggestions"] as? [String] == [Self.good])
    #expect(run.errors == "calque: the translator wrote a line that is not an answer: “Hello”\n")
  }

  @Test func programIsStartedOnceAndOnlyWhenItIsNeeded() throws {
    let folder = try folder()
    try folder.add("zwei-de.md", Self.note)
    let command =
      "echo >> started; while read line; do id=${line#*:}; echo \"{\\\"id\\\":${id%%,*},\\\"translation\\\":\\\"\(Self.good)\\\"}\"; done"
    let run = try run(command, in: folder, ["zwei-de.md"])
    #expect(try run.findings().map { $0["suggestions"] as? [String] } == [[Self.good], [Self.good]])
    #expect(try folder.text("started") == "\n")
    let sound = try TemporaryFolder(["haus-de.md": Notes.german])
    _ = try CommandRun(["lint", "--suggest-with", "echo >> started", "haus-de.md"], in: sound)
    #expect(throws: (any Error).self) { try sound.text("started") }
  }

  @Test(arguments: [["--suggest-with", ""], ["--suggest-with", "cat", "--suggest-timeout", "0"]])
  func wrongUsageIsRefused(options: [String]) throws {
    #expect(try CommandRun(["lint"] + options, in: TemporaryFolder()).status == 2)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/apertium/modes/eng-spa.mode"), "needs Apertium"))
  func apertiumSuggestsSpanish() throws {
    let folder = try TemporaryFolder([
      "puente-es.md":
        "# El puente\n\nEl puente se cerró because the river had risen, y la gente esperaba en la orilla.\n"
    ])
    let run = try CommandRun(
      ["lint", "--suggest-with", Project.path("samples/translators/apertium"), "--format", "jsonl", "puente-es.md"],
      in: folder)
    let suggestion = try #require((run.findings().first?["suggestions"] as? [String])?.first)
    #expect(suggestion.hasPrefix("porque el río"))
    #expect(run.errors.isEmpty)
  }

  @Test func modelBehindHTTPIsAskedAsItsScriptSays() throws {
    let folder = try folder()
    let script = Project.path("samples/translators/openai-compatible")
    let run = try run(script, in: folder)
    #expect(run.errors == "calque: the translator says: set TRANSLATOR_URL and TRANSLATOR_MODEL\n")
  }
}
