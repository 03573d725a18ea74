import Foundation
import RuleTesting

/// Python programs that read Calque's output: they share no code with Calque.
enum PythonReader {
  static let python = Project.path(".build/venv") + "/bin/python"

  /// Whether script/test-tools could not make the environment, so that tests are skipped. In continuous integration
  /// they are not skipped but fail.
  static var isMissing: Bool {
    ProcessInfo.processInfo.environment["CI"] == nil && !FileManager.default.isExecutableFile(atPath: python)
  }

  /// Runs a script of `Tests/EndToEndTests/Readers` in `folder`.
  static func run(
    _ script: String, _ arguments: [String] = [], in folder: TemporaryFolder, environment given: [String: String] = [:]
  ) throws -> CommandRun {
    var environment = given.merging(["PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    // Where the schemas of SARIF (sarif-schema-2.1.0.json) and reviewdog (rdjson/) are, for those who have them.
    environment["CALQUE_SCHEMAS"] = ProcessInfo.processInfo.environment["CALQUE_SCHEMAS"]
    // Through `env`, because a URL may resolve the link by which Python finds its environment.
    return try CommandRun(
      [python, Project.path("Tests/EndToEndTests/Readers/" + script)] + arguments, in: folder,
      program: URL(fileURLWithPath: "/usr/bin/env"), environment: environment)
  }
}
