@testable import Analyses
@testable import Linting
@testable import Notes
@testable import SourceText

/// Every run of one or two words of the source language, with its features.
enum LeftoverEvidence: Evidence {
  static let dependsOnDictionaries = true
  static let dependsOnSource = true

  private static let names = RunFeature.allCases.map { "\($0)" }

  static func rows(_ context: LintContext, of document: Document) throws -> [String] {
    try NoteSearch(context).strict.short.map { run in
      let range = context.note.segments[run.leftover.segment].text.byteRange(run.leftover.range)
      var row = context.note.place(range)
      row["text"] = context.note.file.text(range)
      row["names"] = names
      row["values"] = run.features.values.map { Double($0) }
      return try json(row, of: document)
    }
  }
}
