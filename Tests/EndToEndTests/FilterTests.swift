import Foundation
import RuleTesting
import Testing

/// `calque filter`: segments in, findings out.
@Suite struct FilterTests {
  private static let clause =
    #"{"id":"a","source":"He sued 👍🏽, alleging breach of contract, in court.","target":"Er klagte 👍🏽, alleging breach of contract, vor Gericht.","targetLang":"de"}"#

  private func filter(_ lines: [String], _ options: [String] = []) throws -> (run: CommandRun, answers: [[String: Any]])
  {
    let run = try CommandRun(
      ["filter", "--isolated"] + options, in: TemporaryFolder(), input: lines.joined(separator: "\n") + "\n")
    return (run, try run.findings())
  }

  @Test func findingStandsAtItsOffsetsInTheTarget() throws {
    let (run, answers) = try filter([Self.clause])
    #expect(run.status == 0 && run.errors.isEmpty)
    let answer = try #require(answers.first)
    #expect(answer["id"] as? String == "a" && answer["line"] as? Int == 1)
    let finding = try #require((answer["findings"] as? [[String: Any]])?.first)
    let target = "Er klagte 👍🏽, alleging breach of contract, vor Gericht."
    let words = "alleging breach of contract"
    let number = { (name: String) in finding[name] as? Int ?? -1 }
    #expect(finding["rule"] as? String == "untranslated-fragment" && finding["text"] as? String == words)
    let scalars = Array(target.unicodeScalars)[number("start")..<number("end")]
    #expect(String(String.UnicodeScalarView(scalars)) == words)
    #expect(String(decoding: Array(target.utf16)[number("utf16Start")..<number("utf16End")], as: UTF16.self) == words)
    #expect(String(decoding: Array(target.utf8)[number("byteStart")..<number("byteEnd")], as: UTF8.self) == words)
  }

