import Foundation
import RuleTesting
import Testing

/// `calque stamp` and the use of stamps by `stale`, with the built program.
@Suite struct StampTests {
  private static let source = """
    # Kettles

    A kettle boils water.

    ## Care

    Rinse the kettle every day.

    ```sh
    kettle --rinse
    ```

    """
  private static let target = """
    # Kessel

    Ein Kessel kocht Wasser.

    ## Pflege

    Den Kessel jeden Tag ausspülen.

    ```sh
    kettle --rinse
    ```

    """
  private static let file =
    "calque stamps 1\nk-de.md\tkettles\t621958412714\t7de05685647c\n"
    + "k-de.md\tcare\t83145b307f3f\t40a0ac5838aa\n"

  private static func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(["k-en.md": source, "k-de.md": target].merging(files) { $1 })
  }

  private static func stale(_ folder: TemporaryFolder) throws -> [String] {
    let run = try CommandRun(["lint", "--select", "stale", "--format", "concise", "k-de.md"], in: folder)
    return run.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  private static func replace(_ old: String, _ new: String, in name: String, _ folder: TemporaryFolder) throws {
    try folder.add(name, folder.text(name).replacing(old, with: new))
  }

  @Test func stampsAreWrittenAsTheyWere() throws {
    let folder = try Self.folder()
    let run = try CommandRun(["stamp"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "Stamped 2 sections of 1 note\n")
    let stamp = "  stamp:\n    - kettles 621958412714 7de05685647c\n    - care 83145b307f3f 40a0ac5838aa\n"
    #expect(try folder.text("k-de.md") == "---\ncalque:\n\(stamp)---\n\n" + Self.target)
    #expect(try folder.text("k-en.md") == Self.source)
    #expect(try CommandRun(["stamp"], in: folder).output == "Stamped 0 sections of 1 note\n")
    #expect(try CommandRun(["lint", "--fail-on", "info"], in: folder).status == 0)
  }

  @Test(arguments: ["front-matter", "file"])
  func onlyWhatChangedIsStaleUntilItIsTranslated(place: String) throws {
    let folder = try Self.folder([".calque.yml": "stamps: \(place)\n"])
    _ = try CommandRun(["stamp", "--quiet"], in: folder)
    let heading = place == "file" ? 5 : 12
    try Self.replace("--rinse", "--clean", in: "k-en.md", folder)
    try Self.replace("A kettle boils", "A  kettle\nboils", in: "k-en.md", folder)
    #expect(try Self.stale(folder) == [])
    try Self.replace("every day", "twice a day", in: "k-en.md", folder)
    #expect(try Self.stale(folder) == ["k-de.md:\(heading):4:"])
    let refused = try CommandRun(["stamp"], in: folder)
    #expect(refused.status == 1)
    #expect(
      refused.errors == "calque: k-de.md:\(heading):4: not stamped: “care” changed in the source but not here, "
        + "translate the change, or stamp it with --force\n")
    #expect(try Self.stale(folder).count == 1)
    try Self.replace("jeden Tag", "zweimal am Tag", in: "k-de.md", folder)
    #expect(try Self.stale(folder).count == 1)
    #expect(try CommandRun(["stamp"], in: folder).status == 0)
    #expect(try Self.stale(folder) == [])
  }

  @Test func forceSaysThatATranslationStillHolds() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["stamp"], in: folder)
    try Self.replace("every day", "each day", in: "k-en.md", folder)
    #expect(try CommandRun(["stamp", "--force"], in: folder).output == "Stamped 1 section of 1 note\n")
    #expect(try Self.stale(folder) == [])
  }

  @Test func addedAndRemovedSectionsAreSaid() throws {
    let folder = try Self.folder()
    _ = try CommandRun(["stamp"], in: folder)
    try folder.add("k-en.md", "# Kettles\n\nA kettle boils water.\n")
    // If a section was only added, `extra-block` reports it.
    let run = try CommandRun(["lint", "--format", "concise", "k-de.md"], in: folder)
    #expect(run.output.hasPrefix("k-de.md:12:4: "))
    #expect(try CommandRun(["stamp"], in: folder).errors.contains("“care” is gone from the source and not from here"))
    try folder.add("k-en.md", Self.source + "\n## Lids\n\nA lid keeps the water warm for hours.\n")
    #expect(try Self.stale(folder).count == 1)
    let refused = try CommandRun(["stamp"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("calque: k-en.md:13:4: not stamped: “lids” is new in the source and not here"))
  }

  @Test func fileOfStampsIsSortedAndGivesWay() throws {
    let folder = try Self.folder([
      ".calque.yml": "stamps: file\n", "a/b-en.md": "Water boils.\n", "a/b-de.md": "Wasser kocht.\n",
    ])
    #expect(try CommandRun(["stamp", "k-de.md"], in: folder).status == 0)
    #expect(try folder.text(".calque/stamps") == Self.file)
    #expect(try CommandRun(["stamp"], in: folder, at: "a").status == 0)
    let lines = try folder.text(".calque/stamps").split(separator: "\n").map(String.init)
    #expect(lines.count == 4 && lines[1].hasPrefix("a/b-de.md\ttop\t"))
    #expect(try folder.text("k-de.md") == Self.target)
  }

  @Test(arguments: [
    ("<<<<<<< HEAD\n", 4, "a merge was left unfinished"), ("k-de.md\tcare\n", 4, "no stamp"),
    ("k%zz-de.md\tcare\t83145b307f3f\tnone\n", 4, "no stamp"),
  ])
  func brokenLinesAreNamedAndNothingIsLost(line: String, number: Int, message: String) throws {
    let folder = try Self.folder([".calque.yml": "stamps: file\n", ".calque/stamps": Self.file + line])
    try Self.replace("every day", "twice a day", in: "k-en.md", folder)
    let run = try CommandRun(["lint", "--select", "stale", "--format", "concise"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("calque: .calque/stamps:\(number): \(message)"))
    #expect(run.output.contains("k-de.md:5:4"))
    #expect(try CommandRun(["stamp"], in: folder).status == 2)
    #expect(try folder.text(".calque/stamps") == Self.file + line)
  }

  @Test(arguments: ["", "\0\u{1}", "calque stamps 2\n", String(repeating: "x\n", count: 50_000)])
  func whatIsNoFileOfStampsIsSaidOnce(text: String) throws {
    let folder = try Self.folder([".calque.yml": "stamps: file\n", ".calque/stamps": text])
    let run = try CommandRun(["lint", "--select", "stale"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasPrefix("calque: .calque/stamps:1: "))
  }

  @Test func whatCannotBeWrittenIsTroubleAndStays() throws {
    let folder = try Self.folder()
    let path = folder.path + "/k-de.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    #expect(try CommandRun(["stamp"], in: folder).status == 2)
    #expect(try folder.text("k-de.md") == Self.target)
    let other = try Self.folder([".calque.yml": "stamps: file\n", ".calque": "in the way"])
    let run = try CommandRun(["stamp"], in: other)
    #expect(run.status == 2)
    #expect(run.errors == "calque: .calque: no folder, though one of this name is looked into; rename it\n")
  }

  @Test func brokenStampIsSaidInItsPlace() throws {
    let folder = try Self.folder(["k-de.md": "---\ncalque:\n  stamp: [kettles 1 2]\n---\n" + Self.target])
    let run = try CommandRun(["lint", "--select", "stale", "--format", "concise"], in: folder)
    #expect(run.output.contains("k-de.md:3:11: info[stale] no stamp that can be read"))
    #expect(try CommandRun(["stamp", "--force"], in: folder).status == 0)
    #expect(try Self.stale(folder) == [])
  }

  @Test func stampsThatAreOffAreNeitherWrittenNorRead() throws {
    let folder = try Self.folder([".calque.yml": "stamps: off\n"])
    #expect(try CommandRun(["stamp"], in: folder).output == "Stamped 0 sections of 0 notes\n")
    #expect(try folder.text("k-de.md") == Self.target)
  }

  @Test(arguments: [["-"], ["--no-source"]])
  func whatMakesNoSenseIsRefused(arguments: [String]) throws {
    #expect(try CommandRun(["stamp"] + arguments, in: TemporaryFolder()).status == 2)
  }
}
