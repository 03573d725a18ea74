import Foundation
import RuleTesting
import Testing

/// Shell completions and the manual page.
@Suite struct ShellTests {
  @Test(arguments: [
    ([""], "lint"), (["--sel"], "--select"), (["--select", "mis"], "misspelling"),
    (["lint", "--ignore", "terms,doub"], "terms,doubled-word"), (["--ignore=ter"], "--ignore=terms"),
    (["--format", "sa"], "sarif"), (["--format", "sarif="], ":paths sarif="), (["--color", "al"], "always"),
    (["lint", ""], ":paths "), (["--glossary", ""], ":paths "), (["explain", "doub"], "doubled-word"),
    (["--target-lang", "zh"], "zh-Hans"), (["filter", "--for"], "--format"), (["filter", "--format", "t"], "tsv"),
    (["completions", "f"], "fish"), (["help", "ex"], "explain"), (["--", "--x"], ":paths "),
  ])
  func wordIsCompleted(words: [String], expected: String) throws {
    let run = try CommandRun(["complete", "--"] + words, in: TemporaryFolder())
    #expect(run.status == 0)
    let offered = run.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(offered.contains { $0 == expected }, "\(run.output)")
  }

  @Test func bashCompletesRulesFormatsAndFileNames() throws {
    let folder = try TemporaryFolder(["out put.sarif": "", "notes/a-de.md": ""])
    let script = try CommandRun(["completions", "bash"], in: folder).output
    try folder.add("calque.bash", script)
    func completed(_ line: String, _ part: String) throws -> [String] {
      let program = CommandRun.program.path
      let code = """
        source calque.bash; COMP_LINE="$1" COMP_POINT=${#1}; _calque calque "$2" x; printf '%s\\n' "${COMPREPLY[@]}"
        """
      let run = try CommandRun(
        ["-c", code, "bash", program + line, part], in: folder, program: URL(fileURLWithPath: "/bin/bash"))
      return run.output.split(separator: "\n").map(String.init)
    }
    #expect(try completed(" explain doub", "doub") == ["doubled-word"])
    #expect(try completed(" --select terms,doub", "terms,doub") == ["terms,doubled-word"])
    #expect(try completed(" --format sar", "sar") == ["sarif"])
    #expect(try completed(" --format sarif=out", "out") == ["out put.sarif"])
    #expect(try completed(" lint not", "not") == ["notes"])
  }

  @Test(.disabled(if: Self.lacks("fish"), "fish is missing, script/bootstrap installs it"))
  func fishCompletesRulesAndFileNames() throws {
    let folder = try TemporaryFolder(["notes/a-de.md": ""])
    try folder.add("calque.fish", try CommandRun(["completions", "fish"], in: folder).output)
    func completed(_ line: String) throws -> String {
      let folderOfProgram = CommandRun.program.deletingLastPathComponent().path
      let code = "set -p PATH '\(folderOfProgram)'; source calque.fish; complete -C '\(line)'"
      return try CommandRun(
        ["--no-config", "-c", code], in: folder, program: URL(fileURLWithPath: "/usr/bin/fish"),
        environment: ["HOME": folder.path]
      ).output
    }
    #expect(try completed("calque explain doub").hasPrefix("doubled-word\t"))
    #expect(try completed("calque --format sarif=not").hasPrefix("sarif=notes/"))
  }

  @Test(.disabled(if: Self.lacks("zsh"), "zsh is missing, script/bootstrap installs it"))
  func zshTakesTheScript() throws {
    let folder = try TemporaryFolder()
    try folder.add("_calque", try CommandRun(["completions", "zsh"], in: folder).output)
    let run = try CommandRun(["-n", "_calque"], in: folder, program: URL(fileURLWithPath: "/usr/bin/zsh"))
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test(.disabled(if: Self.lacks("mandoc"), "mandoc is missing, script/bootstrap installs it"))
  func manualIsSoundAndKnowsEveryOption() throws {
    let folder = try TemporaryFolder()
    try folder.add("calque.1", try CommandRun(["man"], in: folder).output)
    let mandoc = URL(fileURLWithPath: "/usr/bin/mandoc")
    let lint = try CommandRun(["-Tlint", "-W", "warning", "calque.1"], in: folder, program: mandoc)
    #expect(lint.status == 0 && lint.output.isEmpty, "\(lint.output)")
    let page = try CommandRun(["-Tutf8", "calque.1"], in: folder, program: mandoc).output.replacing(/.\u{8}/, with: "")
    let help = try CommandRun(["lint", "--help"], in: folder).output
    for option in Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }) where option != "--help" {
      #expect(page.contains(option) || option == "--version", "\(option)")
    }
  }

  private static func lacks(_ program: String) -> Bool {
    !FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program)
  }
}
