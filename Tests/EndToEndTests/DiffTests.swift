import Foundation
import RuleTesting
import Testing

/// The output of `--diff`, read by programs that process diffs.
@Suite struct DiffTests {
  private static let note = "# Das Haus\n\nDas Haus Haus steht am Fluss.\n\nIm Garten Garten stehen alte Bäume."

  private static func variant(_ name: String) -> String {
    switch name {
    case "crlf": note.replacing("\n", with: "\r\n") + "\r\n"
    case "mark": "\u{FEFF}" + note + "\n"
    case "long":
      String(repeating: "Ein Satz.\n\n", count: 30) + note + String(repeating: "\n\nNoch ein Satz.", count: 30)
    default: note
    }
  }

  @Test(
    arguments: ["plain", "crlf", "mark", "long"], ["patch -p0 --binary", "git apply -p0", "git apply -p0 --check"])
  func diffIsReadByPatchAndGit(name: String, reader: String) throws {
    let text = Self.variant(name)
    let folder = try TemporaryFolder(["sub folder/haus-de.md": text])
    let run = try CommandRun(["lint", "--unsafe-fixes", "--diff", "sub folder"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors == "calque: would write 2 fixes in 1 file\n")
    #expect(try folder.bytes("sub folder/haus-de.md").elementsEqual(text.utf8))
    try folder.add("change.diff", run.output)
    try apply(reader, in: folder)
    let expected = reader.hasSuffix("--check") ? text : Self.repaired(text)
    #expect(try folder.bytes("sub folder/haus-de.md").elementsEqual(expected.utf8))
  }

  @Test func nothingToFixIsNoDiff() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.german])
    let run = try CommandRun(["fix", "--diff", "haus-de.md"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }

  @Test func standardInputHasADiffToo() throws {
    let run = try CommandRun(
      ["lint", "--unsafe-fixes", "--diff", "-", "--stdin-filename", "haus-de.md"], in: TemporaryFolder(),
      input: Self.note)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("--- haus-de.md\n+++ haus-de.md\n@@ -1,5 +1,5 @@\n # Das Haus\n \n-Das Haus Haus"))
  }

  @Test func unreadableFileIsTroubleAfterTheDiff() throws {
    let folder = try TemporaryFolder(["haus-de.md": Self.note])
    let run = try CommandRun(["lint", "--unsafe-fixes", "--diff", "haus-de.md", "missing.md"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("--- haus-de.md"))
    #expect(run.errors.contains("missing.md: no such file"))
  }

  private static func repaired(_ text: String) -> String {
    text.replacing("Haus Haus", with: "Haus").replacing("Garten Garten", with: "Garten")
  }

  private func apply(_ command: String, in folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command + (command.hasPrefix("patch") ? " < change.diff" : " change.diff")]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
