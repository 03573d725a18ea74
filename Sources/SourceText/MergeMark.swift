/// The conflict markers that a version control system writes where two versions of a file could not be merged.
package enum MergeMark {
  /// Whether `line` is a conflict marker.
  package static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { line.starts(with: $0.utf8) }
  }
}
