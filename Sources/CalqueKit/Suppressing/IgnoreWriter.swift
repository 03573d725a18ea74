import Linting
import Notes
import Reporting
import SourceText
import UnicodeText
import Workspace

/// Writes comments into notes that suppress their current findings.
package struct IgnoreWriter: Sendable {
  private let check: @Sendable (LintInput, TextAnalyzer) -> NoteOutcome
  /// The most rounds of trying other places.
  private static let rounds = 12

  /// - Parameter check: finds the faults in a note.
  package init(_ check: @escaping @Sendable (LintInput, TextAnalyzer) -> NoteOutcome) { self.check = check }

  /// Checks a note, suppresses every finding as narrowly as possible, and returns what remains. Each comment is tested:
  /// if a reader would see it, if it changes other findings, or if its finding remains, the next place is tried.
  package func check(_ input: LintInput, on analyzer: TextAnalyzer) -> NoteOutcome {
    let first = check(input, analyzer)
    // Plain text has no comments.
    guard case .checked(let report, _) = first, NoteReader.fileExtension(report.file.path) != "txt" else {
      return first
    }
    let wanted = report.diagnostics.filter { $0.family != .suppressions }
    guard !wanted.isEmpty, let note = try? NoteReader.read(report.file, analyzer) else { return first }
    var plan = IgnorePlan(note, wanted)
    var best: (outcome: NoteOutcome, report: FileReport, plan: IgnorePlan)?
    for _ in 0..<Self.rounds {
      plan.settle()
      // A comment that suppresses nothing must leave every finding as it was.
      let disturbed = disturbed(by: plan, in: report, input, analyzer)
      guard disturbed.isEmpty else {
        plan.reject(disturbed)
        continue
      }
      let edits = plan.edits()
      let bytes = edits.applied(to: report.file.bytes)
      let outcome = check(.text(path: input.path, bytes: bytes, isNamed: input.isNamed), analyzer)
      guard case .checked(let left, _) = outcome else { break }
      if left.diagnostics.count < best?.report.diagnostics.count ?? report.diagnostics.count {
        best = (outcome, left, plan)
      }
      let failed = RemainingFindings(report.diagnostics, left.diagnostics, edits).culprits(among: plan)
      guard !failed.isEmpty else { break }
      plan.reject(failed)
    }
    guard let best else { return first }
    return written(best.report, best.plan, from: report, input, first, then: best.outcome)
  }

  private func disturbed(
    by plan: IgnorePlan, in report: FileReport, _ input: LintInput, _ analyzer: TextAnalyzer
  ) -> Set<Int> {
    let edits = plan.edits(isSilencing: false)
    let bytes = edits.applied(to: report.file.bytes)
    let outcome = check(.text(path: input.path, bytes: bytes, isNamed: input.isNamed), analyzer)
    guard case .checked(let same, _) = outcome else { return Set(plan.findings.indices) }
    return RemainingFindings(report.diagnostics, same.diagnostics, edits).disturbed(among: plan)
  }

  private func written(
    _ result: FileReport, _ plan: IgnorePlan, from report: FileReport, _ input: LintInput, _ first: NoteOutcome,
    then last: NoteOutcome
  ) -> NoteOutcome {
    var note = FixedNote(file: report.file, bytes: result.file.bytes, fixes: [])
    note.silenced = result.suppressed - report.suppressed
    note.silencedEverywhere = plan.findings.indices.filter { plan.place(of: $0) == .note }.map { index in
      FixedNote.Silenced(
        rule: plan.findings[index].rule,
        place: report.file.position(of: plan.findings[index].range.start, unit: .scalar))
    }
    if case .file(let path, _) = input {
      do throws(FileProblem) {
        try FileWriter(path, namedBy: .user).write(result.file.bytes, replacing: .exactly(report.file.bytes))
      } catch {
        note.problem = error
        return .fixed(note, then: first)
      }
    }
    return .fixed(note, then: last)
  }
}

/// Findings that remain after comments were written, and new ones.
struct RemainingFindings {
  private let before: [Diagnostic]
  private let after: [Diagnostic]
  private let shift: EditShift

  init(_ before: [Diagnostic], _ after: [Diagnostic], _ edits: EditSet) {
    self.before = before
    self.after = after
    shift = EditShift(edits)
  }

  /// The findings of `plan` whose places failed: those that remain, and those whose comment is nearest to a new
  /// finding.
  func culprits(among plan: IgnorePlan) -> Set<Int> {
    let (remaining, new) = remaining(
      of: plan,
      after.filter { finding in
        finding.family != .suppressions || !before.contains { $0.isSame(as: finding, at: shift($0.range)) }
      })
    let placed = remaining.filter { plan.place(of: $0) != nil }
    return Set(placed + new.compactMap { nearest(to: $0, among: plan) })
  }

  /// The findings of `plan` that are not found again, and those whose comment is nearest to a new finding, when no
  /// comment suppresses anything.
  func disturbed(among plan: IgnorePlan) -> Set<Int> {
    let (remaining, new) = remaining(of: plan, after.filter { $0.family != .suppressions })
    let lost = plan.findings.indices.filter { !remaining.contains($0) && plan.place(of: $0) != nil }
    return Set(lost + new.compactMap { nearest(to: $0, among: plan) })
  }

  /// The findings of `plan` that are among `found`, and the rest of `found`.
  private func remaining(of plan: IgnorePlan, _ found: [Diagnostic]) -> (remaining: Set<Int>, new: [Diagnostic]) {
    var (remaining, new) = (Set<Int>(), found)
    for (index, finding) in plan.findings.enumerated() {
      let place = shift(finding.range)
      guard let answer = new.firstIndex(where: { finding.isSame(as: $0, at: place) }) else { continue }
      new.remove(at: answer)
      remaining.insert(index)
    }
    return (remaining, new)
  }

  private func nearest(to finding: Diagnostic, among plan: IgnorePlan) -> Int? {
    let candidates = plan.findings.indices.filter { plan.place(of: $0) != nil }
    return candidates.min { first, second in
      distance(plan.findings[first], finding) < distance(plan.findings[second], finding)
    }
  }

  /// In bytes; at equal distance, the one with the same rule comes first.
  private func distance(_ known: Diagnostic, _ new: Diagnostic) -> (Int, Int) {
    let start = shift(known.range).start.value
    return (known.rule == new.rule ? 0 : 1, abs(start - new.range.start.value))
  }
}

extension Diagnostic {
  /// Whether both report the same fault, with this one moved to `range`.
  fileprivate func isSame(as other: Diagnostic, at range: ByteRange) -> Bool {
    rule == other.rule && range.start <= other.range.end && other.range.start <= range.end
  }
}
