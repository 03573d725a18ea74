import Foundation
import RuleTesting
import Testing

/// `calque config`: the settings for a note and where they were set.
@Suite struct ConfigCommandTests {
  private static let files = [
    ".calque.yml": "extends: base.yml\nkeep: Fluss\nlanguages:\n  de: {rules: {misspelling: info}}\n",
    "base.yml": "fail-on: error\nrules: {doubled-word: {accept: [gern gern]}}\n", "glossary/de.csv": "source,target\n",
    "haus-de.md": Notes.german, "haus-en.md": Notes.english,
  ]

  @Test func everyValueIsShownWithItsPlace() throws {
    let run = try CommandRun(["config", "haus-de.md", "--ignore", "term-mismatch"], in: TemporaryFolder(Self.files))
    #expect(run.status == 0)
    #expect(
      run.output == """
        haus-de.md: German, translated from haus-en.md
        configuration: .calque.yml, on top of base.yml

        source-language  en                 default
        target-language  detected per note  default
        source           customary          default
        glossaries       glossary/de.csv    found
        keep-lists       none               default
        keep             Fluss              .calque.yml:2:7
        dictionaries     true               default
        fail-on          error              base.yml:1:10
        stamps           front-matter       default
        memory           none               default
        term-mismatch    off                --ignore
        misspelling      info               .calque.yml:4:29
        doubled-word     warning            default
          accept         gern gern          base.yml:2:32

        Other rules are on, with the severities that `calque rules` shows.

        """)
  }

  @Test func folderShowsWhatCountsBeforeTheLanguageIsKnown() throws {
    let run = try CommandRun(["config"], in: TemporaryFolder(Self.files))
    #expect(run.output.hasPrefix(".: no language of its own\nconfiguration: .calque.yml"))
    #expect(!run.output.contains("misspelling"))
  }

  @Test func sourceAndExcludedNotesAreCalledSo() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.add(".calqueignore", "*-en.md\n")
    let run = try CommandRun(["config", "haus-en.md"], in: folder)
    #expect(
      run.output.hasPrefix("haus-en.md: the source language, English, so not checked, left out of folders\n"))
  }

  @Test func jsonSaysTheSame() throws {
    let run = try CommandRun(["config", "haus-de.md", "--format", "json"], in: TemporaryFolder(Self.files))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["language"] as? String == "de")
    #expect(object["configurations"] as? [String] == [".calque.yml", "base.yml"])
    let settings = try #require(object["settings"] as? [String: Any])
    #expect((settings["fail-on"] as? [String: Any])?["value"] as? String == "error")
    #expect((settings["keep"] as? [[String: Any]])?.map { $0["value"] as? String } == ["Fluss"])
    #expect((settings["glossaries"] as? [[String: Any]])?.count == 1)
    let rules = try #require(object["rules"] as? [[String: Any]])
    let misspelling = try #require(rules.first { $0["name"] as? String == "misspelling" })
    #expect(misspelling["severity"] as? String == "info")
    #expect((misspelling["origin"] as? [String: Any])?["line"] as? Int == 4)
  }

  @Test func whatCannotBeShownIsTrouble() throws {
    let folder = try TemporaryFolder([".calque.yml": "a: 1\nb: 2\n"])
    let missing = try CommandRun(["config", "gone.md"], in: folder)
    #expect(missing.status == 2 && missing.errors == "calque: gone.md: no such file, check the path\n")
    let broken = try CommandRun(["config"], in: folder)
    #expect(broken.status == 2 && broken.output.isEmpty)
    #expect(
      broken.errors.split(separator: "\n").map { $0.prefix(24) } == [
        "calque: .calque.yml:1:1:", "calque: .calque.yml:2:1:",
      ])
  }

  @Test func optionsOfARuleAreExplained() throws {
    let run = try CommandRun(["explain", "untranslated-block"], in: TemporaryFolder())
    #expect(run.output.contains("Options in .calque.yml\n  `accept` (default: none): words"))
    #expect(run.output.contains("\n  `least-words` (default: 1): passages of fewer words are not reported\n"))
  }

  @Test func schemaIsJSONWithEveryRuleAndKey() throws {
    let run = try CommandRun(["config", "--schema"], in: TemporaryFolder())
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    let keys = try #require(schema["properties"] as? [String: Any])
    #expect(Set(keys.keys).isSuperset(of: ["extends", "source-language", "rules", "files", "languages", "exclude"]))
    let definitions = try #require(schema["definitions"] as? [String: Any])
    let rules = try #require((definitions["rules"] as? [String: Any])?["properties"] as? [String: Any])
    #expect(Set(rules.keys).isSuperset(of: ["all", "spelling", "misspelling", "untranslated-note"]))
  }
}
