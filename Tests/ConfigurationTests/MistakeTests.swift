import RandomInput
import SourceText
import Testing

@testable import Configuration

/// Every mistake is reported with its exact place and what to do.
@Suite struct MistakeTests {
  private func mistakes(_ text: String) -> [String] {
    ConfigurationFile(path: "c", folder: ".", bytes: Array(text.utf8)).mistakes.map { problem in
      ([problem.path] + [problem.line, problem.column].compactMap { $0.map(String.init) }).joined(separator: ":")
        + ": " + problem.message
    }
  }

  @Test(arguments: [
    ("rulez: {}\n", "c:1:1: unknown key “rulez”, did you mean “rules”?"),
    ("# é\nfail_on: error\n", "c:2:1: unknown key “fail_on”, did you mean “fail-on”?"),
    ("source-language: xx-q\n", "c:1:18: “xx-q” is not a language, write a tag such as de or zh-Hant"),
    ("source-language:\n", "c:1:17: “source-language” needs a language such as de or zh-Hant"),
    ("target-language: [de]\n", "c:1:18: “target-language” needs a language such as de or zh-Hant"),
    ("fail-on: warn\n", "c:1:10: “warn” is not a severity, did you mean “warning”?"),
    ("fail-on: fatal\n", "c:1:10: “fatal” is not a severity, use info, warning or error"),
    ("dictionaries: maybe\n", "c:1:15: “maybe” is neither true nor false"),
    ("rules: off\n", "c:1:8: “rules” needs severities by rule, such as `misspelling: info`"),
    ("rules:\n  mispelling: off\n", "c:2:3: no rule or family is called “mispelling”, did you mean “misspelling”?"),
    ("rules: {zzzzzz: off}\n", "c:1:9: no rule or family is called “zzzzzz”, see `calque rules`"),
    ("rules: {misspelling: fatal}\n", "c:1:22: “fatal” is not a severity, use off, on, info, warning or error"),
    ("rules: {misspelling: {acept: [a]}}\n", "c:1:23: “misspelling” has no option “acept”, did you mean “accept”?"),
    ("rules: {term-mismatch: {limit: 1}}\n", "c:1:25: “term-mismatch” has no option “limit”, it has severity"),
    ("rules: {misspelling: {accept: {a: b}}}\n", "c:1:31: “accept” needs a list of words"),
    ("rules: {spelling: {severity: off}}\n", "c:1:19: “spelling” needs off, on, info, warning or error"),
    (
      "rules: {list-shape: off, list-shape-changed: info}\n",
      "c:1:26: “list-shape” and “list-shape-changed” are names of one rule, keep “list-shape-changed”"
    ),
    ("keep: a: b\n", "c:1:8: mapping values are not allowed in this context"),
    ("keep: [\"\"]\n", "c:1:8: “keep” needs a list of words"),
    ("keep: ['# x']\n", "c:1:8: “# x” is not a word that could stay"),
    (
      "source: '{dir}/{nme}.md'\n",
      "c:1:9: “{nme}” is not a placeholder of a source pattern, use {dir} {name} {stem} {ext} {lang}"
    ),
    ("exclude: ['[a']\n", "c:1:11: “[a” is not a glob that can match anything"),
    ("files: {'!a': {}}\n", "c:1:9: “!a” is not a glob that can match anything"),
    ("files:\n  a: {exclude: b}\n", "c:2:7: “exclude” belongs at the top of the file, not in a section"),
    ("files: [a]\n", "c:1:8: “files” needs settings by glob, such as `\"docs/**\": {fail-on: error}`"),
    ("languages: {qqq: {}}\n", "c:1:13: “qqq” is not a language, write a tag such as de or zh-Hant"),
    (
      "languages: {de: {target-language: fr}}\n",
      "c:1:18: “target-language” belongs at the top of the file, not in a section"
    ),
    (
      "languages: {de: {zzz: 1}}\n",
      "c:1:18: unknown key “zzz”, allowed here are glossaries, keep-lists, keep, dictionaries, rules, fail-on"
    ),
    ("keep: a\nrules: {}\nkeep: b\n", "c:3:1: “keep” occurs twice, first in line 1, keep one"),
    ("keep: &x a\n", "c:1:10: anchors such as “&x” are not supported here, leave it out"),
    ("keep: !!str a\n", "c:1:13: tags such as “tag:yaml.org,2002:str” are not supported here, leave it out"),
    ("[a]: b\n", "c:1:1: a key must be a name"),
    ("- a\n", "c:1:1: the configuration needs settings such as `extends: …`"),
    ("a\n", "c:1:1: the configuration needs settings such as `extends: …`"),
    ("keep: a\n---\nkeep: b\n", "c:2:1: a second document starts here, keep one"),
  ])
  func aMistakeHasItsPlaceAndARemedy(text: String, message: String) {
    #expect(mistakes(text) == [message])
  }

