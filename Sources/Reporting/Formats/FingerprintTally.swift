import Linting
import SourceText

/// Names the findings of a file so that no two share a name: their fingerprint and its number among equal ones,
/// `8f1c0a73b2d94e56:1`. A name stays the same when lines move.
struct FingerprintTally {
  private let file: SourceFile
  private let path: String
  /// A block is read once per rule, however many findings it has.
  private var known: [Block: FindingFingerprint] = [:]
  private var counts: [FindingFingerprint: Int] = [:]

  private struct Block: Hashable {
    let rule: String
    let start: Int
  }

  init(_ file: SourceFile, path: String) {
    self.file = file
    self.path = path
  }

  /// The name of the next finding of the file.
  mutating func name(of finding: Diagnostic) -> String {
    let line = file.lines.start(ofLine: file.lines.line(of: finding.range.start))
    let block = Block(rule: finding.rule, start: finding.block?.start.value ?? line.value)
    let fingerprint = known[block] ?? FindingFingerprint(finding, in: file, path: path)
    known[block] = fingerprint
    let count = (counts[fingerprint] ?? 0) + 1
    counts[fingerprint] = count
    return "\(fingerprint):\(count)"
  }
}
