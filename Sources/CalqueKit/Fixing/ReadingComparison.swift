import Linting
import Notes
import SourceText

/// Compares the findings in a note before and after some edits.
struct ReadingComparison {
  private let shift: EditShift
  private let edits: [Edit]
  /// Findings from before that are found again, at their current places.
  private let after: [Diagnostic]
  /// Findings after the edits without a counterpart before.
  private let new: [Diagnostic]
  /// Whether nothing new is found in the blocks that were checked before, apart from the text of the edits. Faults that
  /// repaired markup merely makes visible do not count.
  let isQuietElsewhere: Bool

  init(_ before: FixProof.Reading, _ after: FixProof.Reading, _ set: EditSet) {
    let shift = EditShift(set)
    var known = KnownFindings(before.diagnostics, shift)
    let new = after.diagnostics.filter { !known.take($0) }
    let written = set.edits.indices.map(shift.written)
    let checked = Set(before.note.blocks.map { shift($0.range) })
    (self.shift, self.new, self.after, edits) = (shift, new, after.diagnostics, set.edits)
    isQuietElsewhere = new.allSatisfy { diagnostic in
      if written.contains(where: { $0.touches(diagnostic.range) }) { return true }
      return after.note.block(at: diagnostic.range.start).map { !checked.contains($0.range) } ?? true
    }
  }

  /// Whether the finding of a fix is gone, and nothing new is found in the text that the fix wrote.
  func isKept(_ diagnostic: Diagnostic, _ fix: Fix) -> Bool {
    let place = shift(diagnostic.range)
    guard !after.contains(where: { $0.isSame(as: diagnostic) && $0.range.touches(place) }) else { return false }
    let own = Set(fix.edits)
    let written = edits.indices.filter { own.contains(edits[$0]) }.map(shift.written)
    return !new.contains { finding in written.contains { $0.touches(finding.range) } }
  }
}

/// Findings that are expected again after some edits.
private struct KnownFindings {
  private var ranges: [String: [ByteRange]] = [:]

  init(_ diagnostics: [Diagnostic], _ shift: EditShift) {
    for diagnostic in diagnostics { ranges[Self.key(diagnostic), default: []].append(shift(diagnostic.range)) }
  }

  /// Whether `diagnostic` was found before at its place; it matches at most one finding.
  mutating func take(_ diagnostic: Diagnostic) -> Bool {
    let key = Self.key(diagnostic)
    guard let index = ranges[key]?.firstIndex(where: { $0.touches(diagnostic.range) }) else { return false }
    ranges[key]?.remove(at: index)
    return true
  }

  private static func key(_ diagnostic: Diagnostic) -> String {
    diagnostic.source.map { "\(diagnostic.rule) \($0.start.value)" } ?? diagnostic.rule
  }
}

extension Diagnostic {
  /// Whether both report the same fault about the same source words, wherever they are.
  fileprivate func isSame(as other: Diagnostic) -> Bool {
    rule == other.rule && (source == nil || other.source == nil || source == other.source)
  }
}

extension ByteRange {
  /// Whether both share a byte, or one is empty and at an end of the other.
  fileprivate func touches(_ other: ByteRange) -> Bool {
    overlaps(other) || ((isEmpty || other.isEmpty) && start <= other.end && other.start <= end)
  }
}
