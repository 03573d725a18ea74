import Linting
import Notes
import SourceText

/// Proves that the safe fixes of a note keep their promise before they are reported as safe: makes all of them, checks
/// the text again, and keeps a fix only if its finding is gone and nothing new is found in its text or in a block that
/// was checked before. A fix that fails is shown and not written.
struct FixProof {
  /// A text of the note, and the findings in it.
  struct Reading {
    let note: Note
    let diagnostics: [Diagnostic]
  }

  private let before: Reading
  private let source: Note?
  private let read: (SourceFile) -> Reading?
  /// Bounds the cost of notes whose fixes conflict with each other.
  private var readingsLeft: Int
  /// The most readings per note, and their total bytes: a large note is read again less often, but at least twice.
  private static let mostReadings = 12
  private static let mostBytes = 1 << 18
  /// Fixes of one note that are proved at once. The others wait for the next round of `--fix`.
  private static let mostFixes = 500

  private typealias Candidate = (diagnostic: Diagnostic, fix: Fix)

  /// - Parameter read: finds faults in another text of the note; nil when it cannot be read as a note.
  init(_ before: Reading, source: Note? = nil, read: @escaping (SourceFile) -> Reading?) {
    self.before = before
    self.source = source
    self.read = read
    readingsLeft = max(2, min(Self.mostReadings, Self.mostBytes / max(1, before.note.file.bytes.count)))
  }

  /// The findings, with the safe fixes that could not be proved made display-only. A note without safe fixes costs
  /// nothing; most others cost one reading.
  mutating func proved() -> [Diagnostic] {
    let diagnostics =
      OutdatedNote.is(before.note) ? before.diagnostics.map(OutdatedNote.limited) : before.diagnostics
    let candidates: [Candidate] = diagnostics.compactMap { diagnostic in
      diagnostic.fixes.first { $0.applicability == .safe }.map { (diagnostic, $0) }
    }
    var open = Array(candidates.prefix(Self.mostFixes))
    var proved: Set<Fix> = []
    while !open.isEmpty {
      // Those that touch each other are proved one after the other.
      let made = FixRound(open, of: before.note.file).made
      guard !made.isEmpty, readingsLeft > 0 else { break }
      proved.formUnion(prove(made).map(\.fix))
      let tried = Set(made.map(\.fix))
      open.removeAll { tried.contains($0.fix) }
    }
    let tokens = KeptTokens(before.note, source, proved)
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.fixes = diagnostic.fixes.map { fix in
        fix.applicability != .safe || proved.contains(fix) && !tokens.isContradicted(by: fix) ? fix : fix.demoted
      }
      return diagnostic
    }
  }

  /// Those of `group` that can be made together and keep their promise.
  private mutating func prove(_ group: [Candidate]) -> [Candidate] {
    guard !group.isEmpty, readingsLeft > 0 else { return [] }
    readingsLeft -= 1
    var edits = EditSet()
    for candidate in group { edits.insert(candidate.fix.edits) }
    let file = before.note.file
    guard let fixed = try? SourceFile(path: file.path, bytes: edits.applied(to: file.bytes)), let after = read(fixed)
    else { return halved(group) }
    let comparison = ReadingComparison(before, after, edits)
    let failed = group.filter { !comparison.isKept($0.diagnostic, $0.fix) }
    if !failed.isEmpty {
      let culprits = Set(failed.map(\.fix))
      return prove(group.filter { !culprits.contains($0.fix) })
    }
    return comparison.isQuietElsewhere ? group : halved(group)
  }

  /// Proves both halves of a group that fails as a whole, and then the remaining fixes together.
  private mutating func halved(_ group: [Candidate]) -> [Candidate] {
    guard group.count > 1 else { return [] }
    let first = prove(Array(group[..<(group.count / 2)]))
    let second = prove(Array(group[(group.count / 2)...]))
    if first.isEmpty || second.isEmpty { return first + second }
    // Each half is right alone, but both together are wrong.
    return first.count + second.count == group.count ? first : prove(first + second)
  }
}
