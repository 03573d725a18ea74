import Foundation
import RuleTesting
import Testing

/// The effect of `.calque.yml` and `.calqueignore` on a run.
@Suite struct ConfigurationTests {
  /// German with a clause of English (an error) and a doubled word (a warning).
  private static let note = Notes.mixed.replacingOccurrences(
    of: "kommen die Leute gern", with: "kommen kommen die Leute")

  private func rules(_ files: [String: String], _ options: [String] = []) throws -> [String] {
    let folder = try TemporaryFolder(files)
    let run = try CommandRun(options + ["--format", "jsonl"], in: folder)
    #expect(run.errors.isEmpty, "\(run.errors)")
    return try run.findings().compactMap { $0["rule"] as? String }
  }

  @Test(arguments: [
    ("", ["untranslated-fragment", "doubled-word"]), ("rules: {spelling: off}", ["untranslated-fragment"]),
    ("rules: {all: off, doubled-word: on}", ["doubled-word"]), ("exclude: '*-de.md'", []),
    ("rules: {doubled-word: {accept: kommen kommen}}", ["untranslated-fragment"]),
    ("rules: {untranslated-fragment: {least-words: 7}}", ["untranslated-fragment", "doubled-word"]),
    ("rules: {untranslated-fragment: {least-words: 8}}", ["doubled-word"]),
    ("files: {'haus*': {rules: {untranslated: off}}}", ["doubled-word"]),
    ("languages: {de: {rules: {untranslated: off}}, fr: {rules: {all: off}}}", ["doubled-word"]),
    ("source-language: fr", ["misspelling", "doubled-word"]),
  ])
  func settingChangesWhatIsReported(configuration: String, reported: [String]) throws {
    #expect(try rules([".calque.yml": configuration, "haus-de.md": Self.note]) == reported)
  }

  @Test(arguments: [
    (["--isolated"], ["untranslated-fragment", "doubled-word"]), (["--select", "spelling"], ["doubled-word"]),
    (["--config", "other.yml"], ["untranslated-fragment"]), (["--ignore", "untranslated"], []),
  ])
  func commandBeatsConfiguration(options: [String], reported: [String]) throws {
    let files = [
      ".calque.yml": "rules: {doubled-word: off}\n", "other.yml": "rules: {spelling: off}\n", "haus-de.md": Self.note,
    ]
    #expect(try rules(files, options) == reported)
  }

