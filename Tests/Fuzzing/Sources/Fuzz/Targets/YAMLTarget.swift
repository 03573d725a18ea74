@testable import SourceText
@testable import YAMLText

/// YAML by itself, and as the front matter of a note and of its source: the two are divided as notes are.
enum YAMLTarget {
  static func test(_ bytes: [UInt8]) {
    let documents = bytes.split(separator: NoteTarget.separator, maxSplits: 1, omittingEmptySubsequences: false)
    for document in documents { read(Array(document)) }
    let notes = documents.map { "---\n".utf8 + $0 + "\n---\n\nText.\n".utf8 }
    NoteTarget(fileExtension: "md").test([0] + notes.joined(separator: [NoteTarget.separator]))
  }

  private static func read(_ bytes: [UInt8]) {
    do throws(YAMLError) {
      if let root = try YAMLDocument(bytes).root { inspect(root, bytes) }
    } catch {
      require(0...bytes.count ~= error.offset.value, "YAML stops at \(error.offset) of \(bytes.count)")
      require(error.position.line > 0 && error.position.column > 0, "YAML stops at no place of the file")
    }
  }

  /// Every node is inside the file, the text of a scalar comes from its runs, and these are in order.
  private static func inspect(_ node: YAMLNode, _ bytes: [UInt8]) {
    require(node.range.start.value >= 0 && node.range.end.value <= bytes.count, "a YAML node at \(node.range)")
    switch node.kind {
    case .alias: break
    case .sequence(let items): for item in items { inspect(item, bytes) }
    case .mapping(let entries):
      for entry in entries {
        inspect(entry.key, bytes)
        inspect(entry.value, bytes)
      }
    case .scalar(let scalar):
      for run in scalar.runs {
        require(run.range.end.value <= bytes.count, "a run of a YAML scalar at \(run.range)")
      }
      for (run, next) in zip(scalar.runs, scalar.runs.dropFirst()) {
        require(run.range.end <= next.range.start, "runs of a YAML scalar are not in order")
      }
    }
  }
}
