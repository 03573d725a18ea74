import SourceText
import UnicodeText

/// The learned facts, one per line: the language of the translations (`*` for all), the kind of habit, its subject, in
/// how many notes it is true, in how many it could be, and optionally an explanation; separated by tabs.
///
///     calque memory 1
///     *	key-same	slug	41	42
///     de	kept	request body	37	38
///     de	rendering	template → Vorlage	11	12	22/24
///
/// A rendering has the same counts in blocks as well.
///
/// Sorted by bytes, so that a version control system can merge two of them by lines. If a merge leaves two lines about
/// the same subject, the one based on more notes counts.
package struct MemoryFile: Sendable {
  /// Sorted as in the file, each subject once.
  package let facts: [MemoryFact]
  /// The problems in it; all other lines are used.
  package let problems: [FileProblem]

  package init(path: String, bytes: [UInt8]) {
    guard bytes.count <= Self.largest else {
      facts = []
      problems = [FileProblem(path: path, message: "larger than 8 MB, which no notes teach, run `calque learn`")]
      return
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
    guard lines[0].elementsEqual(Self.head.utf8) else {
      facts = []
      problems = [FileProblem(path: path, line: 1, column: 1, message: Self.complaint(aboutHead: lines[0]))]
      return
    }
    var facts: [MemoryFact] = []
    var problems: [FileProblem] = []
    facts.reserveCapacity(lines.count)
    var reader = MemoryLineReader()
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty && !line.elementsEqual(Self.head.utf8) {
      do throws(MemoryLine.Fault) { facts.append(try reader.fact(line)) } catch {
        problems.append(
          FileProblem(path: path, line: number + 1, column: error.column, message: error.message))
      }
    }
    let omitted = problems.count - Self.problemLimit
    if omitted > 0 {
      problems.removeLast(omitted)
      problems.append(FileProblem(path: path, message: "\(omitted) more lines like these"))
    }
    self.facts = Self.isSettled(lines, facts) ? facts : Self.settled(facts)
    self.problems = problems
  }

  /// `facts` in the file format.
  package static func bytes(of facts: [MemoryFact]) -> [UInt8] {
    let lines = settled(facts).map(MemoryLine.bytes).sorted { $0.lexicographicallyPrecedes($1) }
    return Array((head + "\n").utf8) + lines.flatMap { $0 + [0x0A] }
  }

  /// Whether the lines are as they were written: sorted, so that those about one subject would be next to each other.
  private static func isSettled(_ lines: [ArraySlice<UInt8>], _ facts: [MemoryFact]) -> Bool {
    let written = lines.dropFirst().filter { !$0.isEmpty }
    return written.count == facts.count
      && zip(written, written.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
      && zip(facts, facts.dropFirst()).allSatisfy { $0.name != $1.name || $0.subject != $1.subject }
  }

  /// Each subject once, in the order of the file.
  package static func settled(_ facts: [MemoryFact]) -> [MemoryFact] {
    let surest = Dictionary(facts.map { ($0.subject, $0) }) { $1.isSurer(than: $0) ? $1 : $0 }
    return surest.values.map { ($0, MemoryLine.bytes(of: $0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }
      .map(\.0)
  }

  /// Whether a file is certainly a memory, of this or another version, though it may be damaged or half merged.
  /// - Parameter start: the whole file, or whole lines from its start.
  package static func recognizes(_ start: [UInt8]) -> Bool {
    let lines = start.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : $0 }
    func isHead(_ line: ArraySlice<UInt8>) -> Bool {
      line.starts(with: headStart.utf8)
        && line.dropFirst(headStart.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
    }
    guard let first = lines.first(where: { !MergeMark.opens($0) }), isHead(first) else { return false }
    return lines.allSatisfy { isHead($0) || MergeMark.opens($0) || MemoryLine.beginsFact($0) }
  }

  private static let headStart = "calque memory "
  private static let head = headStart + "1"
  private static let problemLimit = 20
  /// In bytes: some 200,000 facts, a hundred times those from a thousand notes in ten languages.
  private static let largest = 8 << 20

  private static func complaint(aboutHead line: ArraySlice<UInt8>) -> String {
    line.starts(with: headStart.utf8)
      ? "a memory of another version of Calque, run `calque learn`"
      : MergeMark.opens(line) ? MemoryLine.unfinished : "no memory of Calque, move the file away and run `calque learn`"
  }
}
