import Foundation

/// The folder that this test was built from.
enum Project {
  /// Absolute path of a file of the project.
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../" + name)
      .standardizedFileURL.path
  }

  /// The content of a file of the project.
  static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// Whether files with expected output are rewritten instead of compared.
  static var isUpdating: Bool { ProcessInfo.processInfo.environment["CALQUE_UPDATE_GOLDEN"] == "1" }

  /// Writes a file of the project.
  static func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }
}
