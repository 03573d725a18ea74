import Alignment
import Linting
import SourceText
import Testing
import UnicodeText

@testable import Configuration

/// The settings that result from a configuration.
@Suite struct ConfigurationFileTests {
  private func file(_ text: String, path: String = "c", folder: String = ".") throws -> ConfigurationFile {
    let file = ConfigurationFile(path: path, folder: folder, bytes: Array(text.utf8))
    try #require(file.mistakes == [])
    return file
  }

  private func settings(_ files: ConfigurationFile..., path: String = "a.md", language: String? = nil) -> Settings {
    let stack = ConfigurationStack(files)
    let components = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    return stack.settings(
      over: Settings(), sections: stack.sections(for: components), language: language.flatMap { LanguageTag($0) })
  }

  @Test func everyKeyIsRead() throws {
    let settings = settings(
      try file(
        """
        source-language: de
        target-language: fr
        source: ["{dir}/{stem}-de.{ext}", "quellen/{stem}.md"]
        glossaries: [g.csv, /abs/h.csv]
        keep-lists: k.txt
        keep: [Docker ~, "Max  Mustermann"]
        dictionaries: false
        fail-on: error
        rules:
          misspelling: {severity: info, accept: [foo]}
        """, path: "x/c", folder: "x"))
    #expect(settings.sourceLanguage.value == .german)
    #expect(settings.targetLanguage.value == LanguageTag("fr"))
    #expect(settings.source.value.texts == ["{dir}/{stem}-de.{ext}", "quellen/{stem}.md"])
    #expect(settings.source.value.folders == ["", "x"])
    #expect(settings.glossaries.map(\.value) == ["x/g.csv", "/abs/h.csv"])
    #expect(settings.keepLists.map(\.value) == ["x/k.txt"])
    #expect(settings.keep.map(\.value) == ["Docker ~", "Max Mustermann"])
    #expect(!settings.dictionaries.value)
    #expect(settings.failOn.value == .error)
    #expect(settings.rules.severities == ["misspelling": .info])
    #expect(settings.rules.options["misspelling", "accept"] == .words(["foo"]))
    #expect(settings.failOn.origin == .file(path: "x/c", LineColumn(line: 8, column: 10)))
  }

  @Test(arguments: [
    ("all: off, residue: on, abridged: off", ["model-preamble", "repetition-loop", "answered-title"]),
    ("abridged: off, residue: on, all: off", ["model-preamble", "repetition-loop", "answered-title"]),
    ("all: off, misspelling: warning, doubled-word: true", ["misspelling", "doubled-word"]),
    ("all: off", []),
  ])
  func ruleWeighsMoreThanFamilyAndFamilyMoreThanAll(rules: String, reported: [String]) throws {
    #expect(settings(try file("rules: {\(rules)}\n")).rules.reported == Set(reported))
  }

  @Test func laterFileOverridesWhateverIsMoreSpecific() throws {
    let base = try file("rules: {misspelling: off}\nfiles: {'*': {fail-on: info}}\nlanguages: {de: {fail-on: info}}\n")
    let own = try file("rules: {spelling: error}\nfail-on: error\n")
    let settings = settings(base, own, language: "de")
    #expect(settings.rules.severities["misspelling"] == .error)
    #expect(settings.failOn.value == .error)
  }

  @Test(arguments: [
    ("*.md", "docs/de/a.md", true), ("docs/*.md", "docs/a.md", true), ("docs/*.md", "docs/de/a.md", false),
    ("docs/**", "docs/de/a.md", true), ("docs/", "docs/de/a.md", true), ("docs", "docs/de/a.md", true),
    ("/a.md", "a.md", true), ("/a.md", "docs/a.md", false), ("**/de/*", "docs/de/a.md", true), ("de/", "de", false),
  ])
  func sectionIsAboutWhatItsGlobMatches(glob: String, path: String, isMatching: Bool) throws {
    let file = try file("files: {'\(glob)': {fail-on: error}}\n")
    #expect((settings(file, path: path).failOn.value == .error) == isMatching)
  }

  @Test func laterSectionWinsAndLanguagesWinOverFiles() throws {
    let file = try file(
      """
      files:
        "*.md": {fail-on: error, keep: [a]}
        "a*": {fail-on: info, keep: [b]}
      languages:
        de: {fail-on: warning, keep: [c]}
      """)
    #expect(settings(file).failOn.value == .info)
    #expect(settings(file).keep.map(\.value) == ["a", "b"])
    #expect(settings(file, language: "de").failOn.origin == .file(path: "c", LineColumn(line: 5, column: 17)))
    #expect(settings(file, language: "de").keep.map(\.value) == ["a", "b", "c"])
  }

  @Test(arguments: [
    ("zh", "zh-Hant", true), ("zh-Hans", "zh-Hant", false), ("zh-TW", "zh-Hant-TW", true), ("pt", "pt-BR", true),
    ("pt-BR", "pt-PT", false), ("pt-BR", "pt", false), ("de", "en", false), ("sr", "sr-Latn", true),
  ])
  func languageSectionServesItsVariants(section: String, language: String, isAbout: Bool) throws {
    let file = try file("languages: {\(section): {fail-on: error}}\n")
    #expect((settings(file, language: language).failOn.value == .error) == isAbout)
  }

  @Test func excludeIsReadAsGitignoreIs() throws {
    let stack = ConfigurationStack([try file("exclude: ['*.md', '!keep.md', build/]\n")])
    func excludes(_ name: String, isFolder: Bool = false) -> Bool? {
      stack.excludes([Array(name.utf8)], isFolder: isFolder)
    }
    #expect(excludes("a.md") == true)
    #expect(excludes("keep.md") == false)
    #expect(excludes("build") == nil)
    #expect(excludes("build", isFolder: true) == true)
  }
}
