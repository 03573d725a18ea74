import Foundation

/// A folder of a test, gone when the test is.
final class TemporaryFolder {
  let path: String

  /// Makes the files named by their paths below the folder; a path that ends with a slash is a folder.
  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "calque-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try add(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func add(_ name: String, _ text: String = "") throws {
    let file = path + "/" + name
    let isFolder = name.hasSuffix("/")
    let folder = isFolder ? file : (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !isFolder { try text.write(toFile: file, atomically: false, encoding: .utf8) }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// `path` without the folder in front.
  func relative(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
  }
}
