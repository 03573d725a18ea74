import RuleTesting
import Testing

@testable import CalqueKit
@testable import Configuration

@Suite struct StarterConfigurationTests {
  private func starter(_ files: [String: String] = [:]) throws -> (text: String, survey: FolderSurvey) {
    let folder = try TemporaryFolder(files)
    let survey = try FolderSurvey(of: folder.path, sourceLanguage: nil)
    return (StarterConfiguration(survey).text, survey)
  }

  private func mistakes(_ text: String) -> [String] {
    ConfigurationFile(path: "c", folder: ".", bytes: Array(text.utf8)).mistakes.map { "\($0.line ?? 0) \($0.message)" }
  }

  @Test func whatIsWrittenIsSoundAlsoWithEverySettingSwitchedOn() throws {
    let files = [
      "terms/de.csv": "source,target\nriver,Fluss\n", "terms/my terms: all.csv": "en,de,fr\nriver,Fluss,fleuve\n",
      "do-not-translate.txt": "Docker\n",
    ]
    for text in [try starter().text, try starter(files).text] {
      #expect(mistakes(text) == [])
      let on = text.split(separator: "\n").map { line -> Substring in
        let isProse = line.hasPrefix("# ") && !line.hasPrefix("#  ")
        return line.hasPrefix("#") && !isProse ? line.dropFirst() : line
      }
      let all = ConfigurationFile(path: "c", folder: ".", bytes: Array(on.joined(separator: "\n").utf8))
      #expect(all.mistakes == [])
      for key in SettingKey.allCases { #expect(on.contains { $0.hasPrefix(key.rawValue + ":") }, "\(key)") }
    }
  }

  @Test func glossariesAreSetWhereTheyBelong() throws {
    let files = [
      "terms/de.csv": "source,target\nriver,Fluss\nhouse,Haus\n", "terms/all.csv": "en,de,fr\nriver,Fluss,fleuve\n",
      "do-not-translate.txt": "Docker\n", "glossary/de.csv": "river,Fluss\n", "data/numbers.csv": "1,2\n",
      "terms/notes.txt": "no list of terms\n", "housekeeping.txt": "Docker\n", "terminal/data.csv": "a,b\n",
      "keep.txt": "This is a whole sentence and not a name.\n",
      "a-de.md": "Das Haus steht seit vielen Jahren am Fluss.\n",
    ]
    let (text, survey) = try starter(files)
    #expect(survey.glossaries.map(\.path) == ["do-not-translate.txt", "terms/all.csv", "terms/de.csv"])
    #expect(survey.glossaries.map(\.terms) == [1, 2, 2])
    #expect(survey.customary == ["glossary/de.csv"])
    #expect(text.contains("\nglossaries:\n  - terms/all.csv\n"))
    #expect(text.contains("\nkeep-lists:\n  - do-not-translate.txt\n"))
    #expect(text.contains("\nlanguages:\n  de:\n    glossaries:\n      - terms/de.csv\n"))
    #expect(text.contains("# Used anyway: glossary/de.csv."))
  }

  /// File names must not be able to add settings.
  @Test func namesWithLineEndsStayInTheirComments() throws {
    let name = "a\nmemory: x\n#"
    let (text, survey) = try starter([
      "\(name)-de.md": "Das Haus steht seit vielen Jahren am Fluss.\n",
      "\(name)-en.md": "The house has stood by the river for many years.\n",
      "glossary/de\nfail-on: info\n#.csv": "river,Fluss\n", "terms/a\u{2028}b.csv": "source,target\nriver,Fluss\n",
    ])
    #expect(survey.paired == 1)
    #expect(!text.contains("\nmemory: x") && !text.contains("\nfail-on: info"))
    #expect(mistakes(text) == [])
    #expect(!StarterConfiguration(survey).remarks(wroteTo: "c").contains("\nmemory"))
    #expect(text.contains(#"- "terms/a\U00002028b.csv""#))
  }

  @Test func languagesAndSourcesAreCounted() throws {
    let german = "Das Haus steht seit vielen Jahren am Fluss, und die Leute kommen gern hierher.\n"
    let french = "La maison est au bord de la rivière depuis de nombreuses années, et les gens y viennent volontiers.\n"
    let (text, survey) = try starter([
      "a.md": german, "a.fr.md": french, "b.md": german, "b.fr.md": french, "c.md": german,
    ])
    #expect(survey.sourceLanguage == .german)
    #expect(survey.languages.map(\.count) == [2] && survey.sources == 3 && survey.paired == 2)
    #expect(survey.example?.note == "a.fr.md" && survey.example?.source == "a.md")
    #expect(text.contains("\nsource-language: de\n"))
    #expect(text.contains("# Seen here: fr (2).\n"))
    #expect(text.contains("# Found automatically for 2 of 2, such as a.md for a.fr.md.\n"))
  }

  @Test(arguments: [
    ("a/b-c.csv", "a/b-c.csv"), ("my terms.csv", "\"my terms.csv\""), ("no", "\"no\""), ("-a", "\"-a\""),
    ("a: b", "\"a: b\""), ("a\"\\\u{1B}", "\"a\\\"\\\\\\x1b\""), ("глоссарий.csv", "глоссарий.csv"),
  ])
  func pathsAreQuotedWhereYAMLAsksForIt(path: String, written: String) {
    #expect(StarterConfiguration.scalar(path) == written)
    let file = ConfigurationFile(path: "c", folder: ".", bytes: Array("glossaries: [\(written)]".utf8))
    #expect(file.layer.map(\.value) == [.glossary(path)])
  }
}
