import Alignment
import Notes
import SourceText
import UnicodeText

/// A note with its markup slips repaired, so that it is checked as it was meant: one lost space does not make every
/// line after it wrong. A slip counts only when the source has the same structure at that place as the repaired text.
package struct MarkupRepair {
  /// The repaired note; the note itself when there is nothing to repair.
  package let note: Note
  package let alignment: NoteAlignment
  /// In the order of the file.
  package let slips: [Slip]
  private let inverse: EditShift?
  /// From the note as it was read to the repaired note.
  private let shift: EditShift?
  /// The ranges that the edits wrote, in the repaired note.
  private let written: [ByteRange]

  /// Slips that have one cause, such as those of the items of one list.
  package struct Slip {
    package let slip: MarkupSlip
    /// In the repaired note.
    package let place: ByteRange
    /// The corresponding range of the source.
    package let source: ByteRange?
    package var edits: [Edit]
    package var count = 1
    let block: Int
  }

  /// Repairs nothing.
  package init(of note: Note, _ alignment: NoteAlignment) {
    self.note = note
    self.alignment = alignment
    slips = []
    (shift, inverse) = (nil, nil)
    written = []
  }

  /// Costs one pass over the lines of a note without slips; otherwise one or two more parses.
  package init(of note: Note, source: Note?, on analyzer: TextAnalyzer, align: (Note) -> NoteAlignment) {
    var chosen = SlipFinder(note).slips
    // Without a source, a fence between texts may be an example.
    if source == nil { chosen.removeAll { $0.kind != .page(isMarked: true, hasTalk: false) } }
    for _ in 0..<Self.mostReadings where !chosen.isEmpty {
      guard let attempt = RepairAttempt(chosen, note, source, on: analyzer, align) else { break }
      let refused = attempt.refused
      if refused.isEmpty {
        self.init(attempt)
        return
      }
      // Code blocks change how everything after them is parsed: the other slips are tried again.
      let culprits = refused.contains(where: \.isFence) ? refused.filter(\.isFence) : refused
      chosen.removeAll(where: culprits.contains)
    }
    self.init(of: note, align(note))
  }

  private static let mostReadings = 4

  private init(_ attempt: RepairAttempt) {
    note = attempt.note
    alignment = attempt.alignment
    let back = zip(attempt.edits.edits, attempt.written).map { edit, range in
      Edit(range: range, text: attempt.original.file.text(edit.range))
    }
    var set = EditSet()
    for edit in back { set.insert([edit]) }
    shift = EditShift(attempt.edits)
    inverse = EditShift(set)
    written = attempt.written
    slips = attempt.grouped
  }

  /// The finding with its ranges in the note as it was read.
  func restored(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let inverse else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.block = diagnostic.block.map { inverse($0) }
    if case .slip(let index) = diagnostic.detail {
      // Its fix consists of edits to the note as it was read, too.
      diagnostic.range = slips[index].slip.range
      return diagnostic
    }
    diagnostic.range = inverse(diagnostic.range)
    diagnostic.fixes = diagnostic.fixes.compactMap { fix in
      let isApart = fix.edits.allSatisfy { edit in
        !written.contains { $0.start <= edit.range.end && edit.range.start <= $0.end }
      }
      guard isApart else { return nil }
      return Fix(
        title: fix.title, applicability: fix.applicability,
        edits: fix.edits.map { Edit(range: inverse($0.range), text: $0.text) }, changesMarkup: fix.changesMarkup)
    }
    return diagnostic
  }

  /// A range of the note as it was read, in the repaired note.
  package func repaired(_ range: ByteRange) -> ByteRange { shift?(range) ?? range }

  /// A range of the repaired note, in the note as it was read.
  package func restored(_ range: ByteRange) -> ByteRange { inverse?(range) ?? range }

  /// Whether nothing was repaired, so that the note is checked as it was read.
  package var isEmpty: Bool { inverse == nil }
}
