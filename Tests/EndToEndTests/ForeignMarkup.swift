import Foundation
import RuleTesting

/// A note as cmark-gfm, or Python-Markdown, reads it.
struct ForeignMarkup: Decodable {
  let path: String
  /// By reader.
  let marks: [String: [Mark]]
  /// The words of the prose, by reader.
  let words: [String: [String]]
  let anchors: Set<String>
  /// Without the front matter.
  let text: String

  /// A block or an inline, with its destination or its code.
  struct Mark: Decodable, Hashable, CustomStringConvertible {
    let kind: String
    let value: String

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      kind = try container.decode(String.self)
      value = try container.decode(String.self)
    }

    var description: String { value.isEmpty ? kind : "\(kind)(\(value))" }
    /// The key of a front matter entry; nil for other marks.
    var entry: String? { kind == "front matter" ? value.components(separatedBy: ":")[0] : nil }
    /// `h2` is `h`.
    var kindOfBlock: String { kind.count == 2 && kind.first == "h" && kind != "hr" ? "h" : kind }
    var isInline: Bool { ["a", "img", "code", "em", "strong", "del"].contains(kind) || kind.hasPrefix("<") }
  }

  /// The notes of `paths`, by their paths.
  static func read(_ paths: [String], in folder: TemporaryFolder) throws -> [String: ForeignMarkup] {
    try folder.add("paths.txt", paths.joined(separator: "\n"))
    let run = try PythonReader.run("read_markup.py", ["paths.txt"], in: folder)
    guard run.status == 0 else { throw ReaderFailed(message: run.errors) }
    let notes = try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(ForeignMarkup.self, from: Data($0.utf8))
    }
    return Dictionary(notes.map { ($0.path, $0) }) { first, _ in first }
  }

  private struct ReaderFailed: Error { let message: String }
}
