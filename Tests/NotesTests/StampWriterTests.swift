import SourceText
import Testing

@testable import Notes

/// Stamps in front matter: added to the existing keys, and read back.
struct StampWriterTests {
  private static let stamp = ["top 0123456789ab ba9876543210", "a-b 00000000000e 1e1000000000"]
  private static let list = "  stamp:\n    - \(stamp[0])\n    - \(stamp[1])\n"
  private static let flow = "stamp: [\(stamp[0]), \(stamp[1])]"

  private static func written(_ text: String, as path: String = "a.md") throws -> String {
    let file = try SourceFile(path: path, bytes: Array(text.utf8))
    let note = Note(file: file, frontMatter: FrontMatterReader(file)?.frontMatter, blocks: [], segments: [])
    return String(decoding: try StampWriter.bytes(of: note, stamped: stamp), as: UTF8.self)
  }

  @Test(arguments: [
    ("# A\n", "---\ncalque:\n\(list)---\n\n# A\n"),
    ("\n# A\n", "---\ncalque:\n\(list)---\n\n# A\n"),
    ("", "---\ncalque:\n\(list)---\n"),
    ("---\n\nA rule.\n", "---\ncalque:\n\(list)---\n\n---\n\nA rule.\n"),
    ("---\ntitle: A # b\n---\nA\n", "---\ntitle: A # b\ncalque:\n\(list)---\nA\n"),
    ("---\n---\nA\n", "---\ncalque:\n\(list)---\nA\n"),
    ("---\ntext: |\n  A\n\n---\nA\n", "---\ntext: |\n  A\n\ncalque:\n\(list)---\nA\n"),
    (
      "---\ncalque:\n  ignore: [stale]\nx: 1\n---\nA\n", "---\ncalque:\n\(list)  ignore: [stale]\nx: 1\n---\nA\n"
    ),
    (
      "---\ncalque:\n    ignore: stale\n---\nA\n",
      "---\ncalque:\n    \(list.dropFirst(2).replacing("\n    ", with: "\n      "))    ignore: stale\n---\nA\n"
    ),
    ("---\ncalque: {ignore: [stale]}\n---\nA\n", "---\ncalque: {\(flow), ignore: [stale]}\n---\nA\n"),
    ("---\ncalque: {ignore: [stale], stamp: [x]}\n---\n", "---\ncalque: {ignore: [stale], \(flow)}\n---\n"),
    (
      "---\ncalque:\n  stamp:\n  - old 0123456789ab none\n  - x\n# c\nx: 1\n---\n",
      "---\ncalque:\n\(list)# c\nx: 1\n---\n"
    ),
    ("---\ncalque:\n  stamp:\nx: 1\n---\n", "---\ncalque:\n\(list)x: 1\n---\n"),
    ("---\ncalque:\nx: 1\n---\n", "---\ncalque:\n\(list)x: 1\n---\n"),
    ("\u{FEFF}# A\n", "\u{FEFF}---\ncalque:\n\(list)---\n\n# A\n"),
  ])
  func stampsStandBesideWhatIsThere(text: String, result: String) throws {
    #expect(try Self.written(text) == result)
    #expect(try Self.written(result) == result, "a second time nothing changes")
    let crlf = try Self.written(text.isEmpty ? "\r\n" : text.replacing("\n", with: "\r\n"))
    #expect(crlf.replacing("\r\n", with: "\n").contains("\n") && !crlf.replacing("\r\n", with: "").contains("\n"))
  }

  @Test(arguments: [
    ("+++\ntitle = \"A\"\n+++\n", "TOML"), ("---\ntitle: \"A\n---\n", "valid YAML"), ("---\n{title: A}\n---\n", ""),
    ("---\ncalque: everything\n---\n", "another value"), ("---\ncalque: [a]\n---\n", "another value"),
    ("---\n- a: 1\n---\n", ""),
  ])
  func frontMatterThatWouldBreakIsLeftAlone(text: String, reason: String) throws {
    do {
      let result = try Self.written(text)
      // Text below the front matter may look like another one.
      #expect(try result.hasSuffix(text) && FrontMatterScan(SourceFile(path: "a", bytes: Array(text.utf8))) == nil)
    } catch let problem as FileProblem {
      #expect(problem.message.contains(reason) && problem.message.contains("`stamps: file`"))
    }
  }

  @Test func plainTextTakesNone() {
    #expect(throws: FileProblem.self) { try Self.written("A\n", as: "a.txt") }
  }

  @Test(arguments: [
    ("calque:\n  ignore: [stale]\n  stamp:\n    - a\n", "ignore: [stale]"),
    ("calque:\n  stamp:\n    - a\n  ignore: stale\n", "ignore: stale"),
    ("calque: {ignore: [stale], stamp: [a]}\n", "ignore: [stale], "),
    ("calque: {stamp: [a], ignore: [stale]}\n", ", ignore: [stale]"),
    ("calque: {ignore: [stale]}\n", "calque: {ignore: [stale]}"),
  ])
  func suppressionIsTakenOutWithoutTheStamps(yaml: String, range: String) throws {
    let file = try SourceFile(path: "a.md", bytes: Array("---\n\(yaml)---\n".utf8))
    let note = Note(file: file, frontMatter: FrontMatterReader(file)?.frontMatter, blocks: [], segments: [])
    let entry = try #require(note.calqueEntry)
    #expect(file.text(entry.range) == range)
    #expect(entry.unknown.isEmpty)
  }
}
