import SourceText
import Testing

@testable import Configuration

@Suite struct ConfigurationLoaderTests {
  private func stack(_ files: [String: String]) -> ConfigurationStack {
    ConfigurationLoader(
      read: { path in
        files[path].map { .success(Array($0.utf8)) } ?? .failure(FileProblem(path: path, message: "no such file"))
      }, identity: { $0 }, folder: { $0.contains("/") ? String($0.prefix { $0 != "/" }) : "." }
    ).stack(at: "c")
  }

  @Test func whatIsExtendedComesFirstAndItsPathsAreItsOwn() {
    let stack = stack(["c": "extends: [a, x/b]\n", "a": "extends: x/b\n", "x/b": "glossaries: g\n"])
    #expect(stack.mistakes == [])
    #expect(stack.files.map(\.path) == ["x/b", "a", "c"])
    #expect(stack.files[0].layer.map(\.value) == [.glossary("x/g")])
  }

  @Test func circleIsRefusedWhereItCloses() {
    let mistakes = stack(["c": "extends: a\n", "a": "keep: x\nextends: c\n"]).mistakes
    #expect(mistakes.map(\.path) == ["a"])
    #expect(mistakes.first?.line == 2 && mistakes.first?.column == 10)
    #expect(mistakes.first?.message == "“c” is circular, it extends this file")
    #expect(stack(["c": "extends: c\n"]).mistakes.count == 1)
  }

  @Test func missingFileIsToldWhereItIsNamed() {
    let mistakes = stack(["c": "extends:\n  - gone\n"]).mistakes
    #expect(mistakes == [FileProblem(path: "c", line: 2, column: 5, message: "“gone” cannot be read: no such file")])
  }

  @Test func pathsThatMayNotBeReadAreToldWhereTheyAreNamed() {
    let texts = [
      "c": "extends: [out/c, a]\nglossaries: out/g\nsource: 'out/{stem}.md'\nmemory: m\n",
      "a": "languages: {de: {keep-lists: out/k}}\nfiles: {'**': {memory: out/m, source: out/s.md}}\n",
    ]
    let loader = ConfigurationLoader(
      read: { path in
        path.hasPrefix("out")
          ? .failure(FileProblem(path: path, message: "was read")) : .success(Array((texts[path] ?? "").utf8))
      }, identity: { $0 }, folder: { _ in "." }, refusal: { path, _ in path.hasPrefix("out") ? "leads out" : nil })
    #expect(
      loader.stack(at: "c").mistakes.map { "\($0.path):\($0.line ?? 0):\($0.column ?? 0): \($0.message)" } == [
        "a:1:30: “out/k” leads out", "a:2:24: “out/m” leads out", "a:2:39: “out/s.md” leads out",
        "c:1:11: “out/c” leads out", "c:2:13: “out/g” leads out", "c:3:9: “out” leads out",
      ])
    #expect(loader.stack(at: "out").mistakes.map(\.message) == ["a link leads out"])
  }

  @Test(arguments: [
    ("TOKEN: x\nsecret: {a: b}\n", false), ("- a\n", false), ("just words\n", false), ("&TOKEN x: y\n", false),
    ("key: a\nfile: b\n", false), ("glosaries: a\n", true), ("keep: x\nTOKEN: y\n", true), ("", true),
    ("keep: x\nTOKEN: y\nPASS: z\n", false),
  ]) func whatDoesNotLookLikeAConfigurationIsNotQuoted(text: String, isQuoted: Bool) {
    let mistakes = stack(["c": "extends: a\n", "a": text]).mistakes.map(\.message)
    #expect(mistakes.contains { $0.hasPrefix("does not look like") } == !isQuoted)
    if !isQuoted { #expect(mistakes.count == 1) }
  }

  @Test func mistakesOfAllFilesAreTold() {
    #expect(stack(["c": "extends: a\nx: 1\n", "a": "y: 1\n"]).mistakes.map(\.path) == ["a", "c"])
  }

  @Test func longChainsAndManyMissingFilesAreCutShort() {
    var files = ["c": "extends: f0\n"]
    for number in 0..<100 { files["f\(number)"] = "extends: f\(number + 1)\n" }
    let chain = stack(files).mistakes
    #expect(chain.map(\.message) == ["at most 32 configurations can extend each other"])
    let missing = stack(["c": "extends: [" + (0..<80).map { "g\($0)" }.joined(separator: ", ") + "]\n"]).mistakes
    #expect(missing.count == ConfigurationFile.mistakeLimit + 1)
    #expect(missing.last?.message == "30 more mistakes like these")
  }

  @Test func manyWaysToAFileReadItOnce() {
    var files = ["c": "extends: [l0, r0]\n", "l20": "", "r20": ""]
    for level in 0..<20 {
      for side in ["l", "r"] { files["\(side)\(level)"] = "extends: [l\(level + 1), r\(level + 1)]\n" }
    }
    #expect(stack(files).files.count == 43)
  }
}
