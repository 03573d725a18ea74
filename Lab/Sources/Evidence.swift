import Foundation

@testable import Linting

/// What can be gathered from documents: rows of one kind, one line each.
protocol Evidence {
  /// The line before all rows, if there is one.
  static var head: String? { get }
  /// Whether the rows depend on dictionaries: they are then gathered with and without them.
  static var dependsOnDictionaries: Bool { get }
  /// Whether the rows depend on the source: they are then gathered with and without it.
  static var dependsOnSource: Bool { get }

  /// The rows of one note.
  static func rows(_ context: LintContext, of document: Document) throws -> [String]
}

extension Evidence {
  static var head: String? { nil }

  /// Writes the rows of all documents of `folder` in `languages` to a file.
  static func write(_ folder: DocumentFolder, _ languages: [String], to path: String) throws {
    var text = head.map { $0 + "\n" } ?? ""
    let contexts = try DocumentContexts()
    for usesDictionaries in dependsOnDictionaries ? [true, false] : [true] {
      for language in languages {
        for path in try folder.paths(of: language) {
          for usesSource in dependsOnSource ? [true, false] : [true] {
            let document = Document(
              path: path, source: usesSource ? folder.source(of: path, in: language) : nil, language: language,
              usesSource: usesSource, usesDictionaries: usesDictionaries)
            for row in try rows(contexts.context(of: document), of: document) { text += row + "\n" }
          }
        }
      }
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// A row as JSON, with what it is about.
  static func json(_ row: [String: Any], of document: Document) throws -> String {
    let whence: [String: Any] = [
      "lang": document.language, "file": (document.path as NSString).lastPathComponent,
      "source": document.usesSource, "dictionary": document.usesDictionaries,
    ]
    let data = try JSONSerialization.data(
      withJSONObject: row.merging(whence) { own, _ in own }, options: .sortedKeys)
    return String(decoding: data, as: UTF8.self)
  }
}
