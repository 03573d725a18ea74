import Foundation
import RuleTesting
import Testing

/// Reports for other programs, written by a run and read by those programs.
@Suite struct ReportTests {
  private static let formats = [
    "sarif", "github", "gitlab", "rdjson", "rdjsonl", "checkstyle", "junit", "jsonl", "json", "concise",
  ]

  /// Notes in several scripts under names that formats must escape, with and without byte order mark and CRLF.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "50% of: a, b/ü ü\u{301} 文-de.md":
        "\u{FEFF}👍🏽 Das Haus steht am Fluss, und although nobody has lived there for years, "
        + "kommen die Leute gern.\r\n\r\nDas Haus steht seit vielen Jahrren 👩‍👩‍👧 am Fluss, "
        + "und wie wir sind sind alle gern dort.\r\n",
      "odd\n\"<&>'\t-ar.md": "# المؤسسان\n\nفي الربيع رفعت هالة دعوى على شريكها سامر، claiming that he had sold the "
        + "workshop to his brother، وطلبت من المحكمة وقف البيع.\n",
      "z/x-zh.md": "梯度下降每一步都会更新权重👍🏽 and then the loss is computed once more 然后再计算一次损失；如果损失不再下降，训练就会提前结束。\n",
      "z/x-en.md": "# Training\n\nGradient descent updates the weights, 👍🏽 and then the loss is computed once more.\n",
      "clean-de.md": Notes.german,
    ])
    try folder.add("bad-de.md", bytes: Data([0xFF, 0xFE, 0x41, 0x00]))
    return folder
  }

  private static func run(in folder: TemporaryFolder) throws -> CommandRun {
    let reports = formats.flatMap { ["--format", "\($0)=report.\($0)"] }
    return try CommandRun(["--isolated"] + reports, in: folder)
  }

  @Test(.disabled(if: PythonReader.isMissing, "Python is missing, script/test-tools installs what is needed"))
  func everyFormatIsReadBackWithTheVeryWordsThatWereFound() throws {
    let folder = try Self.folder()
    #expect(try Self.run(in: folder).status == 2)
    let read = try PythonReader.run("read_reports.py", in: folder)
    #expect(read.status == 0, "\(read.output)\(read.errors)")
    let count = try folder.text("report.jsonl").split(separator: "\n").count
    #expect(count >= 4)
    #expect(read.output == "\(count) findings\n")
  }

  @Test func pathsOfTheCheckoutAreNamedFromItsRoot() throws {
    let folder = try TemporaryFolder(["docs/de/haus-de.md": Notes.mixed])
    let inside = try TemporaryFolder()
    for (variable, format) in [
      ("GITHUB_WORKSPACE", "github"), ("CI_PROJECT_DIR", "gitlab"), ("GITHUB_WORKSPACE", "sarif"),
    ] {
      let root = try CommandRun(
        ["--format", format, folder.path + "/docs/de/../de/haus-de.md"], in: inside,
        environment: [variable: folder.path])
      #expect(
        root.output.contains("docs/de/haus-de.md") && !root.output.contains(folder.path + "/docs"), "\(root.output)")
    }
  }

  @Test func sarifDescribesTheRulesAndTellsTheExitCode() throws {
    let folder = try TemporaryFolder(["haus-de.md": Notes.mixed])
    let run = try CommandRun(["--format", "sarif", "haus-de.md"], in: folder)
    #expect(run.status == 1)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let sarif = try #require((document["runs"] as? [[String: Any]])?.first)
    #expect((sarif["invocations"] as? [[String: Any]])?.first?["exitCode"] as? Int == 1)
    let driver = (sarif["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = driver?["rules"] as? [[String: Any]] ?? []
    #expect(rules.contains { $0["id"] as? String == "untranslated-fragment" })
    #expect(try CommandRun(["--version"], in: folder).output == "calque \(driver?["version"] as? String ?? "")\n")
  }
}
