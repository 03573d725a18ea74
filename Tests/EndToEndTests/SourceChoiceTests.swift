import Foundation
import RuleTesting
import Testing

/// Which page is the source, and which is not a translation: statements of pages about themselves and each other are
/// read from the tree, whichever notes a run checks.
@Suite struct SourceChoiceTests {
  private static let spanish = """
    # La casa junto al río

    La casa está junto al río desde hace muchos años, y a la gente le gusta venir aquí cuando hace buen tiempo.

    """

  private static func naming(_ source: String, _ text: String) -> String { "---\nsource: \(source)\n---\n\n" + text }

  private static let closing = "No files checked (1 skipped: named as a source by others)\n"

  @Test func whatOthersNameIsNotJudged() throws {
    let folder = try TemporaryFolder(["docs/es/house.md": Self.spanish, "docs/de/house.md": Notes.german])
    #expect(try lint(folder, "docs/es").output.hasPrefix("No findings in 1 file"))
    try folder.add("docs/de/house.md", Self.naming("../es/house.md", Notes.german))
    #expect(try lint(folder, "docs/es").output == Self.closing)
    #expect(try lint(folder, "docs/es/house.md").output == Self.closing)
    // An explicit language option takes precedence.
    #expect(
      try lint(folder, "docs/es/house.md", "--target-lang", "es").output.hasPrefix("No findings in 1 file"))
  }

  /// Statements in other pages are not part of the note but decide nevertheless.
  @Test func aKeptVerdictHeedsWhatOthersSay() throws {
    let folder = try TemporaryFolder(["paseo.md": Self.spanish, "weg.md": Notes.german])
    let cache = try TemporaryFolder()
    func output(_ arguments: String...) throws -> String {
      let environment = ["CALQUE_CACHE_DIR": cache.path + "/results"]
      return try CommandRun(["lint", "paseo.md"] + arguments, in: folder, environment: environment).output
    }
    for _ in 1...2 { #expect(try output().hasPrefix("No findings in 1 file")) }
    try folder.add("weg.md", Self.naming("paseo.md", Notes.german))
    for _ in 1...2 { #expect(try output() == Self.closing) }
    try folder.add("weg.md", Notes.german)
    #expect(try output().hasPrefix("No findings in 1 file"))
  }

  @Test func aHookReadsOtherPagesFromTheIndex() throws {
    let repository = try Repository(["x.txt": ""])
    try repository.write("docs/es/house.md", Self.spanish)
    try repository.write("docs/de/house.md", Self.naming("../es/house.md", Notes.german))
    try repository.git("add", "--all")
    try repository.write("docs/de/house.md", Notes.german)
    #expect(try lint(repository.folder, "docs/es").output.hasPrefix("No findings in 1 file"))
    #expect(try lint(repository.folder, "--staged", "docs/es").output == Self.closing)
  }

  @Test func aNoteIsJudgedNextToWhatItNames() throws {
    let folder = try TemporaryFolder([
      "en/house.md": "# Other\n\nSee [the ferry](ferry.md), please.\n", "en/river.md": Notes.english,
      "de/house.md": Self.naming("../en/river.md", Notes.german),
    ])
    #expect(try lint(folder, "de").output == "No findings in 1 file (next to its source)\n")
    try folder.add("de/house.md", Notes.german)
    #expect(try lint(folder, "de").status == 1)
  }

  @Test func aChangeOfANamedSourceTouchesItsTranslations() throws {
    let repository = try Repository([
      "texts/river.md": Notes.english, "de/haus.md": Self.naming("../texts/river.md", Notes.german),
      "de/andere.md": Notes.german,
    ])
    try repository.write("texts/river.md", Notes.english + "\nMore.\n")
    let files = try CommandRun(["files", "--changed", "de"], in: repository.folder).output
    #expect(files.hasPrefix("de/haus.md\n") && !files.contains("andere"), "\(files)")
  }

  /// The copy has lost the link, and so has the translation that was made with it.
  @Test func theOriginalOfAMachineCopyIsTheSource() throws {
    let original = "# House\n\nRead [about the river](river.md) first, then come to the old house.\n"
    let copy = original.replacing("river.md", with: "../../lost.md") + "\nA machine translated this page.\n"
    let folder = try TemporaryFolder([
      "house.md": original, "river.md": "# River\n", "translations/en/house.md": copy,
      "translations/de/house.md":
        "# Haus\n\nLesen Sie zuerst [vom Fluss](../../lost.md), dann kommen Sie zum alten Haus.\n",
    ])
    let run = try lint(folder, "translations/de", "--format", "concise")
    #expect(
      run.output.contains("error[link-changed] the link leads elsewhere, the source has “river.md”"), "\(run.output)")
  }

  // MARK: Sources in other repositories

  @Test func aSourceInARepositoryNextToThisOneIsSaid() throws {
    let folder = try TemporaryFolder([
      "en/.git/HEAD": "", "de/.git/HEAD": "", "en/a.md": Notes.english, "en/b.md": Notes.english,
      "de/a.md": Notes.german, "de/b.md": Notes.german,
    ])
    for _ in 1...2 {
      let run = try CommandRun(["lint", "de"], in: folder)
      #expect(run.status == 0)
      #expect(run.output == "No findings in 2 files (all alone: source outside, see --allow-outside)\n")
      #expect(
        run.errors == """
          calque: de/a.md and 1 more were checked alone: the source “en/a.md” is in another repository; if you trust it, \
          add --allow-outside en

          """)
    }
    let list = try CommandRun(["files", "de/a.md"], in: folder)
    #expect(
      list.output.replacing("\n    ", with: " ").contains(
        "alone: en/a.md is in another repository, see --allow-outside"))
    let allowed = try lint(folder, "--allow-outside", "en", "de")
    #expect(allowed.output == "No findings in 2 files (all next to their source)\n")
    #expect(allowed.errors.isEmpty)
  }

  /// The same whether it exists or not: a stranger's note may name any file.
  @Test(arguments: ["../other/house.md", "../other/nothing.md"])
  func aNamedSourceOutsideIsSaid(source: String) throws {
    let folder = try TemporaryFolder([
      "other/.git/HEAD": "", "other/house.md": Notes.english, "here/.git/HEAD": "",
      "here/haus.md": Self.naming(source, Notes.german),
    ])
    let run = try CommandRun(["lint"], in: folder, at: "here")
    #expect(run.output == "No findings in 1 file (alone: source outside, see --allow-outside)\n")
    let name = source.split(separator: "/").last.map(String.init) ?? ""
    #expect(run.errors.hasPrefix("calque: haus.md was checked alone: the source “../other/\(name)” leads out of "))
    #expect(run.errors.hasSuffix("; if you trust it, add --allow-outside ../other\n"), "\(run.errors)")
  }

  /// Whether a file exists elsewhere must not be revealed: not in a folder, not in a repository further away.
  @Test(arguments: [("de/.git/HEAD", "en/a.md"), ("x/de/.git/HEAD", "x/en/a.md"), ("x/de/.git/HEAD", "en/a.md")])
  func nothingElseOutsideIsSaid(repository: String, source: String) throws {
    let note = repository.replacing(".git/HEAD", with: "a.md")
    let folder = try TemporaryFolder([repository: "", source: Notes.english, note: Notes.german, "en/.git/x": ""])
    if source == "en/a.md", repository.hasPrefix("de") {
      try FileManager.default.removeItem(atPath: folder.path + "/en/.git")
    }
    let run = try lint(folder, note)
    #expect(run.output == "No findings in 1 file (alone: no source found)\n")
    #expect(run.errors.isEmpty)
  }

  private func lint(_ folder: TemporaryFolder, _ arguments: String...) throws -> CommandRun {
    try CommandRun(["lint", "--no-cache", "--no-dictionaries"] + arguments, in: folder)
  }
}
