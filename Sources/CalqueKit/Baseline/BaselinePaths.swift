/// Paths as a baseline stores them: relative to its own folder, however the user wrote them and wherever the program
/// ran. Links are not followed.
struct BaselinePaths: Sendable {
  private let workingFolder: [Substring]
  private let folder: [Substring]

  /// - Parameters:
  ///   - folder: of the baseline, absolute.
  ///   - workingFolder: absolute; relative paths of notes start from it.
  init(folder: String, workingFolder: String) {
    self.workingFolder = Self.parts(workingFolder, from: [])
    self.folder = Self.parts(folder, from: [])
  }

  /// `path` relative to the folder, with `..` for paths outside.
  func relative(_ path: String) -> String {
    let parts = Self.parts(path, from: workingFolder)
    let shared = zip(parts, folder).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: folder.count - shared)
    return (up + parts[shared...]).joined(separator: "/")
  }

  private static func parts(_ path: String, from start: [Substring]) -> [Substring] {
    path.split(separator: "/").reduce(into: path.hasPrefix("/") ? [] : start) { parts, part in
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
  }
}
