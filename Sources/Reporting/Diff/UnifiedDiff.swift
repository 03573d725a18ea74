/// The change of one file as a unified diff, for people and for `patch -p0` or `git apply -p0`. Bytes are copied
/// unchanged: a line ends with LF, and the CR of a CRLF belongs to the line.
package struct UnifiedDiff {
  /// Empty when both texts are the same.
  package let bytes: [UInt8]

  /// The number of unchanged lines around a change.
  private static let context = 3

  /// - Parameter path: as the user gave it.
  package init(path: String, old: [UInt8], new: [UInt8]) {
    let (before, after) = (Self.lines(old), Self.lines(new))
    let hunks = Self.hunks(LineDiff(before, after).changes, oldCount: before.count)
    guard !hunks.isEmpty else {
      bytes = []
      return
    }
    let name = Self.quoted(path)
    var result = Array("--- \(name)\n+++ \(name)\n".utf8)
    for hunk in hunks { Self.write(hunk, before, after, to: &result) }
    bytes = result
  }

  /// Changes with fewer than twice the context lines between them.
  private struct Hunk {
    var changes: [LineDiff.Change]
    var old: Range<Int>
    var new: Range<Int>

    mutating func add(_ change: LineDiff.Change, upTo oldEnd: Int, _ newEnd: Int) {
      changes.append(change)
      old = old.lowerBound..<oldEnd
      new = new.lowerBound..<newEnd
    }
  }

  private static func hunks(_ changes: [LineDiff.Change], oldCount: Int) -> [Hunk] {
    var hunks: [Hunk] = []
    for change in changes {
      let lead = min(context, change.old.lowerBound)
      let tail = min(context, oldCount - change.old.upperBound)
      let old = (change.old.lowerBound - lead)..<(change.old.upperBound + tail)
      let new = (change.new.lowerBound - lead)..<(change.new.upperBound + tail)
      // A copy of the last hunk would copy its changes each time.
      if let end = hunks.last?.old.upperBound, end >= old.lowerBound {
        hunks[hunks.count - 1].add(change, upTo: old.upperBound, new.upperBound)
      } else {
        hunks.append(Hunk(changes: [change], old: old, new: new))
      }
    }
    return hunks
  }

  private static func write(
    _ hunk: Hunk, _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>], to result: inout [UInt8]
  ) {
    result += "@@ -\(range(hunk.old)) +\(range(hunk.new)) @@\n".utf8
    var at = hunk.old.lowerBound
    for change in hunk.changes {
      for line in before[at..<change.old.lowerBound] { put(" ", line, to: &result) }
      for line in before[change.old] { put("-", line, to: &result) }
      for line in after[change.new] { put("+", line, to: &result) }
      at = change.old.upperBound
    }
    for line in before[at..<hunk.old.upperBound] { put(" ", line, to: &result) }
  }

  private static func put(_ mark: String, _ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
    result += mark.utf8
    result += line
    if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
  }

  /// `3,2`; one line is `3`, and an empty range is named by the line before it.
  private static func range(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  /// Each with its line end.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for i in bytes.indices where bytes[i] == 0x0A {
      lines.append(bytes[start...i])
      start = i + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// A name with blanks ends with a tab; one with quotes, backslashes or invisible characters is quoted, as GNU diff
  /// and git do.
  private static func quoted(_ path: String) -> String {
    let scalars = Array(path.unicodeScalars)
    let hidden = VisibleText.hidden(scalars)
    guard hidden.contains(true) || path.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) else {
      return path.contains(" ") ? path + "\t" : path
    }
    let parts = zip(scalars, hidden).map { scalar, isHidden in
      if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
      guard isHidden else { return String(scalar) }
      return UTF8.encode(scalar)?.map { byte in
        let digits = String(byte, radix: 8)
        return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }.joined() ?? ""
    }
    return "\"\(parts.joined())\""
  }
}
