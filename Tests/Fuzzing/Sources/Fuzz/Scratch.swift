import Foundation

/// A folder for the files that a target lets Calque read from disk, one per process; `script/fuzz` removes it.
enum Scratch {
  static let folder = {
    let path = NSTemporaryDirectory() + "calque-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
    require(
      (try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)) != nil,
      "no folder can be made at \(path)")
    return path
  }()

  /// Writes `bytes` to the file named `name`.
  /// - Returns: its path.
  static func write(_ bytes: [UInt8], as name: String) -> String {
    let path = "\(folder)/\(name)"
    require((try? Data(bytes).write(to: URL(fileURLWithPath: path))) != nil, "\(path) cannot be written")
    return path
  }
}
