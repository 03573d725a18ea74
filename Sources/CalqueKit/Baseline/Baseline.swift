import Linting

/// Known findings that are not reported again: how many of each rule in each block of each note. A further one in the
/// same block is new.
package struct Baseline: Sendable, Equatable {
  /// The day on which it was written.
  package let written: Day
  /// By path relative to the folder of the baseline, then by fingerprint.
  private(set) var notes: [String: [FindingFingerprint: Accepted]]

  package struct Accepted: Hashable, Sendable {
    package let rule: String
    package var count: Int
  }

  package init(written: Day, notes: [String: [FindingFingerprint: Accepted]] = [:]) {
    self.written = written
    self.notes = notes.filter { !$0.value.isEmpty }
  }

  /// How many findings it holds.
  package var count: Int { notes.values.reduce(0) { sum, note in note.values.reduce(sum) { $0 + $1.count } } }

  /// How many notes have findings in it.
  package var noteCount: Int { notes.count }

  /// The known findings of one note.
  package func accepted(in path: String) -> [FindingFingerprint: Accepted] { notes[path] ?? [:] }

  /// The known findings that were not found any more.
  /// - Parameters:
  ///   - found: every finding of the notes that were checked, those that it holds included.
  ///   - isChecked: whether a rule was active in this run.
  package func gone(_ found: [String: [FindingFingerprint: Accepted]], isChecked: (String) -> Bool) -> Int {
    found.reduce(0) { sum, note in
      accepted(in: note.key).reduce(sum) { sum, entry in
        guard isChecked(entry.value.rule) else { return sum }
        return sum + max(0, entry.value.count - (note.value[entry.key]?.count ?? 0))
      }
    }
  }

  /// The baseline without findings that were repaired and notes that no longer exist.
  package func pruned(
    _ found: [String: [FindingFingerprint: Accepted]], isChecked: (String) -> Bool, exists: (String) -> Bool
  ) -> Baseline {
    var kept: [String: [FindingFingerprint: Accepted]] = [:]
    for (path, entries) in notes {
      guard let now = found[path] else {
        if exists(path) { kept[path] = entries }
        continue
      }
      for (fingerprint, entry) in entries {
        let count = isChecked(entry.rule) ? min(entry.count, now[fingerprint]?.count ?? 0) : entry.count
        if count > 0 { kept[path, default: [:]][fingerprint] = Accepted(rule: entry.rule, count: count) }
      }
    }
    return Baseline(written: written, notes: kept)
  }

  /// The baseline with the current findings replacing the previous ones of the same notes and rules.
  package func renewed(
    _ found: [String: [FindingFingerprint: Accepted]], on day: Day, isChecked: (String) -> Bool
  ) -> Baseline {
    var notes = notes
    for (path, now) in found {
      notes[path] = (notes[path] ?? [:]).filter { !isChecked($0.value.rule) }.merging(now) { _, new in new }
    }
    return Baseline(written: day, notes: notes)
  }
}
