import Foundation

/// A folder of one test, removed after the test.
package final class TemporaryFolder: Sendable {
  /// Absolute, without a slash at the end.
  package let path: String

  /// Makes the files named by their paths below the folder; a path that ends with a slash is a folder.
  package init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("calque-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try add(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes one more file, or replaces one.
  package func add(_ name: String, _ text: String) throws { try add(name, bytes: Data(text.utf8)) }

  /// The same for binary files.
  package func add(_ name: String, bytes: Data) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    let folder = name.hasSuffix("/") ? file : file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if !name.hasSuffix("/") { try bytes.write(to: file) }
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// The content of a file.
  package func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  /// The content of a file, including its byte order mark.
  package func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)) }

  /// `path` relative to the folder.
  package func relative(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
  }
}
