import Foundation
import RuleTesting
import Testing

/// `calque files`: what a run would check, against which source, and why.
@Suite struct FilesTests {
  private static let files = [
    ".calque.yml": "exclude: [archive/]\n", ".gitignore": "drafts/\n", "glossary/de.csv": "river,Fluss\n",
    "docs/en/house.md": Notes.english, "docs/de/house.md": Notes.german, "docs/de/alone.md": Notes.german,
    "docs/de/named.md": "---\nsource: ../en/house.md\n---\n\n" + Notes.german, "docs/code.md": "```\nls\n```\n",
    "docs/empty.md": "", "docs/data.json": "{}", "haus.de.md": Notes.german, "haus.md": Notes.english,
    "archive/a.md": Notes.german, "drafts/a.md": Notes.german, "node_modules/x/a.md": Notes.german,
  ]

  @Test func everyFileIsListedWithWhatDecidedIt() throws {
    let run = try CommandRun(["files"], in: TemporaryFolder(Self.files))
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        archive/
          left out: exclude in .calque.yml
        docs/code.md
          skipped: language unknown, set it with --target-lang
        docs/de/alone.md
          German (folder “de”), alone: no source found
          by .calque.yml
          with glossary/de.csv (found)
        docs/de/house.md
          German (folder “de”), next to docs/en/house.md (customary place)
          by .calque.yml
          with glossary/de.csv (found)
        docs/de/named.md
          German (folder “de”), next to docs/en/house.md (“source” of the note)
          by .calque.yml
          with glossary/de.csv (found)
        docs/empty.md
          skipped: empty
        docs/en/house.md
          skipped: already in the source language; English (folder “en”)
        drafts/
          left out: ignored by .gitignore, .calqueignore or git
        haus.de.md
          German (name ends in “de”), next to haus.md (customary place)
          by .calque.yml
          with glossary/de.csv (found)
        haus.md
          skipped: already in the source language; English (its text)
        node_modules/
          left out: a folder of other people's files, by its name

        8 files: 3 next to their source, 1 alone, 4 skipped; 3 left out, 2 of other
          kinds

        """)
  }

  @Test func linesFitATerminalWhereWordsAllow() throws {
    let run = try CommandRun(
      ["files", "--source", "{dir}/../an-original-folder/{stem}.{ext}"], in: TemporaryFolder(Self.files))
    #expect(run.output.contains("alone: no source found"))
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  /// Each names the origin of the decision: the command, the configuration, the note, its text.
  @Test(arguments: [
    (["--target-lang", "de", "haus.md"], "German (--target-lang)"),
    (["--source", "{stem}.md", "haus.de.md"], "next to haus.md (pattern “{stem}.md”, --source)"),
    (["--no-source", "haus.de.md"], "alone: no source wanted"),
    (["--glossary", "extra.csv", "haus.de.md"], "with extra.csv (--glossary), glossary/de.csv (found)"),
    (["conf"], "German (conf/.calque.yml:1:"), (["conf"], "next to conf/original.md (pattern “original.md”,"),
    (["conf"], "by conf/.calque.yml"), (["lang.md"], "German (front matter)"), (["texte.md"], "French (its text)"),
    (["--exclude", "docs/"], "docs/\n  left out: --exclude\n"),
    (["--force-exclude", "archive/a.md"], "archive/a.md\n  left out: --force-exclude\n"),
    (["out"], "out/\n  left out: a folder that a program made"),
  ])
  func whoDecidedIsSaid(arguments: [String], words: String) throws {
    let more = [
      "extra.csv": "tree,Baum\n", "conf/.calque.yml": "target-language: de\nsource: original.md\n",
      "conf/original.md": Notes.english, "conf/a.md": Notes.german, "lang.md": "---\nlang: de\n---\n" + Notes.german,
      "texte.md": "La maison est au bord de la rivière depuis des années, et les gens aiment venir ici le soir.\n",
      "out/pyvenv/pyvenv.cfg": "",
    ]
    var files = Self.files.merging(more) { $1 }
    if arguments == ["out"] { files = ["out/build/index.html": "", "out/build/a.md": Notes.german] }
    let output = try CommandRun(["files"] + arguments, in: TemporaryFolder(files)).output
    let unbroken = output.replacing("\n    ", with: " ")
    #expect(
      unbroken.contains(arguments == ["out"] ? "out/build/\n  left out: a folder that a program made" : words),
      "\(output)")
  }

  @Test func programsReadJSON() throws {
    let run = try CommandRun(["files", "--format", "json"], in: TemporaryFolder(Self.files))
    let array = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    let files = try #require(array)
    let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0["path"] as? String ?? "", $0) })
    #expect(byPath.count == 11)
    let house = try #require(byPath["docs/de/house.md"])
    #expect(house["status"] as? String == "checked")
    #expect(house["language"] as? String == "de")
    #expect(house["languageFrom"] as? String == "folder “de”")
    #expect(house["source"] as? String == "docs/en/house.md")
    #expect(house["sourceFrom"] as? String == "customary place")
    #expect(house["configurations"] as? [String] == [".calque.yml"])
    #expect(house["glossaries"] as? [[String: String]] == [["path": "glossary/de.csv", "from": "found"]])
    #expect(byPath["docs/de/alone.md"]?["alone"] as? String == "no source found")
    #expect(byPath["docs/en/house.md"]?["status"] as? String == "skipped")
    #expect(byPath["archive/"]?["status"] as? String == "left-out")
    #expect(byPath["archive/"]?["reason"] as? String == "exclude in .calque.yml")
  }

  @Test func whatCannotBeReadIsTrouble() throws {
    let folder = try TemporaryFolder(["a-de.md": Notes.german])
    try folder.add("latin-de.md", bytes: .init([0x47, 0x72, 0x0A, 0xFC, 0xDF, 0x65]))
    let run = try CommandRun(["files", ".", "missing.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.contains("latin-de.md\n  unreadable: "))
    #expect(run.errors.contains("calque: missing.md: no such file") && run.errors.contains("latin-de.md:2"))
  }

  @Test func aHookSeesWhatIsStaged() throws {
    let repository = try Repository(["a-de.md": Notes.german, "b-de.md": Notes.german])
    try repository.write("b-de.md", Notes.german + "\nMehr.\n")
    let run = try CommandRun(["files", "--changed"], in: repository.folder)
    #expect(run.output.hasPrefix("b-de.md\n"))
    #expect(run.output.hasSuffix("\n1 file: 1 alone\n") || run.output.contains("\n1 file: 1 alone"))
    #expect(try CommandRun(["files", "--staged"], in: repository.folder).output.hasPrefix("No files"))
  }

  // MARK: Nothing to check

  @Test(arguments: [
    (["."], ["a.txt": ""], "no .md, .markdown or .mdx file in this folder"),
    (["x", "y"], ["x/a.json": "", "y/b.txt": ""], "no .md, .markdown or .mdx file in x, y"),
    (
      [], ["drafts/a.md": "", "vendor/b.md": "", ".gitignore": "drafts/"],
      "in this folder that is not left out (see `calque files`)"
    ),
  ])
  func nothingToCheckIsSaid(paths: [String], files: [String: String], words: String) throws {
    let folder = try TemporaryFolder(files)
    let run = try CommandRun(["lint"] + paths, in: folder)
    #expect(run.status == 0)
    #expect(run.output == "No files checked\n")
    #expect(run.errors.contains("calque: nothing to check: ") && run.errors.contains(words), "\(run.errors)")
    #expect(try CommandRun(["lint", "--quiet"] + paths, in: folder).errors.isEmpty)
    #expect(try CommandRun(["files"] + paths, in: folder).errors == run.errors)
  }

  @Test func nothingChangedIsNoMistake() throws {
    let repository = try Repository(["a-de.md": Notes.german])
    #expect(try CommandRun(["lint", "--changed"], in: repository.folder).errors.isEmpty)
    try repository.write("b.txt", "x")
    #expect(
      try CommandRun(["lint", "--force-exclude", "--exclude", "*-de.md", "a-de.md"], in: repository.folder).errors
        .isEmpty)
  }
}
