@testable import Memory
@testable import SourceText

/// A memory, with which a note is checked.
enum MemoryTarget {
  static func test(_ bytes: [UInt8]) {
    let file = MemoryFile(path: "memory", bytes: bytes)
    for problem in file.problems { require((problem.line ?? 1) > 0, "a problem of a memory has no place") }
    let written = MemoryFile.bytes(of: file.facts)
    let again = MemoryFile(path: "memory", bytes: written)
    require(again.problems.isEmpty, "a memory is not understood that was just written")
    require(MemoryFile.bytes(of: again.facts) == written, "a memory changes when it is read and written")
    if !file.facts.isEmpty { SmallNote.check(memory: bytes) }
  }
}