  @Test func everyLineIsAnsweredInOrderAtAnyNumberOfJobs() throws {
    let lines = (1...400).map { #"{"id":\#($0),"target":"\#($0 % 3 == 0 ? "wie wir sind sind" : "Das Haus.")"}"# }
    let one = try filter(lines, ["--target-lang", "de", "--jobs", "1"])
    #expect(one.answers.map { $0["id"] as? Int } == (1...400).map { $0 })
    #expect(one.answers.count { ($0["findings"] as? [Any])?.isEmpty == false } == 133)
    let many = try filter(lines, ["--target-lang", "de", "--jobs", "7"])
    #expect(many.run.output == one.run.output)
  }

  @Test(arguments: [
    ("oops", "no JSON: no value begins like this, at byte 1"), ("[]", "no JSON object"),
    (#"{"id":1}"#, "“target” is missing"), (#"{"target":"x"}"#, "no language is given"),
    (#"{"target":"x","targetLang":"qqqq"}"#, "“targetLang” is “qqqq”, which is not a language"),
    (#"{"target":5}"#, "“target” is not a string"), (#"{"id":[],"target":"x"}"#, "“id” is neither"),
    (#"{"target":"a\u0000b","targetLang":"de"}"#, "NUL byte"),
  ])
  func badLineIsAnsweredWithAnErrorAndTheRunGoesOn(line: String, message: String) throws {
    let (run, answers) = try filter([line, Self.clause])
    #expect(run.status == 2)
    #expect((answers.first?["error"] as? String)?.contains(message) == true, "\(run.output)")
    #expect(answers.first?["line"] as? Int == 1)
    #expect((answers.last?["findings"] as? [Any])?.count == 1)
    #expect(run.errors == "calque: 1 line could not be checked, see “error” in the output\n")
  }

  /// What is known about a segment is freed with it.
  @Test(.enabled(if: !PythonReader.isMissing)) func memoryDoesNotGrowWithTheSegments() throws {
    let row = "The house is big.\tDas Haus ist groß.\tde\n"
    let folder = try TemporaryFolder([
      "few": "source\ttarget\ttargetLang\n" + String(repeating: row, count: 200),
      "many": "source\ttarget\ttargetLang\n" + String(repeating: row, count: 4_000),
    ])
    let peaks = try ["few", "many"].map { input in
      let filter = [CommandRun.program.path, "filter", "--format", "tsv", "--jobs", "1"]
      let run = try PythonReader.run("peak_memory.py", [folder.path + "/" + input] + filter, in: folder)
      return try #require(Int(run.output.filter(\.isNumber)), "\(run.errors)")
    }
    #expect(peaks[1] * 4 < peaks[0] * 5, "\(peaks)")
  }

  @Test func rulesGlossaryAndLanguagesAreThoseOfTheOptions() throws {
    let folder = try TemporaryFolder(["terms.csv": "source,target\nriver,Strom\n"])
    let note = ["source": Notes.english, "target": Notes.german]
    let input = String(decoding: try JSONSerialization.data(withJSONObject: note), as: UTF8.self) + "\n"
    let arguments = ["filter", "--isolated", "--target-lang", "de", "--glossary", "terms.csv"]
    let run = try CommandRun(arguments, in: folder, input: input)
    #expect(run.output.contains("term-mismatch"))
    for options in [["--ignore", "terms"], ["--select", "spelling"]] {
      #expect(try CommandRun(arguments + options, in: folder, input: input).output == "{\"line\":1,\"findings\":[]}\n")
    }
    let missing = try CommandRun(["filter", "--glossary", "no.csv", "--target-lang", "de"], in: folder, input: input)
    #expect(missing.status == 2 && missing.errors.contains("no.csv: no such file"))
  }

  @Test func configurationOfTheWorkingFolderCounts() throws {
    let folder = try TemporaryFolder([".calque.yml": "target-language: de\nrules:\n  doubled-word: off\n"])
    let input = "{\"target\":\"wie wir sind sind\"}\n"
    let run = try CommandRun(["filter"], in: folder, input: input)
    #expect(run.output == "{\"line\":1,\"findings\":[]}\n")
    #expect(
      try CommandRun(["filter", "--isolated", "--target-lang", "de"], in: folder, input: input).output.contains(
        "doubled-word"))
    try folder.add(".calque.yml", "ruels: {}\n")
    let broken = try CommandRun(["filter"], in: folder, input: input)
    #expect(broken.status == 2 && broken.output.isEmpty && broken.errors.contains(".calque.yml:1"))
  }

  @Test func markdownIsReadAsMarkdownUnlessItIsPlain() throws {
    let lines = [#"{"target":"`wie wir sind sind` und der `Rest`","targetLang":"de"}"#]
    #expect(try filter(lines).run.output == "{\"line\":1,\"findings\":[]}\n")
    #expect(try filter(lines, ["--plain"]).run.output.contains("doubled-word"))
  }

  @Test func tableIsReadByTheNamesOfItsColumns() throws {
    let (run, answers) = try filter(
      ["note\ttarget\tid\ttargetLang", "x\twie wir sind sind\tä 1\tde", "y\tDas Haus.\t\t\r", "z"],
      ["--format", "tsv", "--target-lang", "fr"])
    #expect(run.status == 2)
    #expect(answers.map { $0["line"] as? Int } == [2, 3, 4])
    #expect(answers[0]["id"] as? String == "ä 1" && (answers[0]["findings"] as? [Any])?.count == 1)
    #expect(answers[1]["id"] == nil && answers[1]["findings"] != nil)
    #expect(answers[2]["error"] as? String == "1 fields instead of 4")
  }

  @Test(arguments: [("id\tsource", "“target” is missing"), ("target\ttarget", "“target” occurs twice")])
  func headThatNamesNoTargetIsTrouble(head: String, message: String) throws {
    let (run, _) = try filter([head, "x\ty"], ["--format", "tsv"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("calque: standard input:1: ") && run.errors.contains(message))
  }

  @Test func lineIsAnsweredBeforeTheNextOneComes() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = CommandRun.program
    process.arguments = ["filter", "--isolated", "--target-lang", "de"]
    process.standardInput = input.fileHandleForReading
    process.standardOutput = output.fileHandleForWriting
    try process.run()
    for id in 1...3 {
      try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":\(id),\"target\":\"Das Haus.\"}\n".utf8))
      // Returns when something has been written; nothing comes before the line is answered.
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer == "{\"line\":\(id),\"id\":\(id),\"findings\":[]}\n")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
