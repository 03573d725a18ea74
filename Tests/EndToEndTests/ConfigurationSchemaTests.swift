import Configuration
import Foundation
import RuleTesting
import Testing

/// The schema of `.calque.yml`, compared with Calque's own reader through an independent validator.
@Suite struct ConfigurationSchemaTests {
  private static let good = [
    "", "rules: {misspelling: {severity: off, accept: [a, 1]}, spelling: off, all: on}\n", "keep: a\nsource: none\n",
    "languages: {de: {keep: [a]}, zh-Hant: {}, pt_BR: {fail-on: info}}\n",
    "exclude:\nglossaries: [a]\ndictionaries: no\n",
    "files: {\"docs/**\": {fail-on: error, target-language: de}}\n", "rules: {untranslated-block: {least-words: 3}}\n",
    "extends: a\nsource: [a.md, \"{dir}/b.{ext}\"]\nkeep-lists: [a]\nfail-on: info\nsource-language: de\n",
  ]

  private static let bad = [
    "rulez: 1\n", "fail-on: fatal\n", "rules: {misspeling: off}\n", "rules: {misspelling: {acept: a}}\n",
    "languages: {\"de de\": {}}\n", "files: {a: {exclude: b}}\n", "languages: {de: {target-language: fr}}\n",
    "keep: {a: b}\n", "dictionaries: maybe\n", "- a\n", "rules: {untranslated-block: {least-words: 0}}\n",
    "rules: {spelling: {severity: off}}\n", "source-language: [de]\n",
  ]

  private static func mistakes(_ text: String) -> [String] {
    ConfigurationFile(path: "c", folder: ".", bytes: Array(text.utf8)).mistakes.map(\.message)
  }

  @Test(arguments: good) func whatIsGoodHasNoMistakes(text: String) { #expect(Self.mistakes(text) == []) }
  @Test(arguments: bad) func whatIsBadHasMistakes(text: String) { #expect(!Self.mistakes(text).isEmpty) }

  @Test(.disabled(if: PythonReader.isMissing, "Python is missing, script/test-tools installs what is needed"))
  func schemaSaysTheSame() throws {
    let folder = try TemporaryFolder(["docs/a-de.md": Notes.german, "terms/de.csv": "river,Fluss\n"])
    try folder.add("schema.json", try CommandRun(["config", "--schema"], in: folder).output)
    for (kind, texts) in [("good", Self.good), ("bad", Self.bad)] {
      for (number, text) in texts.enumerated() { try folder.add("\(kind)/\(number).yml", text) }
    }
    try folder.add("good/init.yml", try CommandRun(["init", "--stdout"], in: folder).output)
    let readme = try Project.text("README.md").components(separatedBy: "<!-- example -->")
    try folder.add(
      "good/readme.yml", readme[1].split(separator: "\n").filter { !$0.hasPrefix("```") }.joined(separator: "\n"))
    let read = try PythonReader.run("read_configurations.py", in: folder)
    #expect(read.status == 0 && read.output.isEmpty, "\(read.output)\(read.errors)")
  }
}
