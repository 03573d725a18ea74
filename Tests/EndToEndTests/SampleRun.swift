import Foundation
import RuleTesting

/// One run of the built program over `samples`, in a copy of the folder with the glossaries of the project next to it,
/// as with `script/calque lint samples`.
struct SampleRun {
  let status: Int32
  /// The report in the concise format.
  let report: String
  /// The same findings as objects.
  let findings: [Finding]
  /// The notices about the run itself.
  let remarks: String

  /// The parts of a finding that the tests compare.
  struct Finding: Decodable, Sendable {
    let path: String
    let line: Int
    let rule: String
    let text: String
    let suggestions: [String]
  }

  /// Run once for all tests.
  static let shared = Result { try SampleRun() }

  /// Whether there is nothing to compare because a dictionary is missing, and whoever runs the tests may leave it so. In
  /// continuous integration (`CI` in the environment) that is a failure.
  static var isLeftOut: Bool { ProcessInfo.processInfo.environment["CI"] == nil && lacksDictionary }

  /// Whether a dictionary is missing that the findings rest on.
  static var lacksDictionary: Bool { (try? shared.get().remarks.contains("dictionar")) ?? false }

  /// A copy of the samples with the glossaries of the project next to it.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["samples", "glossary"] {
      try FileManager.default.copyItem(atPath: Project.path(name), toPath: folder.path + "/" + name)
    }
    return folder
  }

  private init() throws {
    let folder = try Self.folder()
    let run = try CommandRun(
      ["lint", "--format", "concise", "--format", "jsonl=findings.jsonl", "samples"], in: folder)
    status = run.status
    report = run.output
    remarks = run.errors
    findings = try folder.text("findings.jsonl").split(separator: "\n").map { line in
      try JSONDecoder().decode(Finding.self, from: Data(line.utf8))
    }
  }
}
