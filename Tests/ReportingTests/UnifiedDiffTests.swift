import RandomInput
import Testing

@testable import Reporting

@Suite struct UnifiedDiffTests {
  @Test func changedLineStandsBetweenItsNeighbours() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n") == """
        --- a-de.md
        +++ a-de.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +V
         6
         7
         8

        """)
  }

  @Test(arguments: [
    ("a", "b", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"),
    ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
    ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
    ("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"),
    ("\u{FEFF}a\nb", "\u{FEFF}c\nb", "@@ -1,2 +1,2 @@\n-\u{FEFF}a\n+\u{FEFF}c\n b\n\\ No newline at end of file\n"),
  ])
  func endsOfLinesAndFilesAreToldAsTheyAre(old: String, new: String, hunk: String) {
    #expect(diff(old, new) == "--- a-de.md\n+++ a-de.md\n" + hunk)
  }

  @Test func farChangesHaveHunksOfTheirOwn() {
    let lines = (1...40).map(String.init)
    let changed = lines.map { $0 == "5" || $0 == "30" ? "x" : $0 == "9" ? "9\ny" : $0 }
    let text = diff(lines.joined(separator: "\n"), changed.joined(separator: "\n"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -2,11 +2,12 @@", "@@ -27,7 +28,7 @@"])
  }

  @Test func sameTextHasNoDiff() {
    #expect(diff("a\n", "a\n").isEmpty)
    #expect(diff("", "").isEmpty)
  }

  @Test(arguments: [
    ("a b.md", "a b.md\t"), ("tür.md", "tür.md"), ("a\"b.md", "\"a\\\"b.md\""), ("a\u{1B}.md", "\"a\\033.md\""),
    ("ü\u{202E}.md", "\"ü\\342\\200\\256.md\""),
  ])
  func namesAreWrittenAsPatchReadsThem(path: String, name: String) {
    let text = String(decoding: UnifiedDiff(path: path, old: [0x61], new: [0x62]).bytes, as: UTF8.self)
    #expect(text.hasPrefix("--- \(name)\n+++ \(name)\n"))
  }

  @Test(arguments: 0..<200)
  func changesLeadFromTheOldTextToTheNew(seed: Int) {
    var random = SeededNumbers(seed)
    let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in [UInt8.random(in: 0...3, using: &random)][...] }
    var new = old
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let at = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random), at < new.count {
        new.remove(at: at)
      } else {
        new.insert([UInt8.random(in: 0...3, using: &random)], at: at)
      }
    }
    var rebuilt: [ArraySlice<UInt8>] = []
    var at = 0
    for change in LineDiff(old, new).changes {
      rebuilt += old[at..<change.old.lowerBound]
      #expect(rebuilt.count == change.new.lowerBound)
      rebuilt += new[change.new]
      at = change.old.upperBound
    }
    #expect(rebuilt + old[at...] == new)
  }

  @Test func textsWithoutACommonLineAreComparedQuickly() {
    let old = (0..<20_000).map { Array("\($0)".utf8)[...] }
    let new = (0..<20_000).map { Array("x\($0)".utf8)[...] }
    #expect(LineDiff(old, new).changes == [LineDiff.Change(old: 0..<20_000, new: 0..<20_000)])
  }

  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff(path: "a-de.md", old: Array(old.utf8), new: Array(new.utf8)).bytes, as: UTF8.self)
  }
}
