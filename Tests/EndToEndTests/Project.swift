import Foundation

/// The folder that this test was built from.
enum Project {
  /// Absolute path of a file of the project.
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../" + name)
      .standardizedFileURL.path
  }

  /// What a file of the project holds.
  static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// Whether files that hold expected output are written anew instead of compared.
  static var isUpdating: Bool { ProcessInfo.processInfo.environment["CALQUE_UPDATE_GOLDEN"] == "1" }

  /// Writes a file of the project.
  static func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }
}