  @Test func nearestConfigurationCountsAndExtendsItsBase() throws {
    let folder = try TemporaryFolder([
      ".git/": "", ".calque.yml": "rules: {all: off}\n",
      "docs/.calque.yml": "extends: ../base.yml\nrules: {spelling: error}\n",
      "base.yml": "rules: {untranslated: info}\nfiles: {a-de.md: {rules: {untranslated: off}}}\n",
      "a-de.md": Self.note, "docs/a-de.md": Self.note, "docs/deep/b-de.md": Self.note,
    ])
    let run = try CommandRun(["--format", "jsonl"], in: folder)
    let found = try run.findings().map { "\($0["path"] ?? "") \($0["rule"] ?? "") \($0["severity"] ?? "")" }
    #expect(
      found == [
        "docs/a-de.md doubled-word error", "docs/deep/b-de.md untranslated-fragment info",
        "docs/deep/b-de.md doubled-word error",
      ])
  }

  @Test func searchStopsAtTheTopOfTheRepository() throws {
    let files = [".calque.yml": "rules: {all: off}\n", "repo/.git/": "", "repo/haus-de.md": Notes.mixed]
    #expect(try rules(files) == ["untranslated-fragment"])
  }

  /// Anyone may put a configuration in `/tmp`.
  @Test(.enabled(if: geteuid() == 0)) func strangersConfigureNothingFromAFolderThatIsEverybodys() throws {
    let folder = try TemporaryFolder([".calque.yml": "rules: {all: off}\n", "own/haus-de.md": Notes.mixed])
    try #require(chmod(folder.path, 0o1777) == 0)
    for (owner, status) in [(uid_t(0), Int32(0)), (65_534, 1)] {
      try #require(chown(folder.path + "/.calque.yml", owner, 0) == 0)
      #expect(try CommandRun(["own"], in: folder).status == status)
    }
  }

  @Test func severityThatFailsIsThatOfTheNote() throws {
    let folder = try TemporaryFolder([
      ".calque.yml": "rules: {all: info}\nfiles: {strict/: {fail-on: info}}\n", "strict/a-de.md": Notes.mixed,
      "b-de.md": Notes.mixed,
    ])
    #expect(try CommandRun(["b-de.md"], in: folder).status == 0)
    #expect(try CommandRun(["strict"], in: folder).status == 1)
    #expect(try CommandRun(["--fail-on", "error", "strict"], in: folder).status == 0)
  }

  @Test func pathsStartFromTheConfigurationNotFromTheWorkingFolder() throws {
    let folder = try TemporaryFolder([
      "docs/.calque.yml": "glossaries: terms.csv\nkeep-lists: names.txt\nsource: english/{stem}.md\n",
      "docs/terms.csv": "source,target\nriver,Strom\n", "docs/names.txt": "Haus\n",
      "docs/english/haus.md": Notes.english, "docs/haus-de.md": Notes.german,
    ])
    for (arguments, path) in [(["docs/haus-de.md"], "docs/english/haus.md"), ([folder.path + "/docs/haus-de.md"], "")] {
      let run = try CommandRun(["--format", "jsonl"] + arguments, in: folder)
      #expect(run.errors.isEmpty)
      let finding = try #require(try run.findings().first { $0["rule"] as? String == "term-mismatch" })
      let source = try #require((finding["source"] as? [String: Any])?["path"] as? String)
      #expect(source.hasSuffix(path))
    }
  }

  @Test func glossaryFolderBesideTheConfigurationIsFound() throws {
    let folder = try TemporaryFolder([
      "docs/.calque.yml": "", "docs/glossary/de.csv": "source,target\nriver,Strom\n", "docs/haus-de.md": Notes.german,
      "docs/haus-en.md": Notes.english,
    ])
    let run = try CommandRun(["--format", "jsonl"], in: folder)
    #expect(try run.findings().map { $0["rule"] as? String } == ["term-mismatch"])
  }

  @Test func keptWordsOfTheConfigurationStay() throws {
    let files = [
      "haus-en.md": "# House\n\nAsk the Hausmeister about the key of the old house.\n",
      "haus-de.md": "# Haus\n\nFrag den Verwalter nach dem Schlüssel des alten Hauses.\n",
    ]
    #expect(try rules(files) == [])
    let configured = files.merging([".calque.yml": "keep: [Hausmeister]\n"]) { first, _ in first }
    #expect(try rules(configured) == ["kept-term-changed"])
  }

  // MARK: Exclusions

  @Test(arguments: [
    ([String: String](), [String](), 2), ([".calqueignore": "old/\n"], [], 1),
    ([".calqueignore": "old/\n"], ["--isolated"], 2), ([".gitignore": "old\n", ".calqueignore": "!old\n"], [], 2),
    ([".calque.yml": "exclude: [old/**, '!old/b-de.md']\n"], [], 2), ([".calque.yml": "exclude: old\n"], [], 1),
    ([:], ["--exclude", "a-*"], 1), ([:], ["--exclude", "/old", "--exclude", "a-de.md"], 0),
    ([".calqueignore": "*\n"], ["a-de.md", "old"], 1), ([".calqueignore": "*\n"], ["--force-exclude", "a-de.md"], 0),
    ([".calqueignore": "old/\n"], ["--force-exclude", "a-de.md", "old/b-de.md"], 1),
    ([".calque.yml": "exclude: old/\n"], ["--force-exclude", "old/b-de.md"], 0),
    ([".calque.yml": "exclude: old/\n"], ["old/b-de.md"], 1), ([:], ["--exclude", "old", "--force-exclude", "old"], 0),
    ([:], ["--exclude", "old", "old/b-de.md"], 1),
    ([".git/": "", ".gitignore": "old\n"], ["--force-exclude", "old/b-de.md"], 0),
  ])
  func excludedFilesAreLeftOut(files: [String: String], options: [String], checked: Int) throws {
    let folder = try TemporaryFolder(files.merging(["a-de.md": Notes.german, "old/b-de.md": Notes.german]) { $1 })
    let run = try CommandRun(options, in: folder)
    #expect(run.errors.isEmpty, "\(run.errors)")
    let line = checked == 1 ? "1 file (alone: no source found)" : "\(checked) files (all alone: no source found)"
    #expect(run.output == (checked == 0 ? "No files checked\n" : "No findings in \(line)\n"))
  }

  @Test func reportIsTheSameAtAnyNumberOfJobs() throws {
    let folder = try TemporaryFolder()
    for number in 0..<12 {
      let rules = ["{all: info}", "{spelling: off}", "{untranslated: warning}", "{bogus: off}"][number % 4]
      try folder.add("\(number)/.calque.yml", "rules: \(rules)\nfiles: {b*: {fail-on: info, keep: w\(number)}}\n")
      for name in ["a-de.md", "b-de.md"] { try folder.add("\(number)/\(name)", Self.note) }
    }
    let one = try CommandRun(["--format", "jsonl", "--jobs", "1"], in: folder)
    #expect(one.status == 2 && !one.output.isEmpty)
    let many = try CommandRun(["--format", "jsonl", "--jobs", "8"], in: folder)
    #expect(many.output == one.output && many.errors == one.errors)
  }

  // MARK: Mistakes

  @Test func brokenConfigurationIsToldInFullAndTheOthersCount() throws {
    let folder = try TemporaryFolder([
      "bad/.calque.yml": "keep: a\nfail_on: error\nrules:\n  speling: off\n", "bad/a-de.md": Notes.mixed,
      "bad/b-de.md": Notes.mixed, "good-de.md": Notes.mixed,
    ])
    let run = try CommandRun([], in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        calque: bad/.calque.yml:2:1: unknown key “fail_on”, did you mean “fail-on”?
        calque: bad/.calque.yml:4:3: no rule or family is called “speling”, did you mean “spelling”?

        """)
    #expect(run.output.contains("good-de.md:3:30\n"))
    #expect(!run.output.contains("bad/"))
    #expect(run.output.contains("1 could not be read"))
  }

  @Test(arguments: [
    ("--config", "gone.yml", "calque: gone.yml: no such file, check the path\n"),
    ("--config", "folder", "calque: folder: this is a folder, name a file\n"),
  ])
  func configurationThatCannotBeReadIsTrouble(option: String, path: String, message: String) throws {
    let folder = try TemporaryFolder(["folder/": "", "a-de.md": Notes.german])
    let run = try CommandRun([option, path], in: folder)
    #expect(run.status == 2)
    #expect(run.errors == message)
  }

  @Test func brokenConfigurationIsToldThoughItLeadsToNoNote() throws {
    let folder = try TemporaryFolder([".calque.yml": "exclude: '*.md'\nx: 1\n", "a-de.md": Notes.german])
    for options in [[String](), ["--diff"]] {
      let run = try CommandRun(options, in: folder)
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("calque: .calque.yml:2:1: unknown key “x”"))
    }
    let named = try CommandRun(["--config", "gone.yml"], in: TemporaryFolder())
    #expect(named.status == 2 && named.errors == "calque: gone.yml: no such file, check the path\n")
  }

  @Test func glossaryThatIsGoneIsToldWhereItIsNamed() throws {
    let folder = try TemporaryFolder([
      "sub/.calque.yml": "keep: a\nglossaries:\n  - gone.csv\n", "sub/a-de.md": Notes.german,
    ])
    let run = try CommandRun([], in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors == "calque: sub/.calque.yml:3:5: “sub/gone.csv” cannot be read: no such file, check the path\n")
  }

  @Test func standardInputIsLeftOutByItsName() throws {
    let folder = try TemporaryFolder([".calqueignore": "old/\n", "old/": ""])
    let arguments = ["-", "--stdin-filename", "old/a-de.md", "--force-exclude"]
    #expect(try CommandRun(arguments, in: folder, input: Notes.mixed).output == "No files checked\n")
    let fixed = try CommandRun(["fix"] + arguments, in: folder, input: Notes.mixed)
    #expect(fixed.output == Notes.mixed)
  }

  @Test func folderCalledLikeAConfigurationIsTroubleForItsNotesAlone() throws {
    let folder = try TemporaryFolder([
      "sub/.calque.yml/": "", "sub/a-de.md": Notes.german, "b-de.md": Notes.german,
    ])
    let run = try CommandRun([], in: folder)
    #expect(run.status == 2)
    #expect(run.errors == "calque: sub/.calque.yml: this is a folder, name a file\n")
    #expect(run.output.hasPrefix("No findings in 1 file"))
  }

  @Test func hugeConfigurationIsRefusedUnread() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    try folder.add(".calque.yml", bytes: Data(repeating: 0x23, count: 10 << 20))
    let run = try CommandRun([], in: folder)
    #expect(run.status == 2)
    #expect(run.errors == "calque: .calque.yml: a configuration of 10 MB is not read, only up to 1 MB\n")
  }

  @Test func controlCharactersOfAMistakeAreShownNotObeyed() throws {
    let folder = try TemporaryFolder([".calque.yml": "\"\\e[2J\": 1\n", "a-de.md": Notes.german])
    let run = try CommandRun([], in: folder)
    #expect(run.errors.hasPrefix("calque: .calque.yml:1:1: unknown key “\\u{1B}[2J”, allowed here are"))
  }

  @Test func isolatedAndConfigExcludeEachOther() throws {
    let run = try CommandRun(["--isolated", "--config", "a"], in: TemporaryFolder())
    #expect(run.status == 2 && run.errors.contains("--isolated and --config cannot be combined"))
    let glob = try CommandRun(["--exclude", "[a"], in: TemporaryFolder())
    #expect(glob.status == 2 && glob.errors.contains("“[a” is not a glob that can match anything"))
  }
}
