/// The lines that a version control system leaves where two versions of a file could not be merged.
package enum MergeMark {
  /// Whether `line` is one of them.
  package static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { line.starts(with: $0.utf8) }
  }
}
