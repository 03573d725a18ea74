@testable import CalqueKit

/// A file of stamps.
enum StampTarget {
  static func test(_ bytes: [UInt8]) {
    let file = StampFile(path: ".calque/stamps", bytes: bytes)
    for problem in file.problems { require((problem.line ?? 1) > 0, "a problem of stamps has no place") }
    for (name, stamp) in file.entries {
      require(!name.isEmpty && !stamp.isEmpty, "stamps of a note without name or without stamps")
    }
  }
}