  @Test func everyMistakeIsToldInTheOrderOfTheFile() {
    let text = "fail-on: x\nlanguages:\n  de: {keep: {}}\nrules: {a: b}\nbogus: 1\n"
    #expect(mistakes(text).map { $0.prefix(5) } == ["c:1:1", "c:3:1", "c:4:9", "c:5:1"])
  }

  @Test func aliasIsRefusedOnceAndNeverExpanded() {
    var text = "keep: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, before) in zip("bcdefghi", "abcdefgh") {
      text += "k\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ", ") + "]\n"
    }
    let found = mistakes(text)
    #expect(found.count == ConfigurationFile.mistakeLimit + 1)
    #expect(found.last == "c: \(9 * 8 + 9 + 8 - ConfigurationFile.mistakeLimit) more mistakes like these")
  }

  @Test func whatIsTooLargeTooDeepOrNoTextIsRefused() {
    let large = ConfigurationFile(path: "c", folder: ".", bytes: Array(repeating: 0x23, count: 10 << 20))
    #expect(large.mistakes.map(\.message) == ["a configuration of 10 MB is not read, only up to 1 MB"])
    #expect(mistakes(String(repeating: "[", count: 5000)).count == 1)
    let bytes = ConfigurationFile(path: "c", folder: ".", bytes: [0x61, 0xFF])
    #expect(bytes.mistakes.count == 1)
  }

  /// Would take long if each value's place were counted from the start of the line.
  @Test func valuesOfOneLongLineHaveTheirPlaces() {
    let text = "keep: [" + Array(repeating: "aé", count: 10_000).joined(separator: ", ") + "]\nx: 1\n"
    let file = ConfigurationFile(path: "c", folder: ".", bytes: Array(text.utf8))
    #expect(file.mistakes.map(\.line) == [2])
    #expect(file.layer.last?.origin == .file(path: "c", LineColumn(line: 1, column: 8 + 9_999 * 4)))
  }

  @Test(arguments: 0..<20) func randomTextsDoNotCrash(seed: Int) {
    var random = SeededNumbers(seed)
    let pieces = [
      "rules", "files", "languages", "misspelling", "accept", "de", ": ", "- ", "\n", "  ", "{", "}", "[", "]", ",",
      "&a ",
      "*a", "!!x ", "'", "\"", "|", "é", "\u{FEFF}", "\t", "#", "off", "~", "\u{0}",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      _ = mistakes(text.joined())
    }
  }

  @Test func longWordsAreShortened() {
    let found = mistakes("fail-on: " + String(repeating: "x", count: 10_000) + "\n")
    #expect(found.count == 1 && found[0].count < 200)
  }

  @Test(arguments: [
    "", "# nothing\n", "rules:\n", "keep: []\nexclude:\nfiles: {}\nlanguages: ~\n", "\u{FEFF}keep: a\r\n",
  ])
  func whatIsLeftOutIsNoMistake(text: String) {
    #expect(mistakes(text) == [])
  }
}
