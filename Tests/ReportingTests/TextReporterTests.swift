import Foundation
import Testing

@testable import Reporting
import UnicodeText

/// Text output is compared with golden files. `CALQUE_UPDATE_GOLDEN=1 swift test --filter ReportingTests` rewrites
/// them; read the diff. Escape characters are written in them as ␛.
@Suite struct TextReporterTests {
  @Test(arguments: Sample.allCases, ["plain", "color"])
  func textLooksAsInTheGoldenFile(sample: Sample, style: String) throws {
    let options = ReportOptions(isColored: style == "color", width: 80)
    let output = TextReporter(options).output([try sample.report()], skipped: 2)
    try Golden.expect(output.replacing("\u{1B}", with: "␛"), "\(sample)-\(style).txt")
  }

  @Test(arguments: Sample.allCases, [30, 40, 61, 80, 200])
  func shownLinesFitTheTerminal(sample: Sample, width: Int) throws {
    let output = TextReporter(ReportOptions(width: width)).output([try sample.report()])
    let shown = output.split(separator: "\n").filter { $0.drop(while: \.isNumber).hasPrefix(" |") }
    #expect(!shown.isEmpty)
    for line in shown { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
  }

  @Test(arguments: Sample.allCases)
  func colorChangesNothingButColor(sample: Sample) throws {
    let report = try sample.report()
    let colored = TextReporter(ReportOptions(isColored: true)).output([report])
    // A line without carets has brackets in the plain text instead.
    let plain = TextReporter(ReportOptions()).output([report]).filter { $0 != "⟦" && $0 != "⟧" }
    let bare = try colored.replacing(Regex("\u{1B}\\[[0-9;]*m"), with: "").filter { $0 != "⟦" && $0 != "⟧" }
    #expect(bare == plain)
  }

  @Test func theSourceFrameShowsTheVeryWordsWhereTheyStandOnce() throws {
    let report = try FileReport(
      "a-de.md", "Er kam ⟦after the war⟧ zurück, ⟦after all⟧.\n",
      source: ("a-en.md", "⟦He came back after the war.⟧ ⟦After all, he was after all of it, after all.⟧\n"),
      Said(message: "one"), Said(message: "two"))
    let output = TextReporter(ReportOptions()).output([report])
    #expect(output.contains("::: a-en.md:1:14\n"))
    #expect(output.contains("::: a-en.md:1:29\n"))
  }
}

/// Expected outputs kept as files.
enum Golden {
  static func expect(_ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["CALQUE_UPDATE_GOLDEN"] == "1" {
      try Data(output.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let isSame = output.utf8.elementsEqual(expected.utf8)
    #expect(isSame, "\(name) differs:\n\(output)", sourceLocation: sourceLocation)
  }
}
