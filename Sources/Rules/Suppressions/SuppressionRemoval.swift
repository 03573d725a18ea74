import Analyses
import Linting
import SourceText

/// The bytes to delete to remove a suppression, or one of its names.
enum SuppressionRemoval {
  /// The suppression with its whole lines if they contain nothing else, otherwise with the blank before it.
  static func range(of entry: Suppression, in file: SourceFile) -> ByteRange {
    let bytes = file.bytes
    let first = file.lines.range(ofLine: file.lines.line(of: entry.range.start), in: bytes)
    let lastLine = file.lines.line(of: max(entry.range.start, ByteOffset(entry.range.end.value - 1)))
    let last = file.lines.range(ofLine: lastLine, in: bytes)
    let lead = bytes[first.start.value..<entry.range.start.value]
    let tail = bytes[entry.range.end.value..<max(entry.range.end.value, last.end.value)]
    guard tail.allSatisfy(isBlank) else { return entry.range }
    if lead.allSatisfy({ isBlank($0) || $0 == UInt8(ascii: ">") }) || isByteOrderMark(lead) {
      let start = isByteOrderMark(lead) ? entry.range.start : first.start
      // One of the blank lines around it is enough.
      let isApart = isBlank(lastLine + 1, in: file) && isBlank(file.lines.line(of: entry.range.start) - 1, in: file)
      let next = isApart ? lastLine + 2 : lastLine + 1
      return ByteRange(start, next <= file.lines.count ? file.lines.start(ofLine: next) : ByteOffset(bytes.count))
    }
    var start = entry.range.start.value
    while start > first.start.value, isBlank(bytes[start - 1]), !isMark(bytes, start - 2) { start -= 1 }
    return ByteRange(start, entry.range.end.value)
  }

  /// Each of the names with one comma; nil for list items on lines of their own, which are left to the user. Linear in
  /// the names of the entry.
  static func ranges(ofNames numbers: [Int], of entry: Suppression, in file: SourceFile) -> [ByteRange?] {
    let names = entry.names
    let isFlow = zip(names, names.dropFirst()).allSatisfy { first, second in
      file.bytes[first.range.end.value..<second.range.start.value].allSatisfy { isBlank($0) || $0 == UInt8(ascii: ",") }
    }
    guard isFlow, names.count > 1 else { return numbers.map { _ in nil } }
    return numbers.map { number in
      number + 1 < names.count
        ? ByteRange(names[number].range.start, names[number + 1].range.start)
        : ByteRange(names[number - 1].range.end, names[number].range.end)
    }
  }

  /// Whether a 1-based line is empty, or is before the first one.
  private static func isBlank(_ line: Int, in file: SourceFile) -> Bool {
    guard line > 0 else { return true }
    guard line < file.lines.count else { return false }
    let range = file.lines.range(ofLine: line, in: file.bytes)
    return file.bytes[range.start.value..<range.end.value].allSatisfy(isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isByteOrderMark(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.elementsEqual([0xEF, 0xBB, 0xBF]) }

  /// Whether a list or quote marker is at `offset`, whose blank must stay.
  private static func isMark(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset >= 0 && "-*+>.)".utf8.contains(bytes[offset])
  }
}
