import Linting
import Notes
import SourceText

/// What is found in a note before and after some edits.
struct ReadingComparison {
  private let shift: EditShift
  private let edits: [Edit]
  /// What was found before and is found again, where it stands now.
  private let after: [Diagnostic]
  /// Of the findings after the edits, those that nothing before answers.
  private let new: [Diagnostic]
  /// Whether nothing new is found in the blocks that were checked before, besides what the edits wrote. What repaired
  /// markup merely makes visible does not count.
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

  /// Whether the finding of a fix is gone, and nothing new is found in what the fix wrote.
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

  /// Whether `diagnostic` was found before at its place; it answers one finding at most.
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
  /// Whether both tell one fault of the source's words, wherever they stand.
  fileprivate func isSame(as other: Diagnostic) -> Bool {
    rule == other.rule && (source == nil || other.source == nil || source == other.source)
  }
}

extension ByteRange {
  /// Whether both share a byte, or one of them is a place at an end of the other.
  fileprivate func touches(_ other: ByteRange) -> Bool {
    overlaps(other) || ((isEmpty || other.isEmpty) && start <= other.end && other.start <= end)
  }
}
