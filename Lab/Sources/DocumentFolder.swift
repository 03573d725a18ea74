import Foundation

/// A folder with one folder per language. The source of `de/page.md` is `de/page.src.md`, or `en/page.md`.
struct DocumentFolder {
  let root: String

  /// The translations in a language, sorted.
  func paths(of language: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(language)").sorted()
      .filter { $0.hasSuffix(".md") && !$0.hasSuffix(".src.md") }.map { "\(root)/\(language)/\($0)" }
  }

  func source(of path: String, in language: String) -> String? {
    let page = path.dropFirst("\(root)/\(language)/".count)
    return [path.dropLast(3) + ".src.md", "\(root)/en/\(page)"].map { String($0) }
      .first(where: FileManager.default.fileExists)
  }
}
