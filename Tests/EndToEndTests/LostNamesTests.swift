import Foundation
import RuleTesting
import Testing

/// `calque lint` names each identifier and each kept term that a paragraph lost.
@Suite struct LostNamesTests {
  @Test func eachNameOfAParagraphIsReported() throws {
    let folder = try TemporaryFolder([
      "keep.csv": "source,target,status\nHarrier,,keep\nLantern,,keep\n",
      "a-en.md": "The keys are maxWidth and lineHeight.\n\nFirst run Harrier, then Lantern.\n",
      "a-zh.md": "键为最大宽度和行高度。\n\n先运行鹞鹰，再运行灯笼。\n",
    ])
    let run = try CommandRun(
      ["lint", "--isolated", "--no-cache", "--glossary", "keep.csv", "--format", "concise", "a-zh.md"], in: folder)
    for name in ["maxWidth", "lineHeight", "Harrier", "Lantern"] {
      #expect(run.output.contains("“\(name)”"), "\(name)")
    }
  }
}
