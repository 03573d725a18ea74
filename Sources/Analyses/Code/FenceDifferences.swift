import Notes
import SourceText

/// The lines in which the code of a translation differs from that of its source.
package struct FenceDifferences {
  package struct Hunk {
    package let source: [Range<Int>]
    /// Empty where lines were lost.
    package let target: [Range<Int>]
    /// In the translation.
    package let range: Range<Int>
  }

  package private(set) var hunks: [Hunk] = []

  /// Above this many cells lines are not compared one by one.
  private static let largest = 1 << 20
  /// The limit for all blocks of a note: a hundred blocks of several hundred lines stay below it.
  package static let mostCells = 1 << 25

  /// - Parameter cells: how many more may be compared in the note.
  package init(_ source: CodeLines, _ target: CodeLines, family: CodeLanguage.Family, cells: inout Int) {
    let (a, b) = (source.lines, target.lines)
    guard !b.isEmpty, !a.isEmpty else { return }
    if a.count == b.count {
      addDifferent(a, b)
    } else if family != .text, a.count * b.count <= min(Self.largest, cells) {
      cells -= a.count * b.count
      addByAlignment(a, b)
    }
  }

  private mutating func addDifferent(_ a: [CodeLines.Line], _ b: [CodeLines.Line]) {
    var start: Int?
    for i in 0...a.count {
      let differs = i < a.count && a[i].skeleton != b[i].skeleton
      if differs, start == nil { start = i }
      if !differs, let first = start {
        add(a[first..<i], b[first..<i], before: b, at: first)
        start = nil
      }
    }
  }

  private mutating func addByAlignment(_ a: [CodeLines.Line], _ b: [CodeLines.Line]) {
    var known: [[UInt8]: Int32] = [:]
    let (x, y) = (Self.numbers(a, &known), Self.numbers(b, &known))
    // Length of the longest common subsequence of lines from (i, j) on.
    let width = b.count + 1
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i * width + j] =
          x[i] == y[j]
          ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j, fromI, fromJ) = (0, 0, 0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, x[i] == y[j] {
        add(a[fromI..<i], b[fromJ..<j], before: b, at: j)
        (i, j) = (i + 1, j + 1)
        (fromI, fromJ) = (i, j)
      } else if j == b.count || (i < a.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
        i += 1
      } else {
        j += 1
      }
    }
    add(a[fromI..<i], b[fromJ..<j], before: b, at: j)
  }

  /// Equal lines receive equal numbers.
  private static func numbers(_ lines: [CodeLines.Line], _ known: inout [[UInt8]: Int32]) -> [Int32] {
    lines.map { line in
      let number = known[line.skeleton] ?? Int32(known.count)
      known[line.skeleton] = number
      return number
    }
  }

  /// The lines as one: formatters of either side wrap long lines.
  private static func joined(_ lines: ArraySlice<CodeLines.Line>) -> [UInt8] {
    lines.reduce(into: []) { text, line in
      if let last = text.last, let first = line.skeleton.first, CodeBlanks.isWordByte(last),
        CodeBlanks.isWordByte(first)
      {
        text.append(0x20)
      }
      text += line.skeleton
    }
  }

  private mutating func add(
    _ a: ArraySlice<CodeLines.Line>, _ b: ArraySlice<CodeLines.Line>, before all: [CodeLines.Line], at index: Int
  ) {
    guard !a.isEmpty || !b.isEmpty, a.count + b.count < 3 || Self.joined(a) != Self.joined(b) else { return }
    let place = all[min(index, all.count - 1)].range
    let range = b.first.flatMap { first in b.last.map { first.range.lowerBound..<$0.range.upperBound } } ?? place
    hunks.append(Hunk(source: a.map(\.range), target: b.map(\.range), range: range))
  }
}
