import Foundation
import RuleTesting

/// Programs in Python that read our output: they share nothing with what wrote it.
enum PythonReader {
  static let python = Project.path(".build/venv") + "/bin/python"

  /// Whether script/test-tools could not make the environment, so that tests are left out. Continuous integration
  /// leaves none out: there they fail.
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
    // By way of `env`, because a URL may resolve the link that tells Python which environment is meant.
    return try CommandRun(
      [python, Project.path("Tests/EndToEndTests/Readers/" + script)] + arguments, in: folder,
      program: URL(fileURLWithPath: "/usr/bin/env"), environment: environment)
  }
}
